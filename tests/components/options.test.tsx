import { expect, test, vi } from 'vitest';
import { Options, type OptionsProps } from '#components/options/options.tsx';
import { fireEvent, render, screen } from './stage.ts';

const show = (more: Partial<OptionsProps> = {}) => {
  const onEvent = vi.fn();
  render(
    <Options
      language="th"
      works={null}
      saveReminder
      keys={{ next: 'F8', previous: 'Shift+F8' }}
      portals={[{ id: 'dmc', title: 'DMC', on: true }]}
      rules={{ on: 48, all: 52 }}
      log={{ on: true, keepDays: 400 }}
      panelMoved={false}
      saved={false}
      onEvent={onEvent}
      {...more}
    />,
  );
  return onEvent;
};

test('language, sites and the save reminder', () => {
  const onEvent = show();
  fireEvent.click(screen.getByRole('radio', { name: 'English' }));
  fireEvent.click(screen.getByRole('switch', { name: 'DMC' }));
  fireEvent.click(screen.getByRole('switch', { name: /เตือนเมื่อกดบันทึก/ }));
  expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
    { type: 'language', language: 'en' },
    { type: 'portal', id: 'dmc', on: false },
    { type: 'saveReminder', on: false },
  ]);
});

test('says that a change could not be stored', () => {
  show({ trouble: 'failed' });
  expect(screen.getByRole('alert').textContent).toContain('บันทึกการตั้งค่าไม่ได้');
  expect(screen.queryByRole('button', { name: 'ไม่ใช้ของเดิมแล้ว' })).toBeNull();
});

test('says that the former settings are set aside, until that is acknowledged', () => {
  const onEvent = show({ trouble: 'newer' });
  expect(screen.getByRole('alert').textContent).toContain('รุ่นที่ใหม่กว่า');
  fireEvent.click(screen.getByRole('button', { name: 'บันทึกของเดิมเป็นไฟล์' }));
  expect(onEvent).toHaveBeenLastCalledWith({ type: 'saveAside' });
  fireEvent.click(screen.getByRole('button', { name: 'ไม่ใช้ของเดิมแล้ว' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'dismiss' });
});

test('counts the rules that are on, and leads to them', () => {
  const onEvent = show();
  expect(screen.getByText('เปิดอยู่ 48 จาก 52 ข้อ')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'ดูและปรับเกณฑ์การตรวจ' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'openRules' });
});

test('says whether the log is kept, and leads to it', () => {
  const onEvent = show();
  expect(screen.getByText(/เก็บอยู่ในเครื่องนี้ รายการที่เกิน 400 วันลบเอง/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'ดูความคืบหน้าและข้อมูลที่เก็บไว้' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'openLog' });
});

test('says that the log is off', () => {
  show({ log: { on: false, keepDays: 400 } });
  expect(screen.getByText('ปิดการเก็บบันทึกอยู่')).toBeTruthy();
});

const recorder = () => screen.getByRole('button', { name: /จุดถัดไป/ });

test('records a combination', () => {
  const onEvent = show();
  fireEvent.click(recorder());
  expect(recorder().getAttribute('aria-pressed')).toBe('true');
  fireEvent.keyDown(recorder(), { key: 'Alt', code: 'AltLeft', altKey: true });
  fireEvent.keyDown(recorder(), { key: 'ื', code: 'KeyN', altKey: true });
  expect(onEvent.mock.calls).toEqual([[{ type: 'key', name: 'next', combo: 'Alt+KeyN' }]]);
  expect(recorder().getAttribute('aria-pressed')).toBe('false');
});

test('refuses a clash, says why, and goes on recording', () => {
  const onEvent = show();
  fireEvent.click(recorder());
  fireEvent.keyDown(recorder(), { key: 's', code: 'KeyS', ctrlKey: true });
  expect(screen.getByText('Ctrl+S: เบราว์เซอร์ใช้ปุ่มนี้อยู่ โปรดเลือกปุ่มอื่น')).toBeTruthy();
  fireEvent.keyDown(recorder(), { key: 'F8', code: 'F8', shiftKey: true });
  expect(screen.getByText(/^Shift\+F8: ปุ่มนี้ใช้กับอีกคำสั่งหนึ่งแล้ว/)).toBeTruthy();
  fireEvent.keyDown(recorder(), { key: 'Escape', code: 'Escape' });
  expect(recorder().getAttribute('aria-pressed')).toBe('false');
  expect(onEvent).not.toHaveBeenCalled();
});

test('Tab leaves the recorder as it is', () => {
  show();
  fireEvent.click(recorder());
  expect(fireEvent.keyDown(recorder(), { key: 'Tab', code: 'Tab' })).toBe(true);
});

test('what is as usual needs no reset', () => {
  show();
  expect(screen.queryByRole('button', { name: 'คืนกล่องไว้ที่เดิม' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'กลับไปใช้ปุ่มเดิม' })).toBeNull();
});

test('resets keys and panel, and says that it is saved', () => {
  const onEvent = show({
    keys: { next: 'F9', previous: 'Shift+F8' },
    panelMoved: true,
    saved: true,
  });
  fireEvent.click(screen.getByRole('button', { name: 'กลับไปใช้ปุ่มเดิม' }));
  fireEvent.click(screen.getByRole('button', { name: 'คืนกล่องไว้ที่เดิม' }));
  expect(onEvent.mock.calls.map(([event]) => event.type)).toEqual(['resetKeys', 'resetPanel']);
  expect(screen.getByText('บันทึกแล้ว')).toBeTruthy();
});

test('where the user works is chosen, and nothing is before that', () => {
  const onEvent = show();
  const choices = ['โรงเรียน', 'เขตพื้นที่', 'ทั้งสองฐานะ'].map((name) =>
    screen.getByRole<HTMLInputElement>('radio', { name }),
  );
  expect(choices.map(({ checked }) => checked)).toEqual([false, false, false]);
  fireEvent.click(choices[1] as HTMLInputElement);
  expect(onEvent).toHaveBeenCalledWith({ type: 'role', role: 'district' });
});
