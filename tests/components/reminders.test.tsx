import { expect, test, vi } from 'vitest';
import { Reminders, type RemindersProps } from '#components/options/reminders.tsx';
import { DEFAULTS } from '#utils/settings/shape.ts';
import { fireEvent, render, screen } from './stage.ts';

const on = { ...DEFAULTS.reminders, on: true };

const show = (more: Partial<RemindersProps> = {}) => {
  const events = { onSwitch: vi.fn(), onAllow: vi.fn(), onChange: vi.fn(), onTry: vi.fn() };
  render(
    <Reminders
      language="th"
      reminders={on}
      allowed={true}
      refused={false}
      next={{ when: 'อ. 3 พ.ย. 2569, 08:00 น.', what: 'DMC ยืนยันข้อมูล' }}
      {...events}
      {...more}
    />,
  );
  return events;
};
const checkbox = (name: string) => screen.getByRole('checkbox', { name }) as HTMLInputElement;

test('off: only the switch, which asks', () => {
  const { onSwitch } = show({ reminders: DEFAULTS.reminders, allowed: false });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getByRole('alert').textContent).toBe('');
  fireEvent.click(screen.getByRole('switch', { name: 'เตือนเมื่อใกล้ถึงกำหนด' }));
  expect(onSwitch).toHaveBeenCalledWith(true);
});

test('refused: says so, and stays off', () => {
  show({ reminders: DEFAULTS.reminders, allowed: false, refused: true });
  expect(screen.getByRole('alert').textContent).toContain('ยังไม่ได้เปิด');
  expect((screen.getByRole('switch') as HTMLInputElement).checked).toBe(false);
});

test('on, and the permission was taken back: says so, and offers to ask again', () => {
  const { onAllow } = show({ allowed: false });
  expect(screen.getByRole('alert').textContent).toContain('จึงยังเตือนไม่ได้');
  fireEvent.click(screen.getByRole('button', { name: 'อนุญาตการแจ้งเตือน' }));
  expect(onAllow).toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: 'ลองแจ้งเตือน' })).toBeNull();
});

test('nothing is said of the permission before it is known', () => {
  show({ allowed: undefined });
  expect(screen.getByRole('alert').textContent).toBe('');
});

test('each time is chosen by itself', () => {
  const { onChange } = show();
  expect(checkbox('ก่อนถึงกำหนด 7 วัน (08:00 น.)').checked).toBe(true);
  expect(checkbox('ก่อนถึงกำหนด 14 วัน (08:00 น.)').checked).toBe(false);
  fireEvent.click(checkbox('ก่อนถึงกำหนด 3 วัน (08:00 น.)'));
  expect(onChange).toHaveBeenLastCalledWith({ days: [7, 1] });
  fireEvent.click(checkbox('ก่อนถึงกำหนด 14 วัน (08:00 น.)'));
  expect(onChange).toHaveBeenLastCalledWith({ days: [14, 7, 3, 1] });
  fireEvent.click(checkbox('เช้าวันกำหนด (08:00 น.)'));
  expect(onChange).toHaveBeenLastCalledWith({ onTheDay: false });
  fireEvent.click(checkbox('หนึ่งชั่วโมงก่อนปิด ถ้ากำหนดมีเวลา'));
  expect(onChange).toHaveBeenLastCalledWith({ beforeClosing: false });
});

test('a day that was set elsewhere is offered too', () => {
  show({ reminders: { ...on, days: [30, 5] } });
  for (const days of [30, 5])
    expect(checkbox(`ก่อนถึงกำหนด ${days} วัน (08:00 น.)`).checked).toBe(true);
});

test('says what comes next, and shows one when asked', () => {
  const { onTry } = show();
  expect(screen.getByText(/ครั้งถัดไป อ. 3 พ.ย. 2569/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'ลองแจ้งเตือน' }));
  expect(onTry).toHaveBeenCalled();
});

test('where nothing is planned, or nothing could be shown, it says so', () => {
  show({ next: undefined, tried: 'notTried' });
  expect(screen.getByText('ยังไม่มีกำหนดที่ต้องเตือน')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('แจ้งเตือนไม่ได้');
});
