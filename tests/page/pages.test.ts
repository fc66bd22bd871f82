import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPage } from '#utils/page/find-page.ts';
import { surroundingsOf } from '#utils/page/page-id.ts';
import { readRecord } from '#utils/page/read.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import { HOSTS } from '#utils/portals/hosts.ts';
import { PORTALS, portalOf } from '#utils/portals/index.ts';
import { around, documentOf, FORM_URL, open } from './open.ts';

describe('hosts', () => {
  it.each([
    ['portal.bopp-obec.info', 'dmc'],
    ['evil-portal.bopp-obec.info', undefined],
    ['portal.bopp-obec.info.example', undefined],
  ])('%s', (host, portal) => expect(portalOf(host)?.id).toBe(portal));

  it.each([
    ['/obec69/student/', 2569],
    ['/obec69', 2569],
    ['/obecx/student', undefined],
  ])('academic year of %s', (path, year) =>
    expect(DMC.academicYearOf(new URL(path, 'https://portal.bopp-obec.info'))).toBe(year),
  );
});

describe('the address of a page', () => {
  it.each([
    ['/obec69/studentnew/add', '/studentnew/add'],
    ['/obec69', '/'],
    ['/index.php', '/index.php'],
    ['/index.php?r=request/create', '/request/create'],
    ['/admin/index.php?mod=building&act=edit&id=7', '/admin/building/edit'],
    ['/obec69/index.php/student/list', '/student/list'],
    ['/emis/index.php/students', '/emis/students'],
    ['/index.php/', '/index.php/'],
    ['/?page=2&lang=th', '/'],
    ['/student/?action=search', '/student/'],
    ['/#/request/new', '/request/new'],
    ['/emis/v2/#!/students?year=2569', '/emis/v2/students'],
    ['/emis/app.html#/computers/12', '/emis/computers/12'],
    ['/emis/schooldata-view.php#tab2', '/emis/schooldata-view.php'],
    ['/build_show.php#/', '/build_show.php'],
  ])('%s is %s', (address, path) => {
    const url = new URL(address, 'https://portal.bopp-obec.info');
    expect(surroundingsOf(DMC, url, { titles: [], headings: [] }).path).toBe(path);
  });
});

const NEGATIVE: readonly (readonly [string, string])[] = [
  [
    'a log-in',
    '<form method="post"><label>เลขประจำตัวประชาชน <input name="cifNo"></label><label>ชื่อ <input name="firstNameTh"></label><input name="studentNo"><input name="weight"><input type="password" name="p"><button>เข้าสู่ระบบ</button></form>',
  ],
  [
    'a search',
    '<form method="get"><input name="studentNo"><input name="cifNo"><input name="firstNameTh"><input name="lastNameTh"><button>ค้นหา</button></form>',
  ],
  [
    'a search within one large form',
    '<form method="post"><div><label>เลขประจำตัวนักเรียน <input name="studentNo"></label><label>เลขประจำตัวประชาชน <input name="cifNo"></label><label>ชื่อ <input></label><label>ชั้น <input></label><input type="submit" value="ค้นหา"></div></form>',
  ],
  [
    'a teacher',
    '<h3>ข้อมูลครูและบุคลากร</h3><form method="post"><label>เลขประจำตัวประชาชน <input></label><label>ชื่อ <input name="firstNameTh"></label><label>นามสกุล <input name="lastNameTh"></label><label>น้ำหนัก <input name="weight"></label><button>บันทึก</button></form>',
  ],
  ['a news page', '<h1>การกรอกเลขประจำตัวประชาชน</h1><p>ชื่อ : ตัวอย่าง</p><p>นามสกุล : ตัวอย่าง</p>'],
  [
    'a search with a link to the form',
    '<form method="post"><p><input name="studentNo"><input name="cifNo"><input name="firstNameTh"><input name="lastNameTh"><button>ค้นหา</button> <a class="btn" href="add">เพิ่มนักเรียน</a></p></form>',
  ],
  ['nothing', ''],
];

describe('a page of samples', () => {
  it.each([
    ['ตัวอย่างการกรอกข้อมูล', 'by-title'],
    ['แบบฟอร์มตัวอย่าง', 'by-title'],
    ['ข้อมูลนักเรียน โรงเรียนบ้านตัวอย่าง', undefined],
    ['อาคารของโรงเรียนวัดหนองตัวอย่างวิทยา', undefined],
    ['สพป.ตัวอย่าง เขต 1', undefined],
  ])('%s: %s', (title, other) => {
    for (const portal of PORTALS) {
      const url = new URL(`https://${HOSTS[portal.id][0]}/x`);
      expect(surroundingsOf(portal, url, { titles: [title], headings: [] }).other).toBe(other);
    }
  });
});

