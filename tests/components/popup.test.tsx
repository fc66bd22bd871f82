import { expect, test, vi } from 'vitest';
import type { PopupPage } from '#components/popup/model.ts';
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

const show = (more: Partial<PopupProps> = {}) => {
  const onEvent = vi.fn();
  const shown = render(
    <Popup
      language="th"
      page={checked}
      portal={{ title: 'DMC', on: true }}
      deadline={deadline}
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
  show({ page: { state }, deadline: undefined });
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
