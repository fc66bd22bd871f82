import { expect, test, vi } from 'vitest';
import type { PopupPage, PopupRounds } from '#components/popup/model.ts';
import { Popup, type PopupProps } from '#components/popup/popup.tsx';
import { deadline } from './issues.ts';
import { fireEvent, render, screen } from './stage.ts';

const checked: PopupPage = {
  state: 'checked',
  title: 'ข้อมูลนักเรียน',
  counts: { error: 3, warning: 2, info: 0 },
  known: 31,
  total: 34,
};

const rounds: PopupRounds = {
  deadline,
  now: 'บันทึกและปรับปรุงข้อมูล (เจ้าหน้าที่ข้อมูลของโรงเรียน)',
  next: 'ยืนยันข้อมูล พ. 10 มิ.ย. 2569',
  mine: '',
  weekend: '',
  overdue: '',
  others: [
    {
      system: 'B-OBEC',
      text: 'ยืนยันข้อมูล ศ. 30 ต.ค. 2569',
      leftText: 'เหลือ 145 วัน',
      urgency: 'calm',
      unconfirmed: true,
      roundTitle: 'ประจำปี 2569',
      whoText: 'เจ้าหน้าที่ข้อมูลของโรงเรียน',
      now: '',
      next: 'ยืนยันข้อมูล ศ. 30 ต.ค. 2569 (เจ้าหน้าที่ข้อมูลของโรงเรียน)',
      sourceText: 'วันตามปกติ: คู่มือ (หลายแหล่งตรงกัน)',
      notes: ['ตรงกับวันอาทิตย์'],
    },
  ],
};

const show = (more: Partial<PopupProps> = {}) => {
  const onEvent = vi.fn();
  const shown = render(
    <Popup
      language="th"
      page={checked}
      portal={{ id: 'dmc', title: 'DMC', on: true }}
      rounds={rounds}
      onEvent={onEvent}
      {...more}
    />,
  );
  return { ...shown, onEvent };
};

test('first what is due, then whose turn it is, then the page', () => {
  const text = show().container.textContent ?? '';
  const order = ['ยืนยันข้อมูล', 'เหลือ 3 วัน', 'เจ้าหน้าที่ข้อมูล', 'ข้อมูลนักเรียน', 'ต้องแก้'];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('opens the first issue', () => {
  const { onEvent } = show();
  fireEvent.click(screen.getByRole('button', { name: 'ไปที่จุดแรก' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'openFirst' });
});

test('nothing found: nothing to open', () => {
  show({ page: { ...checked, counts: { error: 0, warning: 0, info: 0 } } });
  expect(screen.getByText('ไม่พบจุดที่ต้องแก้')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'ไปที่จุดแรก' })).toBeNull();
});

test('switches the site off and on', () => {
  const { onEvent } = show();
  const control = screen.getByRole('switch', { name: /ตรวจในเว็บ DMC/ });
  fireEvent.click(control);
  expect(onEvent).toHaveBeenCalledWith({ type: 'setPortal', on: false });
});

test.each([
  ['unsupported', 'หน้านี้ไม่ใช่เว็บที่ตรวจได้'],
  ['missing', 'ยังไม่เริ่มตรวจในหน้านี้'],
  ['off', 'ปิดการตรวจในเว็บนี้อยู่'],
  ['checking', 'กำลังตรวจหน้านี้…'],
  ['loading', 'กำลังอ่านหน้านี้…'],
  ['unrecognised', 'หน้านี้ยังไม่รู้จัก จึงไม่ได้ตรวจ'],
  ['fault', 'ตรวจหน้านี้ไม่สำเร็จ'],
] as const)('%s', (state, text) => {
  show({ page: { state }, rounds: undefined });
  expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByText('ยังไม่มีกำหนดส่งในระบบ')).toBeTruthy();
});