describe('pages that are none of the portal pages', () => {
  it.each(NEGATIVE)('%s', (_, html) => expect(open(html).page.page).toBe('unrecognised'));
});

describe('a pupil', () => {
  it('is not mixed up by tabs, greetings and the former school', () => {
    const { marks } = open(
      `<h4>ยินดีต้อนรับ ครูสมมติ</h4><div><a href="#x">ข้อมูลบิดา</a></div><form method="post">
       <p><input name="studentNo"> <input name="psHomeIdNo"> <input name="weight"></p><p>ชื่อ <input id="a"></p><p>นามสกุล <input id="b"></p>
       <h4>โรงเรียนเดิม</h4><p>ชื่อ <input id="c"></p><p>จังหวัด <input id="d"></p><button>ตกลง</button></form>`,
    );
    expect(marks).toMatchObject({ firstNameTh: 'a', lastNameTh: 'b' });
    expect(Object.values(marks)).not.toContain('d');
  });

  it("has the relation's answers taken for answers, not for headings", () => {
    const { marks } = open(
      around(`<h3>ผู้ปกครอง</h3><p>ความเกี่ยวข้องกับนักเรียน <input type="radio" name="r" id="r"> <b>บิดา</b> <input type="radio" name="r"> <b>มารดา</b></p>
       <p>ชื่อ <input id="a"></p><p>รายได้ต่อเดือน (บาท) <input id="b"></p>`),
    );
    expect(marks).toMatchObject({
      parentFamilyRelationCode: 'r',
      parentFirstNameTh: 'a',
      parentSalary: 'b',
    });
  });

  it('of two addresses keeps each', () => {
    const { marks } = open(
      around(`<h4>ที่อยู่ตามทะเบียนบ้าน</h4><p>บ้านเลขที่ <input id="a"> จังหวัด <input id="b"></p><p><input type="checkbox" id="same"> <span>ที่อยู่ปัจจุบันตรงกับทะเบียนบ้าน</span></p>
       <h4>ที่อยู่ที่สามารถติดต่อได้</h4><button type="button">คัดลอกจากที่อยู่ตามทะเบียนบ้าน</button><p>บ้านเลขที่ <input id="c"> จังหวัด <input id="d"></p>`),
    );
    expect(marks).toMatchObject({
      psHomeNo: 'a',
      psProvinceCode: 'b',
      homeNo: 'c',
      provinceCode: 'd',
    });
  });
});

