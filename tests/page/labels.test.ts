import { describe, expect, it } from 'vitest';
import { around, open } from './open.ts';

/** Markup of one box, and what it must be recognised as; `undefined`: left alone. */
const ONE: readonly (readonly [string, string, string | undefined])[] = [
  ['label for', '<label for="x">ชื่อ</label><input id="x">', 'firstNameTh'],
  ['label around', '<label>ชื่อ <input id="x"></label>', 'firstNameTh'],
  ['aria-label', '<input id="x" aria-label="เลขประจำตัวประชาชน">', 'cifNo'],
  [
    'aria-labelledby',
    '<b id="l">วันเกิด</b><p></p><div><input id="x" aria-labelledby="l"></div>',
    'birthDate',
  ],
  ['placeholder', '<div><input id="x" placeholder="กรอกเลขบัตรประชาชน"></div>', 'cifNo'],
  ['title', '<div><input id="x" title="เลขประจำตัวประชาชน"></div>', 'cifNo'],
  ['cell to the left', '<table><tr><td>ชื่อ</td><td><input id="x"></td></tr></table>', 'firstNameTh'],
  [
    'cell above',
    '<table><tr><th>ชื่อ</th><th>ฉายา</th></tr><tr><td><input id="x"></td><td><input></td></tr></table>',
    'firstNameTh',
  ],
  ['dt and dd', '<dl><dt>ชื่อ</dt><dd><input id="x"></dd></dl>', 'firstNameTh'],
  ['text before', 'ชื่อ : <input id="x">', 'firstNameTh'],
  ['line before', 'ชื่อ<br><input id="x"><br>', 'firstNameTh'],
  [
    'floating label',
    '<div class="form-floating"><input id="x"><label>ชื่อ</label></div>',
    'firstNameTh',
  ],
  ['sibling blocks', '<div>ชื่อ</div><div><input id="x"></div>', 'firstNameTh'],
  [
    'star and numbering',
    '<label for="x">1.2) ชื่อ <span>*</span> :</label><input id="x">',
    'firstNameTh',
  ],
  ['picture before it', '<div>📍 1. ชื่อ ★</div><div><input id="x"></div>', 'firstNameTh'],
  ['sign of an icon font', '<label for="x">\uf007 ชื่อ</label><input id="x">', 'firstNameTh'],
  ['Thai numbering', '<label for="x">๓. เลขประจำตัวประชาชน</label><input id="x">', 'cifNo'],
  ['demand', '<label for="x">ชื่อ (จำเป็น)</label><input id="x">', 'firstNameTh'],
  ['unit in brackets', '<label for="x">ระยะเวลาเดินทาง (นาที)</label><input id="x">', 'timeDt'],
  ['spaces', '<label for="x">เลข ประจำตัว  ประชาชน</label><input id="x">', 'cifNo'],
  ['split am', '<label for="x">คำนำหน้าชื่อ</label><input id="x">', 'titleCode'],
  [
    'script in small print',
    '<label for="x">ชื่อ <small>(ภาษาอังกฤษ)</small></label><input id="x">',
    'firstNameEn',
  ],
  [
    'English script of a whole surname',
    '<label for="x">ชื่อสกุล (English)</label><input id="x">',
    'lastNameEn',
  ],
  ['script in words', '<label for="x">นามสกุลภาษาไทย</label><input id="x">', 'lastNameTh'],
  [
    'person in the label',
    '<label for="x">เลขประจำตัวประชาชนของบิดา</label><input id="x">',
    'fatherCifNo',
  ],
  ['person in brackets', '<label for="x">ชื่อ (มารดา)</label><input id="x">', 'motherFirstNameTh'],
  ['address in the label', '<label for="x">หมู่ที่ (ทะเบียนบ้าน)</label><input id="x">', 'psMoo'],
  ['a sign left out', '<label for="x">เลขประจำตัวปรชาชน</label><input id="x">', 'cifNo'],
  ['a sign too many', '<label for="x">สถานพยาบาลลที่เกิด:</label><input id="x">', 'birthHospital'],
  ['another sign', '<label for="x">วัน/เดือน/ปิเกิด</label><input id="x">', 'birthDate'],
  [
    'neighbours that changed places',
    '<label for="x">เลขประจำตัวประชานชของบิดา</label><input id="x">',
    'fatherCifNo',
  ],
  ['two slips', '<label for="x">เลขประจำตวปรชาชน</label><input id="x">', undefined],
  ['a slip in a short label', '<label for="x">นามสกล</label><input id="x">', undefined],
  ['whole name', '<label for="x">ชื่อ-สกุล</label><input id="x">', undefined],
  ['whole name with a blank', '<label for="x">ชื่อ นามสกุล</label><input id="x">', undefined],
  ['another thing', '<label for="x">ชื่อเล่น</label><input id="x">', undefined],
  [
    'the same in brackets',
    '<label for="x">เลขบัตรประชาชน (รหัสประชาชน)</label><input id="x">',
    'cifNo',
  ],
  [
    'either of two wordings',
    '<label for="x">เลขประจำตัวประชาชน/G-code</label><input id="x">',
    'cifNo',
  ],
  ['two things and one box', '<label for="x">น้ำหนัก/ส่วนสูง</label><input id="x">', undefined],
  ['another thing in brackets', '<label for="x">ชื่อ (เดิม)</label><input id="x">', undefined],
  [
    'somebody else',
    '<label for="x">ชื่อครูประจำชั้น</label><input id="x" name="firstNameTh">',
    undefined,
  ],
  ['kilometres', '<label for="x">ระยะทางถนนลาดยาง (กม.)</label><input id="x">', undefined],
  ["no such field of the father's", '<label for="x">วันเกิดบิดา</label><input id="x">', undefined],
  ['an address of no section', '<label for="x">บ้านเลขที่</label><input id="x">', 'psHomeNo'],
  [
    'label against name',
    '<label for="x">นามสกุล</label><input id="x" name="firstNameTh">',
    undefined,
  ],
  [
    'a list of names',
    '<label for="x">ชื่อ</label><select id="x"><option>ก</option></select>',
    undefined,
  ],
  [
    'choices of another field',
    '<label for="x">ชั้น</label><select id="x"><option>ชาย</option><option>หญิง</option></select>',
    undefined,
  ],
];

