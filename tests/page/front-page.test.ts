import { describe, expect, it } from 'vitest';
import { isFrontPage } from '#utils/page/front-page.ts';
import { noticeLines, textLines } from '#utils/page/text-lines.ts';

describe("a portal's front page", () => {
  it.each([
    'https://portal.bopp-obec.info/',
    'https://portal.bopp-obec.info/obec69/',
    'https://portal.bopp-obec.info/obec69',
    'https://portal.bopp-obec.info/obec69/home',
    'https://portal.bopp-obec.info/obec69/auth/login?login_error=1',
    'https://bobec.bopp-obec.info/index.php',
    'http://www.gcode.moe.go.th/login',
  ])('%s', (address) => {
    expect(isFrontPage(new URL(address))).toBe(true);
  });

  it.each([
    'https://portal.bopp-obec.info/obec69/main?menu=edit&no=318',
    'https://portal.bopp-obec.info/obec69/student/?action=search',
    'https://bobec.bopp-obec.info/index.php?page=buildings',
    'https://bobec.bopp-obec.info/home/buildings',
    'https://data.bopp-obec.info/emis/',
  ])('not %s', (address) => {
    expect(isFrontPage(new URL(address))).toBe(false);
  });
});

const linesOf = (html: string) => {
  const { body } = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return textLines(body);
};

describe('the lines of a page', () => {
  it.each([
    ['<p>โรงเรียน<b>ยืนยัน</b>ข้อมูล</p>หลัง', ['โรงเรียนยืนยันข้อมูล', 'หลัง']],
    ['<table><tr><td>ยืนยัน</td><td>12 พ.ย.\n 2569</td></tr></table>', ['ยืนยัน', '12 พ.ย. 2569']],
    ['ก่อน<br>หลัง', ['ก่อน', 'หลัง']],
    ['<script>1</script><style>a</style><textarea>ค่า</textarea><p>ก</p>', ['ก']],
    ['<form><input name="firstChild"><p>ในแบบ</p></form>', ['ในแบบ']],
    ['', []],
  ])('%s', (html, expected) => {
    expect(linesOf(html)).toEqual(expected);
  });

  it('come to an end on a page without end', () => {
    expect(linesOf('<p>ก</p>'.repeat(30_000)).length).toBe(600);
    expect(linesOf('<div>'.repeat(400)).length).toBe(0);
    expect(linesOf(`<p>${'ก'.repeat(9000)}</p>`)[0]?.length).toBe(600);
  });
});

describe('what of them is told', () => {
  it('nothing where no step is named; else no line that cannot matter', () => {
    expect(noticeLines(['สวัสดี', '12 พ.ย. 2569'])).toEqual([]);
    expect(noticeLines(['สวัสดี นางสาวตัวอย่าง', 'ยืนยันข้อมูล', '12 พ.ย. 2569'])).toEqual([
      '',
      'ยืนยันข้อมูล',
      '12 พ.ย. 2569',
    ]);
  });
});
