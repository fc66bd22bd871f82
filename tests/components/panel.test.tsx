import { describe, expect, test, vi } from 'vitest';
import type { ListedIssue, ShownIssue } from '#components/panel/model.ts';
import { Panel } from '#components/panel/panel.tsx';
import type { PanelEvent, PanelProps } from '#components/panel/props.ts';
import { deadline, shownIssue, spacing, titleAge } from './issues.ts';
import { fireEvent, render, screen, within } from './stage.ts';

const props: PanelProps = {
  language: 'th',
  state: 'checked',
  open: true,
  pageTitle: 'ข้อมูลนักเรียน',
  issues: [],
  recognised: { known: 31, total: 34, unknown: ['รหัสโครงการ', 'หมายเหตุ', 'หมายเหตุ'] },
  applied: [],
  keys: { next: 'F8', previous: 'Shift+F8' },
  announcement: '',
  avoid: [],
  word: (issue) => issue as ListedIssue & ShownIssue,
  trusted: () => true,
  onEvent: () => {},
};

type Shown = Partial<Omit<PanelProps, 'issues'> & { readonly issues: readonly ShownIssue[] }>;

const listed = ({ issues = [shownIssue(), titleAge, spacing], ...more }: Shown) => ({
  ...more,
  issues: issues.map((issue) => ({ ...issue, has: (key: string) => issue.key === key })),
});

function show(more: Shown = {}) {
  const onEvent = vi.fn<(event: PanelEvent) => void>();
  const shown = render(<Panel {...props} onEvent={onEvent} {...listed(more)} />);
  const again = (next: Shown) =>
    shown.rerender(<Panel {...props} onEvent={onEvent} {...listed({ ...more, ...next })} />);
  return { ...shown, again, onEvent };
}

const itemOf = (container: Element, rule: string): HTMLElement => {
  const item = container.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
  if (!item) throw new Error(`no issue of ${rule}`);
  return item;
};

describe('collapsed', () => {
  test('says counts and severities in its name, and opens', () => {
    const { onEvent } = show({ open: false });
    const mark = screen.getByRole('button', {
      name: 'ตรวจทาน: ต้องแก้ 1 ควรตรวจ 1 เพื่อทราบ 1 เปิดรายการ',
    });
    expect(mark.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(mark);
    expect(onEvent).toHaveBeenCalledWith({ type: 'open' });
  });

  test('is calm where nothing was found', () => {
    show({ open: false, issues: [] });
    expect(screen.getByRole('button', { name: /ไม่พบจุดที่ต้องแก้/ })).toBeTruthy();
  });

  test('keeps its issues in the tree, out of sight', () => {
    const { container } = show({ open: false });
    expect(container.querySelectorAll('[data-rule]')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /ไม่ต้องแก้|ทำไม/ })).toBeNull();
    expect(itemOf(container, 'title-age').closest('[hidden]')).toBeTruthy();
    expect(itemOf(container, 'title-age').textContent).toBe('คำนำหน้านาม: อายุครบ 15 ปีแล้ว');
  });

  test('opened by its mark, the panel takes the focus', () => {
    const { again } = show({ open: false });
    const mark = screen.getByRole('button', { name: /เปิดรายการ/ });
    mark.focus();
    fireEvent.click(mark);
    again({ open: true });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /ย่อ/ }));
  });

  test('opened by anyone else, it leaves the focus alone', () => {
    const { again } = show({ open: false });
    again({ open: true });
    expect(document.activeElement).toBe(document.body);
  });

  test('gets the focus back when the panel is collapsed with Escape', () => {
    const { again, onEvent } = show();
    fireEvent.keyDown(screen.getByRole('button', { name: /ย่อ/ }), { key: 'Escape' });
    expect(onEvent).toHaveBeenCalledWith({ type: 'collapse' });
    again({ open: false });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /เปิดรายการ/ }));
  });
});

