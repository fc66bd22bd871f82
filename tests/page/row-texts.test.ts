import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readRecord } from '#utils/page/read.ts';
import { textsIn } from '#utils/page/row-texts.ts';
import { open } from './open.ts';

const rowOf = (cells: string): HTMLTableRowElement => {
  const table = document.createElement('table');
  table.innerHTML = `<tbody><tr>${cells}</tr></tbody>`;
  return table.rows[0] as HTMLTableRowElement;
};

const textContents = (row: HTMLTableRowElement, count: number) =>
  Array.from(row.children, ({ textContent }) => textContent).slice(0, count);

describe('the texts of a row', () => {
  it.each([
    ['plain', '<td>1</td><td>กานดา</td><th>ทดสอบ</th>'],
    ['indented', '\n   <td>1</td>\n   <td>\n กานดา\n</td>\n   <td></td>\n'],
    [
      'with attributes',
      '<td class="a b" data-x="a &quot;b&quot; c">1</td><td id="i" hidden="">ก</td><td>ข</td>',
    ],
    [
      'with words in elements',
      '<td><a href="/a?b=1&amp;c=2">1</a></td><td>ก <b>ข</b><br>ค</td><td><!-- -->ง<input type="checkbox"></td>',
    ],
    ['with signs', '<td>1 &lt; 2 &amp;lt;</td><td>a&nbsp;b</td><td>"\'</td>'],
  ])('%s, are told from its markup', (_, cells) => {
    const row = rowOf(cells);
    expect(textsIn(row, 3)).toEqual(textContents(row, 3));
    expect(textsIn(row, 2)).toEqual(textContents(row, 2));
  });

  it.each([
    ['a table in a cell', '<td><table><tbody><tr><td>1</td></tr></tbody></table></td><td>2</td>'],
    ['a cell too few', '<td>1</td>'],
    [
      'a script, whose text is no markup',
      '<td><script type="x">"</td><td>"</script></td><td>2</td>',
    ],
    ['a comment that holds markup', '<td><!--</td><td>-->1</td><td>2</td>'],
    ['a box, which is no text', '<td><textarea>1</textarea></td><td>2</td>'],
  ])('are left to its cells where there is %s', (_, cells) => {
    expect(textsIn(rowOf(cells), 2)).toBeUndefined();
  });

  it('are its cells’ own, or not told, whatever stands in them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('</td>', '<td>', '&amp;', '&', '<!--', '-->', '"', '>', 'กา\u00a0นดา', '\n '),
    );
    const tag = fc.constantFrom('a', 'b', 'span', 'br', 'div', 'table', 'td', 'select', 'x-y', 'p');
    const part = fc.record({ text, tag, title: text, inside: fc.boolean() });
    const cells = fc.array(fc.array(part, { maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(cells, (all) => {
        const row = document.createElement('tr');
        for (const parts of all) {
          const cell = document.createElement('td');
          for (const { text: said, tag: name, title, inside } of parts) {
            const element = document.createElement(name);
            element.setAttribute('title', title);
            // No markup has anything in a line break.
            if (inside && name !== 'br') element.append(said);
            cell.append(said, element);
          }
          row.append(cell);
        }
        const told = textsIn(row, all.length);
        if (told) expect(told).toEqual(textContents(row, all.length));
        return true;
      }),
    );
  });
});

const listOf = (cells: string): string =>
  `<h2>รายชื่อนักเรียน</h2><table><tr><th>ที่</th><th>เลขประจำตัวประชาชน</th><th>ชื่อ</th><th>นามสกุล</th></tr>
   ${`<tr>${cells}</tr>`.repeat(50)}</table>`;

describe('a list of plain rows', () => {
  const LIST_URL = 'https://portal.bopp-obec.info/obec69/student/';
  const readAll = (cells: string) => {
    const { page } = open(listOf(cells), LIST_URL);
    const html = vi.spyOn(Element.prototype, 'innerHTML', 'get');
    const text = vi.spyOn(Node.prototype, 'textContent', 'get');
    const values = page.records.map((record) => readRecord(record).values);
    const asked = { html: html.mock.calls.length, text: text.mock.calls.length };
    html.mockRestore();
    text.mockRestore();
    return { values, asked };
  };
  const PLAIN = '<td>1</td><td>1100000000008</td><td>กานดา</td><td>ทดสอบ</td>';

  it('is read by one call a row', () => {
    const { values, asked } = readAll(PLAIN);
    expect(values[49]).toEqual({
      cifNo: '1100000000008',
      firstNameTh: 'กานดา',
      lastNameTh: 'ทดสอบ',
    });
    expect(asked).toEqual({ html: 50, text: 0 });
  });

  it('is read the same by its cells where its markup is not understood, which is soon known', () => {
    const odd = PLAIN.replace('กานดา', '<x-name>กานดา</x-name>');
    const { values, asked } = readAll(odd);
    expect(values).toEqual(readAll(PLAIN).values);
    expect(asked.html).toBeLessThan(20);
  });
});
