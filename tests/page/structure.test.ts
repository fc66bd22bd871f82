import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCases } from '#tests/portals/cases.ts';
import { structureOf } from '#utils/page/structure.ts';
import { isStructure, structureFile, structureFileName } from '#utils/page/structure-file.ts';
import { createNames } from '#utils/page/structure-names.ts';
import { shapeOf } from '#utils/page/structure-shape.ts';
import { isKnown, structureWords, tokensOf } from '#utils/page/structure-words.ts';
import { documentOf } from './open.ts';

const URL_OF_A_FORM = new URL(
  'https://portal.bopp-obec.info/obec69/student/5002:10000001/edit?name=สมชาย#1100000000007',
);

const NONE: ReadonlySet<number> = new Set();

const fileOf = (html: string): string => {
  const structure = structureOf(documentOf(html), URL_OF_A_FORM);
  if (!structure) throw new Error('no structure');
  expect(isStructure(structure)).toBe(true);
  return structureFile(structure, NONE);
};

describe('shapes', () => {
  it.each([
    ['1100000000007', '9999999999999'],
    ['๑๑๐๐', '๙๙๙๙'],
    ['01/05/2560', '99/99/9999'],
    ['เด็กชายสมชาย ใจดี', 'ก… ก…'],
    ['Somchai', 'A…'],
    ['12 ม.3', '99 ก….9'],
    ['<b>', '?A…?'],
    ['', ''],
  ])('%s is %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  it('of a long text stays short', () => {
    expect(shapeOf('ก1 '.repeat(200)).length).toBeLessThan(60);
  });
});

describe("a page's structure", () => {
  it('keeps labels, names and known choices', () => {
    const file = fileOf(`
      <form method="post" action="/obec69/student/5002/save?x=1">
        <fieldset><legend>ข้อมูลบิดา</legend>
          <label for="cif1">เลขประจำตัวประชาชน :</label>
          <input id="cif1" name="std[12][cifNo]" maxlength="13" value="1100000000007" data-old="สมชาย">
        </fieldset>
        <select name="genderCode"><option value="M">ชาย</option><option value="F" selected>หญิง</option></select>
        <input type="submit" value="บันทึกข้อมูล" onclick="go('สมชาย')">
      </form>`);
    expect(file).toContain('<legend>ข้อมูลบิดา</legend>');
    expect(file).toContain('<label for="cif9">เลขประจำตัวประชาชน :</label>');
    expect(file).toContain('name="std[99][cifNo]" id="cif9" maxlength="13" value="9999999999999"');
    expect(file).toContain('<option value="A…">ชาย</option>');
    expect(file).not.toContain('selected');
    expect(file).toContain('type="submit" value="บันทึกข้อมูล"');
    expect(file).toContain('data-year="69" data-part="student"');
    expect(file).not.toMatch(/action|onclick|data-old|5002|10000001|สมชาย/);
  });

  it('never trusts an id that holds a record', () => {
    const file = fileOf(
      '<input id="TxStudent [firstName=สมชาย, cifNo=1100000000007]" name="student.cifNo">',
    );
    expect(file).toContain('name="student.cifNo" id="~a"');
    expect(file).not.toMatch(/สมชาย|1100|TxStudent/);
  });

  it.each([
    ['a heading', '<h3>แก้ไขข้อมูล เด็กชายสมชาย ใจดี</h3>', 'แก้ไขข้อมูล ก…'],
    [
      'a cell beside its header',
      '<table><tr><th>ศาสนา</th><td>พุทธ</td></tr></table>',
      '<td>ก…</td>',
    ],
    ['an answer in a definition list', '<dl><dt>สัญชาติ</dt><dd>ไทย</dd></dl>', '<dd>ก…</dd>'],
    ['label and answer in one cell', '<table><tr><td>ชื่อ : สมชาย</td></tr></table>', 'ชื่อ : ก…'],
    ['an answer in plain text', '<p>เพศ : ชาย</p>', 'เพศ : ก…'],
    ['a name as a choice', '<select><option>ด.ช.สมชาย ใจดี</option></select>', 'ก….ก….ก… ก…'],
  ])('shapes %s', (_what, html, expected) => {
    expect(fileOf(html)).toContain(expected);
  });

  it('shows of a list its first rows only', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `<tr><td>${at}</td><td>สมชาย</td></tr>`);
    const file = fileOf(`<table><tr><th>ลำดับ</th><th>ชื่อ</th></tr>${rows.join('')}</table>`);
    expect(file.match(/<tr>/g)?.length).toBeLessThan(6);
    expect(file).toContain('and more of the same');
  });

  it('offers unknown labels to the user, and none that is an answer or a person', () => {
    const structure = structureOf(
      documentOf(`
        <label for="a">ฉายาในชุมชน</label><input id="a" value="มะลิ">
        <label for="b">ของมะลิ</label><input id="b">
        <label for="c">เด็กหญิงวิภา</label><input id="c">
        <label><input type="checkbox">กานดา</label>
        <table><tr><th scope="row">วีระ ทองสุก</th><td>1</td></tr></table>`),
      URL_OF_A_FORM,
    );
    expect(structure?.labels.map(({ text }) => text)).toEqual(['ฉายาในชุมชน']);
    if (!structure) return;
    expect(structureFile(structure, NONE)).not.toContain('ฉายา');
    expect(structureFile(structure, new Set([0]))).toContain('>ฉายาในชุมชน</label>');
  });

  it('is made of portal pages only', () => {
    const other = new URL('https://example.com/obec69/student');
    expect(structureOf(documentOf('<p>ชื่อ</p>'), other)).toBeUndefined();
  });

  it('has a name that tells portal and day', () => {
    const name = structureFileName('dmc', { year: 2569, month: 6, day: 3 });
    expect(name).toBe('truatthan-structure-dmc-2569-06-03.html');
  });
});