describe('the list', () => {
  test('groups by part of the form and carries rule, severity and field', () => {
    const { container } = show();
    const father = screen.getByRole('region', { name: 'บิดา' });
    expect(within(father).getAllByRole('listitem')).toHaveLength(1);
    const { dataset } = itemOf(container, 'citizen-id-checksum');
    expect([dataset.rule, dataset.severity, dataset.field]).toEqual([
      'citizen-id-checksum',
      'error',
      'cifNo',
    ]);
  });

  test('goes to a field', () => {
    const { onEvent } = show();
    fireEvent.click(screen.getByRole('button', { name: 'ควรตรวจ คำนำหน้านาม' }));
    expect(onEvent).toHaveBeenCalledWith({ type: 'focusField', key: titleAge.key });
  });

  test('filters by severity; no choice shows all', () => {
    const { container } = show();
    const rules = () =>
      [...container.querySelectorAll<HTMLElement>('[data-rule]')].map((item) => item.dataset.rule);
    const filters = screen.getByRole('group', { name: 'เลือกดูตามระดับ' });
    const warnings = within(filters).getByRole('button', { name: /ควรตรวจ/ });
    fireEvent.click(warnings);
    expect(warnings.getAttribute('aria-pressed')).toBe('true');
    expect(rules()).toEqual(['title-age']);
    fireEvent.click(within(filters).getByRole('button', { name: /ต้องแก้/ }));
    expect(rules()).toEqual(['citizen-id-checksum', 'title-age']);
    fireEvent.click(warnings);
    fireEvent.click(within(filters).getByRole('button', { name: /ต้องแก้/ }));
    expect(rules()).toHaveLength(3);
  });

  test('says why, with source and how sure', () => {
    const { container } = show();
    const why = itemOf(container, 'title-age').querySelector('details');
    expect(why?.textContent).toContain('ที่มา: สำนักทะเบียนกลาง');
    expect(why?.textContent).toContain('พบในแหล่งเดียว โปรดตรวจกับเอกสาร');
  });

  test('an error cannot be ignored, a warning can', () => {
    const { container, onEvent } = show();
    const ignore = (rule: string) =>
      within(itemOf(container, rule)).queryByRole('button', { name: /ข้ามจุดนี้/ });
    expect(ignore('citizen-id-checksum')).toBeNull();
    const button = ignore('title-age');
    if (!button) throw new Error('no button');
    fireEvent.click(button);
    expect(onEvent).toHaveBeenCalledWith({ type: 'ignore', key: titleAge.key });
  });

  test('shows what a fix would do and applies it', () => {
    const { container, onEvent } = show();
    const item = itemOf(container, 'text-spacing');
    expect(item.querySelector('del')?.textContent).toBe('␣');
    fireEvent.click(within(item).getByRole('button', { name: /แก้ตามนี้/ }));
    expect(onEvent).toHaveBeenCalledWith({ type: 'apply', key: spacing.key });
  });

  test.each(['แก้ตามนี้', 'ข้ามจุดนี้'])('a script cannot press %s', (name) => {
    const { container, onEvent } = show({ trusted: undefined });
    const item = itemOf(container, 'text-spacing');
    fireEvent.click(within(item).getByRole('button', { name: new RegExp(name) }));
    expect(onEvent).not.toHaveBeenCalled();
  });

  test('values are text, whatever they hold', () => {
    const before = '<img src=x onerror=alert(1)>\u202e';
    const { container } = show({
      issues: [{ ...spacing, previews: [{ label: 'ชื่อ', before, after: 'ก', masked: false }] }],
    });
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('.preview')?.textContent).toContain(
      '<img src=x onerror=alert(1)>▯',
    );
  });

  test('identity numbers are masked in a preview', () => {
    const preview = {
      label: 'เลข',
      before: '1-0000-00000-01-2',
      after: '1000000000012',
      masked: true,
    };
    const { container } = show({ issues: [{ ...spacing, previews: [preview] }] });
    const text = container.querySelector('.preview')?.textContent ?? '';
    expect(text.replaceAll(/[^\d]/g, '').length).toBeLessThanOrEqual(8);
  });

  test('ignored ones are counted apart and can be brought back', () => {
    const ignored = { ...titleAge, ignored: true };
    const { container, onEvent } = show({ issues: [shownIssue(), ignored] });
    expect(container.querySelector('[data-rule="title-age"]')).toBeNull();
    expect(screen.getByText('ข้ามไว้ 1 จุด')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'นำกลับมา คำนำหน้านาม', hidden: true }));
    expect(onEvent).toHaveBeenCalledWith({ type: 'restore', key: titleAge.key });
  });

  test('an applied fix can be taken back', () => {
    const { onEvent } = show({ applied: [{ key: 'k', fieldLabel: 'ชื่อ' }] });
    expect(screen.getByText('แก้ ชื่อ แล้ว')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'เลิกทำ ชื่อ' }));
    expect(onEvent).toHaveBeenCalledWith({ type: 'undo', key: 'k' });
  });

  test('keeps the focus in the list when the focused issue goes away', () => {
    const { container, again } = show();
    within(itemOf(container, 'title-age'))
      .getByRole('button', { name: /ข้ามจุดนี้/ })
      .focus();
    again({ issues: [shownIssue(), { ...titleAge, ignored: true }, spacing] });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'เพื่อทราบ นามสกุลบิดา' }));
  });

  describe('with thousands of issues', () => {
    const many = Array.from({ length: 1250 }, (_, index) => ({ ...titleAge, key: `${index}` }));
    const keysOf = (container: Element) =>
      [...container.querySelectorAll<HTMLElement>('[data-rule]')].map(({ dataset }) => dataset.key);

    test('stays bounded, and is turned over in parts with the focus', () => {
      const { container } = show({ issues: many, recognised: undefined });
      expect([keysOf(container).length, keysOf(container)[0]]).toEqual([60, '0']);
      fireEvent.click(screen.getByRole('button', { name: 'ดูต่อ ยังมีอีก 1190 จุด' }));
      expect([keysOf(container).length, keysOf(container)[0]]).toEqual([60, '60']);
      expect(document.activeElement).toBe(container.querySelector('[data-key="60"] .go'));
      fireEvent.click(screen.getByRole('button', { name: 'ย้อนดู ก่อนนี้มี 60 จุด' }));
      expect(keysOf(container)[0]).toBe('0');
      expect(screen.queryByRole('button', { name: /ย้อนดู/ })).toBeNull();
    });

    test('shows the part in which the current one stands, until another part is turned to', () => {
      const { container, again } = show({ issues: many, current: '1249', recognised: undefined });
      expect(keysOf(container)).toEqual(Array.from({ length: 50 }, (_, at) => `${1200 + at}`));
      expect(screen.queryByRole('button', { name: /ดูต่อ/ })).toBeNull();
      fireEvent.click(screen.getByRole('button', { name: 'ย้อนดู ก่อนนี้มี 1200 จุด' }));
      expect(keysOf(container)[0]).toBe('1140');
      again({ current: '3' });
      expect(keysOf(container)[0]).toBe('0');
      again({ current: undefined, issues: many.slice(0, 5) });
      expect(keysOf(container)).toHaveLength(5);
    });
  });

  test('steps with keys that are shown', () => {
    const { onEvent } = show();
    fireEvent.click(screen.getByRole('button', { name: 'จุดถัดไป F8' }));
    fireEvent.click(screen.getByRole('button', { name: 'จุดก่อนหน้า Shift+F8' }));
    expect(onEvent.mock.calls.map(([event]) => event.type)).toEqual(['next', 'previous']);
  });
});

