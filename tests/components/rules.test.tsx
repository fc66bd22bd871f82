import { describe, expect, test, vi } from 'vitest';
import type { RulesEvent } from '#components/rules/model.ts';
import { Rules, type RulesProps } from '#components/rules/rules.tsx';
import { catalogue } from '#utils/rules/catalogue.ts';
import { evidenceOf, REQUIRED_FIELDS } from '#utils/rules/required-fields.ts';
import { fireEvent, render, screen, within } from './stage.ts';

const RULES = catalogue();
const props: RulesProps = {
  language: 'th',
  rules: RULES,
  required: REQUIRED_FIELDS.map((field) => ({ field, evidence: evidenceOf(field) })),
  choices: { disabledRules: [], ruleOptions: {}, optionalFields: [] },
  onEvent: () => {},
};

function show(more: Partial<RulesProps> = {}) {
  const onEvent = vi.fn<(event: RulesEvent) => void>();
  const shown = render(<Rules {...props} onEvent={onEvent} {...more} />);
  const again = (next: Partial<RulesProps>) =>
    shown.rerender(<Rules {...props} onEvent={onEvent} {...more} {...next} />);
  const ids = () =>
    [...shown.container.querySelectorAll<HTMLElement>('[data-rule]')].map(
      ({ dataset }) => dataset.rule,
    );
  const rule = (id: string): HTMLElement => {
    const found = shown.container.querySelector<HTMLElement>(`[data-rule="${id}"]`);
    if (!found) throw new Error(`no rule ${id}`);
    return found;
  };
  return { ...shown, again, ids, rule, onEvent };
}

const at = (rule: string) => ({ target: { rule } });

describe('the list', () => {
  test('shows every rule by topic and counts those that are on', () => {
    const { ids } = show({
      choices: { ...props.choices, disabledRules: ['text-spacing', 'a-rule-of-old'] },
    });
    expect(ids()).toEqual(RULES.map(({ id }) => id));
    expect(screen.getByText('เปิดอยู่ 54 จาก 55 ข้อ')).toBeTruthy();
    const identity = screen.getByRole('region', { name: 'เลขประจำตัวและรหัส G' });
    expect(within(identity).getAllByRole('switch')).toHaveLength(10);
  });

  test('severity in words, other cases too, and what was changed', () => {
    const { rule } = show({
      choices: { ...props.choices, ruleOptions: { 'age-grade': { warnFrom: 3 } } },
    });
    expect(rule('age-grade').textContent).toMatch(/ควรตรวจ.*บางกรณี.*เพื่อทราบ.*เปลี่ยนไว้/);
    expect(rule('age-budget').textContent).not.toContain('เปลี่ยนไว้');
  });

  test('switches a rule off', () => {
    const { rule, onEvent } = show();
    fireEvent.click(within(rule('title-age')).getByRole('switch'));
    expect(onEvent).toHaveBeenCalledWith({ type: 'rule', rule: 'title-age', on: false });
    expect(screen.getByRole('switch', { name: /^ตรวจข้อนี้: คำนำหน้าไม่ตรงกับอายุ/ })).toBeTruthy();
  });
});

describe('search and filters', () => {
  const search = (text: string) =>
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });

  test.each([
    ['a Thai word', 'รหัสไปรษณีย์ จังหวัด', ['postcode-province']],
    ['an English word', 'guardian RELATION', ['guardian-relation']],
    ['an id', 'citizen-id-ch', ['citizen-id-checksum']],
    ['Thai digits', 'ไม่ผ่านการตรวจหลักสุดท้าย ๑๓', ['citizen-id-checksum']],
  ])('%s', (_, text, found) => {
    const { ids } = show();
    search(text);
    expect(ids()).toEqual(expect.arrayContaining(found));
    expect(ids().length).toBeLessThan(12);
  });

  test('what nothing fits says so and leads back', () => {
    const { ids } = show();
    search('ไม่มีคำนี้แน่นอน');
    expect(ids()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'แสดงทุกข้อ' }));
    expect(ids()).toHaveLength(RULES.length);
  });

  test('by severity, other cases counted', () => {
    const { ids } = show();
    fireEvent.click(screen.getByRole('button', { name: 'เพื่อทราบ' }));
    expect(ids()).toEqual(expect.arrayContaining(['text-spacing', 'age-grade']));
    expect(ids()).not.toContain('citizen-id-copy');
  });

  test('by topic', () => {
    const { ids } = show();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'building' } });
    expect(new Set(ids().map((id) => id?.split('-')[0]))).toEqual(new Set(['building']));
  });

  test('by what was changed', () => {
    const { ids } = show({
      choices: {
        disabledRules: ['title-age'],
        ruleOptions: { 'age-grade': {}, 'age-budget': { most: 22 }, gone: { x: 1 } },
        optionalFields: ['firstNameEn'],
      },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: 'เฉพาะข้อที่เปลี่ยนไว้' }));
    expect(ids()).toEqual(['age-budget', 'title-age', 'required-field']);
  });
});

