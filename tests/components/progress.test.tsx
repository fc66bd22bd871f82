import { expect, test, vi } from 'vitest';
import type { ProgressView } from '#components/progress/model.ts';
import { Progress } from '#components/progress/progress.tsx';
import { fireEvent, render, screen } from './stage.ts';

const EMPTY: ProgressView = {
  language: 'th',
  scopes: [],
  schoolName: '',
  comeBack: [],
  ruleTitles: {},
  settings: { on: true, keepDays: 400, comeBack: true },
  damaged: 0,
  differences: [],
  gcode: { waiting: 0, certified: 0, unclear: 0, inDmc: 0, seen: 0 },
  momentText: () => '',
  dayText: () => '',
  gradeText: (code) => code,
};

const page = (change: Partial<ProgressView> = {}) => {
  const onEvent = vi.fn();
  render(<Progress view={{ ...EMPTY, ...change }} onEvent={onEvent} />);
  return onEvent;
};

test('an empty log says what to do to begin', () => {
  page();
  expect(screen.getByRole('heading', { name: 'ยังไม่มีบันทึกของรอบใด' })).toBeDefined();
  expect(screen.getByText(/เปิดหน้าข้อมูลใน DMC/)).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  ['aside', /เริ่มบันทึกใหม่/],
  ['newer', /รุ่นที่ใหม่กว่า/],
  ['memory', /จึงยังไม่มีการนับ/],
] as const)('tells what is wrong with the log: %s', (trouble, text) => {
  page({ trouble });
  expect(screen.getByRole('alert').textContent).toMatch(text);
});

test('says how many records it could not read, and that nothing is kept while it is off', () => {
  page({ damaged: 3, settings: { ...EMPTY.settings, on: false } });
  expect(screen.getByText(/อ่านไม่ได้ 3 รายการ จึงแยกเก็บไว้/)).toBeDefined();
  expect(screen.getByText('ปิดการเก็บบันทึกอยู่')).toBeDefined();
});

test('deletes only after the second press, and not when it is kept', () => {
  const onEvent = page();
  const [all, sure, keep] = ['ลบทั้งหมด', /เรียกคืนไม่ได้/, 'ไม่ลบ'];
  fireEvent.click(screen.getByRole('button', { name: all }));
  fireEvent.click(screen.getByRole('button', { name: keep }));
  expect(onEvent).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: all }));
  fireEvent.click(screen.getByRole('button', { name: sure }));
  expect(onEvent.mock.calls).toEqual([[{ type: 'delete', scope: null }]]);
});

test('takes a sensible number of days, and puts the old one back instead of another', () => {
  const onEvent = page();
  const days = screen.getByRole('spinbutton');
  fireEvent.change(days, { target: { value: '5' } });
  expect(onEvent).not.toHaveBeenCalled();
  expect(days).toHaveProperty('value', '400');
  fireEvent.change(days, { target: { value: '90' } });
  expect(onEvent.mock.calls).toEqual([[{ type: 'settings', change: { keepDays: 90 } }]]);
});