describe('states', () => {
  test.each([
    ['checking', 'กำลังตรวจหน้านี้…'],
    ['unrecognised', 'หน้านี้ยังไม่รู้จัก'],
    ['off', 'ปิดการตรวจในเว็บนี้อยู่'],
    ['fault', 'ตรวจหน้านี้ไม่สำเร็จ'],
  ] as const)('%s', (state, text) => {
    show({ state, issues: [] });
    expect(screen.getByText(text)).toBeTruthy();
  });

  test('says how much was recognised, and what was not', () => {
    show();
    expect(screen.getByText('รู้จัก 31 จาก 34 ช่อง')).toBeTruthy();
    expect(screen.getAllByText('หมายเหตุ')).toHaveLength(2);
  });

  test('an unrecognised page offers the deadline and what the caller adds', () => {
    const { container } = show({
      state: 'unrecognised',
      issues: [],
      recognised: undefined,
      deadline,
      children: <button type="button">บันทึกโครงหน้า</button>,
    });
    expect(screen.getByRole('button', { name: 'บันทึกโครงหน้า' })).toBeTruthy();
    const strip = container.querySelector<HTMLElement>('[data-round]');
    expect(strip?.dataset).toMatchObject({ round: '1/2569', step: 'confirm' });
    expect(strip?.textContent).toContain('ยังไม่ยืนยันวัน');
  });

  test('an update asks once for a reload', () => {
    const { onEvent } = show({ notice: 'reload' });
    expect(screen.getByText(/ตรวจทานมีรุ่นใหม่แล้ว/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'ปิดข้อความนี้' }));
    expect(onEvent).toHaveBeenCalledWith({ type: 'dismissNotice' });
  });

  test('reads out only what the caller announces', () => {
    const { again } = show();
    expect(screen.getByRole('status').textContent).toBe('');
    again({ announcement: 'ต้องแก้ 2' });
    expect(screen.getByRole('status').textContent).toBe('ต้องแก้ 2');
  });

  test('the handle moves the panel by arrow keys', () => {
    const { onEvent } = show({ position: { x: 0.5, y: 0.5 } });
    const handle = screen.getByRole('button', { name: 'ย้ายกล่อง ใช้ปุ่มลูกศร' });
    fireEvent.keyDown(handle, { key: 'ArrowLeft' });
    fireEvent.keyDown(handle, { key: 'a' });
    expect(onEvent.mock.calls.map(([event]) => event.type)).toEqual(['move']);
  });

  test('speaks English when asked', () => {
    show({ language: 'en' });
    expect(screen.getByText('The check digit of this number is wrong')).toBeTruthy();
    expect(screen.getByText('31 of 34 fields recognised')).toBeTruthy();
  });
});