describe('one rule', () => {
  test('opens on demand and tells all: why, source, messages, examples', () => {
    const { rule } = show();
    const heading = within(rule('birth-date-era')).getByRole('button', {
      name: 'ใช้ปี ค.ศ. ในช่องที่เป็น พ.ศ.',
    });
    expect(heading.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(heading);
    expect(heading.getAttribute('aria-expanded')).toBe('true');
    const { textContent } = rule('birth-date-era');
    for (const part of ['ที่มา', 'ความแน่ใจ', 'โปรดแก้เป็น พ.ศ. 2562', '10/06/2019', '10/06/2562'])
      expect(textContent).toContain(part);
    expect(rule('birth-date-era').querySelectorAll('[data-kind]')).toHaveLength(3);
    fireEvent.click(heading);
    expect(rule('birth-date-era').querySelector('.body')).toBeNull();
  });

  test('a target is open, on screen whatever was filtered, and has the focus', () => {
    const { again, rule } = show();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'อาคาร' } });
    again(at('age-grade'));
    expect(rule('age-grade').querySelector('.body')).toBeTruthy();
    expect(document.activeElement).toBe(within(rule('age-grade')).getAllByRole('button')[0]);
    screen.getByRole('searchbox').focus();
    fireEvent.click(within(rule('age-budget')).getAllByRole('button')[0] as HTMLElement);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    again(at('age-grade'));
    expect(document.activeElement).toBe(within(rule('age-grade')).getAllByRole('button')[0]);
  });

  test('a target that is no rule shows all and says so', () => {
    const { ids } = show(at('constructor'));
    expect(screen.getByText(/ไม่พบข้อที่ต้องการ/)).toBeTruthy();
    expect(ids()).toHaveLength(RULES.length);
  });

  test('shows codes by their labels, blanks and nothing as such', () => {
    const { rule } = show(at('text-spacing'));
    expect(rule('text-spacing').textContent).toMatch(/สมชาย␣.*U\+00A0/);
    const { rule: other } = show(at('citizen-id-type'));
    expect(other('citizen-id-type').textContent).toContain('พาสปอร์ต');
  });

  test('a list as a table, the flagged cell with its severity', () => {
    const { rule } = show(at('duplicate-student-no'));
    const cells = [...rule('duplicate-student-no').querySelectorAll('td')];
    expect(cells.some(({ textContent }) => /^4501\s*ต้องแก้$/.test(textContent ?? ''))).toBe(true);
  });
});

describe('options', () => {
  const field = () => screen.getAllByRole<HTMLInputElement>('spinbutton')[0] as HTMLInputElement;

  test('take numbers within their bounds, and say the bounds otherwise', () => {
    const { onEvent } = show(at('age-grade'));
    expect(field().value).toBe('2');
    for (const value of ['0', '7', '2.5', '']) {
      fireEvent.input(field(), { target: { value } });
      expect(field().getAttribute('aria-invalid')).toBe('true');
    }
    expect(screen.getByText('ใส่ตัวเลขได้ตั้งแต่ 1 ถึง 6')).toBeTruthy();
    expect(onEvent).not.toHaveBeenCalled();
    fireEvent.blur(field());
    expect(field().value).toBe('2');
    fireEvent.input(field(), { target: { value: '4' } });
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'option', rule: 'age-grade', option: 'warnFrom', value: 4 }],
    ]);
  });

  test('go back to the usual', () => {
    const { onEvent, again } = show(at('age-grade'));
    expect(screen.queryByRole('button', { name: 'คืนค่าเดิม' })).toBeNull();
    again({ choices: { ...props.choices, ruleOptions: { 'age-grade': { warnFrom: 90 } } } });
    expect(field().value).toBe('6');
    fireEvent.click(screen.getByRole('button', { name: 'คืนค่าเดิม' }));
    expect(onEvent).toHaveBeenCalledWith({ type: 'resetOptions', rule: 'age-grade' });
  });
});

describe('mandatory fields', () => {
  test('each with its evidence and a switch of its own', () => {
    const { rule, onEvent } = show(at('required-field'));
    const fields = rule('required-field').querySelectorAll<HTMLElement>('[data-field]');
    expect(fields).toHaveLength(REQUIRED_FIELDS.length);
    const name = screen.getByRole('switch', { name: 'ชื่อ (อังกฤษ) มีดอกจันในแบบฟอร์ม' });
    fireEvent.click(name);
    expect(onEvent).toHaveBeenCalledWith({
      type: 'field',
      field: 'firstNameEn',
      mandatory: false,
    });
  });

  test('those that may stay empty are counted and come back together', () => {
    const { onEvent } = show({
      ...at('required-field'),
      choices: { ...props.choices, optionalFields: ['firstNameEn', 'noFieldAtAll'] },
    });
    expect(screen.getByText('ต้องกรอก 60 จาก 61 ช่อง')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'ให้ต้องกรอกทุกช่อง' }));
    expect(onEvent).toHaveBeenCalledWith({ type: 'resetFields' });
  });
});

test('speaks English', () => {
  show({ language: 'en', ...at('age-grade') });
  expect(screen.getByText('55 of 55 are on')).toBeTruthy();
  expect(screen.getByText(/usually means 7/)).toBeTruthy();
});
