import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyTexts, textOf } from '#utils/page/fields-dom.ts';
import { findPage } from '#utils/page/find-page.ts';
import { createMarks } from '#utils/page/marks.ts';
import type { FoundField } from '#utils/page/model.ts';
import { clearPage, setPageId, setPageState } from '#utils/page/page-state.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { around, FORM_URL } from './open.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function fields(html: string): (key: FieldKey) => FoundField {
  document.body.innerHTML = html;
  const [record] = findPage(document, new URL(FORM_URL), DMC).records;
  return (key) => record?.fields.get(key) as FoundField;
}

describe('marks', () => {
  it('show the worst severity and every rule, touch only what changed, and go away', () => {
    const at = fields(around(''));
    const marks = createMarks(document);
    const weight = at('weight').mark;
    marks.show([
      { mark: at('weight').mark, issue: { rule: 'a', severity: 'info' } },
      { mark: at('weight').mark, issue: { rule: 'b', severity: 'error' } },
      { mark: at('height').mark, issue: { rule: 'a', severity: 'warning' } },
    ]);
    expect(weight.dataset).toMatchObject({ truatthanSeverity: 'error', truatthanRules: 'a b' });
    const set = vi.spyOn(weight, 'setAttribute');
    marks.show([
      { mark: at('weight').mark, issue: { rule: 'a', severity: 'info' } },
      { mark: at('weight').mark, issue: { rule: 'b', severity: 'error' } },
    ]);
    expect(set).not.toHaveBeenCalled();
    expect(at('height').mark.hasAttribute('data-truatthan-severity')).toBe(false);
    marks.clear();
    expect(document.querySelector('[data-truatthan-severity],[data-truatthan-rules]')).toBeNull();
  });

  it("show a list's worst issue on the row", () => {
    const row = (n: number) => `<tr><td>${n}</td><td>1100000000008</td><td>ก</td><td>ข</td></tr>`;
    const at = fields(
      `<table><tr><th>เลขประจำตัวนักเรียน</th><th>เลขประจำตัวประชาชน</th><th>ชื่อ</th><th>นามสกุล</th></tr>${row(1)}${row(2)}</table>`,
    );
    createMarks(document).show([
      { mark: at('cifNo').mark, issue: { rule: 'a', severity: 'warning' } },
    ]);
    const line = at('cifNo').mark.closest('tr');
    expect(line?.getAttribute('data-truatthan-severity')).toBe('warning');
    expect(line?.hasAttribute('data-truatthan-rules')).toBe(false);
  });
});

describe('the state of the page', () => {
  it('stands on <html> and goes away', () => {
    setPageId(document, 'dmc/student-form');
    setPageState(document, 'checked');
    expect(document.documentElement.dataset).toMatchObject({
      truatthanPage: 'dmc/student-form',
      truatthanState: 'checked',
    });
    clearPage(document);
    expect(
      document.documentElement.getAttributeNames().filter((name) => name.includes('truatthan')),
    ).toEqual([]);
  });
});

describe('a fix', () => {
  it('is written with the events of typing, and taken back unless somebody typed since', () => {
    const at = fields(around('<label>ชื่อ <input value=" ก"></label>'));
    const events: string[] = [];
    for (const type of ['input', 'change'])
      at('firstNameTh').mark.addEventListener(type, () => events.push(type));
    const undo = applyTexts([{ found: at('firstNameTh'), text: 'ก' }]);
    expect([textOf(at('firstNameTh')), events]).toEqual(['ก', ['input', 'change']]);
    undo();
    expect(textOf(at('firstNameTh'))).toBe(' ก');
    const again = applyTexts([{ found: at('firstNameTh'), text: 'ก' }]);
    (at('firstNameTh').mark as HTMLInputElement).value = 'ข';
    again();
    expect(textOf(at('firstNameTh'))).toBe('ข');
  });

  it('never touches a choice or a box that cannot be typed into', () => {
    const at = fields(
      around(
        '<label>ชั้น <select><option value="04">ป.1</option><option value="05">ป.2</option></select></label><label>ชื่อ <input readonly value="ก"></label>',
      ),
    );
    applyTexts([
      { found: at('levelDtlCode'), text: '05' },
      { found: at('firstNameTh'), text: 'ข' },
    ]);
    expect((at('levelDtlCode').mark as HTMLSelectElement).value).toBe('04');
    expect(textOf(at('firstNameTh'))).toBe('ก');
  });
});