/** Each text of a page that is neither markup nor of the fixed vocabulary. */
function answersIn(html: string): string[] {
  const document = documentOf(html);
  const texts = [...document.querySelectorAll('input,textarea')]
    .filter((control) => !/^(?:submit|button|reset)$/.test(control.getAttribute('type') ?? ''))
    .map((control) => (control as HTMLInputElement).value);
  const { asked, offered } = structureWords();
  return texts
    .flatMap((text) => [...tokensOf(text), ...(text.match(/[0-9๐-๙]{3,}/g) ?? [])])
    .filter((text) => text.length > 2 && !isKnown(text, asked, offered));
}

describe('every practice case', () => {
  it.each(readCases().map((one) => [one.name, one.html] as const))(
    '%s leaves none of its values',
    (_name, html) => {
      const file = fileOf(html).toLowerCase();
      for (const answer of answersIn(html)) expect(file).not.toContain(answer);
    },
  );
});

const THAI = [...'กขคจชดตนบปผพมยรลวสหอะาิีุูเแโไ่้ั'];
const LATIN = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DIGITS = [...'012345678'];
const SIGNS = [...' _-.=[],:;\'"<>&/'];

/** Distinct texts that no vocabulary holds, as a record could. */
const secret = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...THAI), minLength: 5, maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...LATIN), minLength: 6, maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 4, maxLength: 13 }),
    fc.string({
      unit: fc.constantFrom(...THAI, ...LATIN, ...DIGITS, ...SIGNS),
      minLength: 12,
      maxLength: 40,
    }),
  )
  .filter((text) => {
    const { asked, offered } = structureWords();
    const words = tokensOf(text);
    const numbers = text.match(/\d{3,}/g) ?? [];
    return (
      words.some((word) => word.length > 4) !== numbers.length > 0 &&
      words.every((word) => word.length < 3 || !isKnown(word, asked, offered)) &&
      // Made of words of page makers alone, such as `valueOf`: such a name is kept, and nobody's.
      createNames().name(text) !== text
    );
  });

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const ATTRIBUTES =
  'id name class value title alt placeholder aria-label for href action onclick style data-cif maxlength colspan type role scope method headers'.split(
    ' ',
  );
const TAGS =
  'div p span b h1 h3 label legend th td dt dd li a button input select option textarea table tr fieldset form x-somchai'.split(
    ' ',
  );
const EMPTY = new Set(['input']);

const element = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.array(fc.tuple(fc.constantFrom(...ATTRIBUTES), secret), { maxLength: 4 }),
      children: fc.array(fc.oneof({ depthSize: 'small' }, secret.map(escaped), tie('node')), {
        maxLength: 4,
      }),
    })
    .map(({ tag, attributes, children }) => {
      const written = attributes.map(([name, text]) => ` ${name}="${escaped(text)}"`).join('');
      const open = `<${tag}${written}>`;
      return EMPTY.has(tag) ? open : `${open}${children.join('')}</${tag}>`;
    }),
})).node;

describe('whatever a page holds', () => {
  it('no text of it survives', () => {
    fc.assert(
      fc.property(
        fc.array(element, { minLength: 1, maxLength: 6 }),
        fc.array(secret, { minLength: 1, maxLength: 3 }),
        (elements, more) => {
          const table = `<table><tr>${more.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr></table>`;
          const page = `${elements.join('')}${table}`;
          const structure = structureOf(documentOf(page), URL_OF_A_FORM);
          const file = structure ? structureFile(structure, NONE) : '';
          const lower = file.toLowerCase();
          const source = page.replace(/&(?:amp|quot|lt);/g, ' ');
          for (const word of source.match(/[ก-๎]{5,}/g) ?? []) expect(lower).not.toContain(word);
          for (const run of source.match(/[0-8]{3,}/g) ?? []) expect(file).not.toContain(run);
          for (const text of more) expect(file).not.toContain(text);
          for (const [, value = ''] of page.matchAll(/="([A-Za-z]{6,})"/g))
            expect(lower).not.toContain(value.toLowerCase());
          for (const [, text = ''] of page.matchAll(/>([A-Za-z]{6,})</g))
            expect(lower).not.toContain(text.toLowerCase());
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