describe('a box by its label', () => {
  it.each(ONE)('%s', (_, html, key) => {
    const { marks } = open(around(html));
    const found = Object.entries(marks).filter(([, mark]) => mark === 'x');
    expect(found.map(([name]) => name)).toEqual(key ? [key] : []);
  });
});

describe('a box in the midst of its label', () => {
  it.each([
    ['is what stands before it', 'เวลาเดินทาง [] นาทีโดยประมาณ', 'timeDt'],
    ['is whose the words behind it say', 'ชื่อ [] ของบิดา', 'fatherFirstNameTh'],
    [
      "is left alone where the words behind it make it another thing's",
      'ชื่อ [] ครูประจำชั้น',
      undefined,
    ],
    ['is left alone where no words are known', 'มีชื่อว่า [] ตามทะเบียนบ้าน', undefined],
    ['is left alone where it comes first', '[] นาทีโดยประมาณ', undefined],
  ])('%s', (_, label, key) => {
    const html = `<label>${label.replace('[]', '<input id="x">')}</label>`;
    const { marks } = open(around(html).replace('<input', '<p>ข้อมูลนักเรียน</p><input'));
    expect(marks).toHaveProperty('weight');
    const found = Object.entries(marks).filter(([, mark]) => mark === 'x');
    expect(found.map(([name]) => name)).toEqual(key ? [key] : []);
  });
});