test('a page that nothing checks can be reloaded', () => {
  const { onEvent } = show({ page: { state: 'missing' } });
  fireEvent.click(screen.getByRole('button', { name: 'โหลดหน้าใหม่' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'reload' });
});

test('leads to the settings', () => {
  const { onEvent } = show({ portal: undefined });
  expect(screen.queryByRole('switch')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'ตั้งค่า' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'options' });
});

test('says the step now and next, the source, and the other systems in a line each', () => {
  show();
  for (const text of [rounds.now, rounds.next, 'คู่มือของเขต', 'B-OBEC', 'เหลือ 145 วัน'])
    expect(screen.getByText(text)).toBeTruthy();
  expect(screen.queryByText('ขั้นของเขต')).toBeNull();
});

test('of another system all that is known stands behind its line', () => {
  const { container } = show();
  const [other] = rounds.others;
  const behind = container.querySelector('.others details:not([open])')?.textContent ?? '';
  for (const text of [
    other?.roundTitle,
    other?.whoText,
    other?.next,
    other?.sourceText,
    'ตรงกับวันอาทิตย์',
  ])
    expect(behind).toContain(text);
});

test('a district sees its own step, before the others', () => {
  const { container } = show({ rounds: { ...rounds, mine: 'รับทราบ พฤ. 11 มิ.ย. 2569' } });
  expect(container.querySelector('.due > .steps dt')?.textContent).toBe('ขั้นของเขต');
});

test('says that the day is over rather than that it is a Saturday', () => {
  show({ rounds: { ...rounds, weekend: 'ตรงกับวันเสาร์', overdue: 'โปรดติดต่อเขต' } });
  expect(screen.getByText('โปรดติดต่อเขต')).toBeTruthy();
  expect(screen.queryByText('ตรงกับวันเสาร์')).toBeNull();
});

test('leads to the calendar', () => {
  const { onEvent } = show();
  fireEvent.click(screen.getByRole('button', { name: 'ปฏิทินทั้งปี' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'rounds' });
});

test('asks where the user works until it is told', () => {
  const { onEvent } = show({ askRole: true });
  fireEvent.click(screen.getByRole('button', { name: 'เขตพื้นที่' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'role', role: 'district' });
});

test('does not ask again', () => {
  show({ askRole: false });
  expect(screen.queryByRole('group', { name: 'ใช้งานในฐานะใด' })).toBeNull();
});

test('asks for leave to read the sites where this page may be one of them', () => {
  const { onEvent } = show({ page: { state: 'unsupported' }, access: 'missing' });
  expect(screen.queryByText('หน้านี้ไม่ใช่เว็บที่ตรวจได้')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'อนุญาต' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'allow' });
});

test('does not ask for leave where the page is being checked', () => {
  show({ access: 'missing' });
  expect(screen.queryByRole('button', { name: 'อนุญาต' })).toBeNull();
  expect(screen.getByText('ข้อมูลนักเรียน')).toBeTruthy();
});

test('who works for a district sees how many schools are not done, and the way to them, first', () => {
  const { onEvent } = show({ district: { open: 21, total: 124 } });
  expect(screen.getByText('ยังไม่เสร็จ 21 จาก 124 โรงเรียน')).toBeTruthy();
  const links = screen.getAllByRole('button').map((button) => button.textContent);
  expect(links.indexOf('ติดตามโรงเรียน')).toBeLessThan(links.indexOf('ความคืบหน้า'));
  fireEvent.click(screen.getByRole('button', { name: 'ติดตามโรงเรียน' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'district' });
});

test('has the way to the schools also where nothing is known of them, and not for a school', () => {
  show({ district: { open: 0, total: 0 } });
  expect(screen.getByRole('button', { name: 'ติดตามโรงเรียน' })).toBeTruthy();
  expect(screen.queryByText(/จาก 0 โรงเรียน/)).toBeNull();
});

test('says nothing of schools to who works at one', () => {
  show();
  expect(screen.queryByRole('button', { name: 'ติดตามโรงเรียน' })).toBeNull();
});