describe('reading', () => {
  it('joins dates and numbers in parts, reads choices by their text, and never a sensitive answer', () => {
    const numbers = (from: number, to: number, on: number) =>
      Array.from(
        { length: to - from + 1 },
        (_, n) => `<option${from + n === on ? ' selected' : ''}>${from + n}</option>`,
      ).join('');
    const months = [
      'ม.ค.',
      'ก.พ.',
      'มี.ค.',
      'เม.ย.',
      'พ.ค.',
      'มิ.ย.',
      'ก.ค.',
      'ส.ค.',
      'ก.ย.',
      'ต.ค.',
      'พ.ย.',
      'ธ.ค.',
    ];
    const { values } = open(
      around(`<p>วันเกิด <select><option>วันที่</option>${numbers(1, 31, 5)}</select>
        <select><option>เดือน</option>${months.map((month, n) => `<option value="${n + 1}"${n === 1 ? ' selected' : ''}>${month}</option>`).join('')}</select>
        <select><option>พ.ศ.</option>${numbers(2550, 2569, 2562)}</select></p>
        <p>เลขประจำตัวประชาชน <input maxlength="1" value="1">-<input maxlength="4" value="1000">-<input maxlength="5" value="00000">-<input maxlength="2" value="00">-<input maxlength="1" value="8"></p>
        <p>เพศ <input type="radio" name="s" value="1" id="m"><label for="m">ชาย</label> <input type="radio" name="s" value="2" id="f" checked><label for="f">หญิง</label></p>
        <p>ศาสนา <select><option value="">-- เลือก --</option><option value="001" selected>พุทธ</option><option value="002">อิสลาม</option></select></p>
        <p>ชั้น <select><option value="">-- เลือก --</option><option value="7">ป.4</option></select></p>
        <p><label><input type="checkbox" name="swimmableFlag1" checked> ว่ายน้ำ</label></p>`),
    );
    expect(values).toMatchObject({
      birthDate: '05/02/2562',
      cifNo: '1100000000008',
      genderCode: 'F',
      religionCode: '•',
      levelDtlCode: '',
      swimmableFlag1: 'true',
      weight: '40',
    });
  });

  it.each([
    ['<option>28<option selected>29', '<option>มกราคม<option selected>กุมภาพันธ์', '29/02/2562'],
    [
      '<option>วัน<option selected>13',
      '<option>เดือน<option>ม.ค.<option selected>ก.พ.',
      '13/02/2562',
    ],
    // Neither can be told for a day or a month: it may be anything.
    ['<option>1<option selected>2', '<option>3<option selected>4', undefined],
  ])('knows the parts of a date by the few choices that they have', (day, month, date) => {
    const { values } = open(
      around(`<p>วันเกิด <select name="a1">${day}</select><select name="a2">${month}</select>
        <select name="a3"><option>2561<option selected>2562</select></p>`),
    );
    expect(values.birthDate).toBe(date);
  });

  it.each([
    ['<span class="x-selection-item">พุทธ</span>', '•'],
    ['<span class="x-selection-placeholder">เลือก</span>', undefined],
    ['', undefined],
  ])(
    'reads a drawn list by the choice around its box, and leaves it alone without one',
    (chosen, text) => {
      const { values } = open(
        `<form method="post"><p>เลขประจำตัวนักเรียน <input name="studentNo"></p><p>น้ำหนัก <input name="weight"></p>
       <p>ส่วนสูง <input name="height"></p><p><label for="r">ศาสนา</label></p><div><div><span><input id="r"
       type="search" role="combobox" readonly></span>${chosen}</div></div><button>บันทึก</button></form>`,
      );
      expect(values.religionCode).toBe(text);
    },
  );

  it('reads a date of no chosen part as empty', () => {
    const { values, page } = open(
      around(
        '<p>วันเกิด <select name="birth_d"><option value="">วัน</option></select><select name="birth_m"><option value="">เดือน</option></select><select name="birth_y"><option value="">ปี</option></select></p>',
      ),
    );
    expect(values.birthDate).toBe('');
    expect(page.candidates).toBe(5);
  });

  it('reads the fields of a closed tab, disabled ones, and a hidden control where it is the only evidence', () => {
    const { values } = open(
      around(
        '<div style="display:none"><label>ชื่อ <input disabled value="ก"></label></div><input type="hidden" name="cifNo" value="1100000000008"><input type="hidden" name="lastNameTh" value="">',
      ),
    );
    expect(values).toMatchObject({ firstNameTh: 'ก', cifNo: '1100000000008' });
    expect(values).not.toHaveProperty('lastNameTh');
  });
});

describe('bad input', () => {
  it('is never thrown at the page', () => {
    const part = fc.constantFrom(
      '<form name="x">',
      '</form>',
      '<input name="children">',
      '<input name="parentNode" id="getAttribute">',
      '<input name="firstChild">',
      '<table>',
      '</table>',
      '<tr>',
      '<td rowspan="99999" colspan="99999">',
      '<th>ชื่อ',
      '<select><option>ชาย',
      '</select>',
      '<label for="">',
      '<input type="radio">',
      '<fieldset><legend>บิดา</legend>',
      '</fieldset>',
      'ชื่อ',
      'เลขประจำตัวประชาชน:',
      '<input>',
      '<dl><dt>ชื่อ<dd>ก</dl>',
      '\u202e',
      `<input value="${'ก'.repeat(10_000)}">`,
      'ก'.repeat(5000),
      '<div>',
      '</div>',
      '<input name="cifNo">',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const document = documentOf(parts.join(''));
        const found = findPage(document, new URL(FORM_URL), DMC);
        for (const record of found.records) readRecord(record);
        expect(found.page).toMatch(/^(?:dmc\/|unrecognised)/);
      }),
      { numRuns: 200 },
    );
  });

  it('in a form whose controls hide its own properties is read all the same', () => {
    const names = [
      'action',
      'submit',
      'id',
      'children',
      'parentNode',
      'childNodes',
      'firstChild',
      'getAttribute',
      'closest',
      'querySelectorAll',
      'localName',
    ];
    const clobbering = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const { values } = open(around(`${clobbering}<label>ชื่อ <input value="ก"></label>`));
    expect(values).toMatchObject({ firstNameTh: 'ก', weight: '40' });
  });

  it('a document of frames, and one without a body', () => {
    const frames = documentOf('<html><body></body></html>');
    frames.body.remove();
    expect(findPage(frames, new URL(FORM_URL), DMC).page).toBe('unrecognised');
  });
});