describe('several boxes', () => {
  it('take the label before them in a line', () => {
    const { marks } = open(
      around('<p>ชื่อ <input id="a"> นามสกุล <input id="b"> ฉายา <input id="c"></p>'),
    );
    expect(marks).toMatchObject({ firstNameTh: 'a', lastNameTh: 'b' });
    expect(Object.values(marks)).not.toContain('c');
  });
  it('take the label after them where the line begins with a box', () => {
    const { marks } = open(around('<p><input id="a"> ชื่อ <input id="b"> นามสกุล</p>'));
    expect(marks).toMatchObject({ firstNameTh: 'a', lastNameTh: 'b' });
  });
  it('take nothing where two labels precede two boxes', () => {
    const { marks } = open(
      around(
        '<div><span>ชื่อ</span><span>นามสกุล</span></div><div><input id="a"><input id="b"></div>',
      ),
    );
    expect(Object.values(marks)).not.toContain('a');
    expect(Object.values(marks)).not.toContain('b');
  });
  it.each([
    ['in brackets', '<p>ที่เรียน (ชั้น , ห้อง) <input id="a"> , <input id="b"></p>'],
    ['before brackets', '<p>ชั้น/ห้อง (ป./เลข) <input id="a"> / <input id="b"></p>'],
    [
      'in the title of a frame',
      '<fieldset><legend>ชั้น/ห้อง</legend><input id="a"> / <input id="b"></fieldset>',
    ],
  ])('take their parts of one label %s', (_, html) => {
    expect(open(around(html)).marks).toMatchObject({ levelDtlCode: 'a', classroom: 'b' });
  });
  it('take nothing of a title that names fewer things than there are boxes', () => {
    const { marks } = open(
      around(
        '<fieldset><legend>ชั้น/ห้อง</legend><input id="a"> <input id="b"> <input id="c"></fieldset>',
      ),
    );
    expect(marks).not.toHaveProperty('levelDtlCode');
    expect(marks).not.toHaveProperty('classroom');
  });
  it('take label rows above box rows', () => {
    const { marks } = open(
      around(`<table><tr><td>ชื่อ</td><td>นามสกุล</td></tr><tr><td><input id="a"></td><td><input id="b"></td></tr>
        <tr><td>ชื่อกลาง</td><td>วันเกิด</td></tr><tr><td><input id="c"></td><td><input id="d"></td></tr></table>`),
    );
    expect(marks).toMatchObject({
      firstNameTh: 'a',
      lastNameTh: 'b',
      middleNameTh: 'c',
      birthDate: 'd',
    });
  });
  it('with the same label and nothing to tell them apart are left alone', () => {
    const { marks, page } = open(around('<p>ชื่อ <input id="a"></p><p>ชื่อ <input id="b"></p>'));
    expect(marks).not.toHaveProperty('firstNameTh');
    expect(page.unknown).toEqual(['ชื่อ', 'ชื่อ']);
  });
  it('follow the person of the label before them', () => {
    const { marks } = open(
      around(`<p>ชื่อ <input id="a"></p><p>นามสกุล <input id="b"></p><p>ชื่อบิดา <input id="c"></p><p>นามสกุล <input id="d"></p>
        <p>ชื่อมารดา <input id="e"></p><p>นามสกุล <input id="f"></p>`),
    );
    expect(marks).toMatchObject({ lastNameTh: 'b', fatherLastNameTh: 'd', motherLastNameTh: 'f' });
  });
});

describe('names of controls', () => {
  it.each([
    ['student.cifNo', 'cifNo'],
    ['std[12][cifNo]', 'cifNo'],
    ['ctl00$Main$txtCifNo', 'cifNo'],
    ['items[0].newClassroom', 'classroom'],
    ['std[father][firstNameTh]', 'fatherFirstNameTh'],
    ['FATHERCIFNO', 'fatherCifNo'],
    ['scoutId-select', 'scoutId'],
    ['teacher.firstNameTh', undefined],
    ['user[cifNo]', undefined],
    ['somethingElse', undefined],
  ])('%s', (name, key) => {
    const { marks } = open(around(`<div><input name="${name}" data-is="x"></div>`));
    expect(Object.entries(marks).find(([, mark]) => mark === 'x')?.[0]).toBe(key);
  });
});