describe("a district's list of schools", () => {
  const schools = {
    counts: { confirm: 21, certify: 16, acknowledge: 7, unknown: 0, done: 80 },
    certifies: true,
    acknowledges: true,
    filters: true,
    onlyOpen: false,
    hidden: 0,
  };
  const part = () => within(screen.getByRole('region', { name: 'โรงเรียนในหน้านี้' }));

  test('says how many are done, and who is not', () => {
    show({ schools });
    expect(part().getByText('รับรองแล้ว 87 จาก 124 โรงเรียนในหน้านี้')).toBeTruthy();
    expect(part().getByText('ยังไม่ยืนยัน 21 · ยังไม่รับรอง 16 · รอเขตรับทราบ 7')).toBeTruthy();
  });

  test('counts who confirmed where the list says no more, and says what it cannot read', () => {
    const counts = { confirm: 1, certify: 0, acknowledge: 0, unknown: 2, done: 3 };
    show({ schools: { ...schools, counts, certifies: false, acknowledges: false } });
    expect(part().getByText('ยืนยันแล้ว 3 จาก 6 โรงเรียนในหน้านี้')).toBeTruthy();
    expect(part().getByText('ยังไม่ยืนยัน 1 · อ่านสถานะไม่ได้ 2')).toBeTruthy();
  });

  test('shows only the open ones when it is asked to, and says how many it hides', () => {
    const { again, onEvent } = show({ schools });
    const button = part().getByRole('button', { name: 'ดูเฉพาะที่ยังไม่เสร็จ' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button);
    expect(onEvent).toHaveBeenCalledWith({ type: 'onlyOpen', on: true });
    again({ schools: { ...schools, onlyOpen: true, hidden: 87 } });
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(part().getByText(/ซ่อนไว้ 87 โรงเรียน/)).toBeTruthy();
    fireEvent.click(button);
    expect(onEvent).toHaveBeenCalledWith({ type: 'onlyOpen', on: false });
  });

  test('offers no filter where rows cannot be hidden, and is glad when all are done', () => {
    const counts = { confirm: 0, certify: 0, acknowledge: 0, unknown: 0, done: 5 };
    const { onEvent } = show({ schools: { ...schools, counts, filters: false }, issues: [] });
    expect(part().queryByRole('button', { name: 'ดูเฉพาะที่ยังไม่เสร็จ' })).toBeNull();
    expect(part().getByText('ครบทุกโรงเรียนแล้ว')).toBeTruthy();
    fireEvent.click(part().getByRole('button', { name: 'ติดตามโรงเรียน' }));
    expect(onEvent).toHaveBeenCalledWith({ type: 'district' });
  });

  test('is not there on any other page', () => {
    show();
    expect(screen.queryByRole('region', { name: 'โรงเรียนในหน้านี้' })).toBeNull();
  });
});
