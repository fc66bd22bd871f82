import { expect, test, vi } from 'vitest';
import { type ShownLesson, Taught, type TaughtProps } from '#components/options/taught.tsx';
import { fireEvent, render, screen } from './stage.ts';

const LESSON: ShownLesson = {
  key: 'a',
  label: 'มวลกายสุทธิ',
  field: 'น้ำหนัก (นักเรียน)',
  place: 'DMC · แบบข้อมูลนักเรียน · ปี 2569',
};

const show = (more: Partial<TaughtProps> = {}) => {
  const events = {
    onRemove: vi.fn(),
    onFile: vi.fn(),
    onTake: vi.fn(),
    onLeave: vi.fn(),
  };
  const file = { name: 'lessons.json', href: 'blob:x' };
  const shown = render(
    <Taught language="th" lessons={[LESSON]} file={file} {...events} {...more} />,
  );
  return { ...shown, ...events };
};

test('lists what was taught, removes it, and saves it as a file', () => {
  const { container, onRemove } = show();
  expect(container.textContent).toContain('“มวลกายสุทธิ” → น้ำหนัก (นักเรียน)');
  fireEvent.click(screen.getByRole('button', { name: 'ลบ มวลกายสุทธิ' }));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('a');
  const link = screen.getByRole('link', { name: 'บันทึกเป็นไฟล์' });
  expect(link.getAttribute('download')).toBe('lessons.json');
});

test('says what to do where nothing was taught, and has nothing to save', () => {
  show({ lessons: [] });
  expect(screen.getByText(/ยังไม่มี/)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

test('takes a chosen file', () => {
  const { container, onFile } = show();
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  const file = new File(['{}'], 'x.json');
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
});

test('shows what a file would change before it is taken', () => {
  const added = { ...LESSON, key: 'b', field: '' };
  const changed = { ...LESSON, before: '' };
  const { onTake, onLeave } = show({
    reading: { kind: 'difference', added: [added], changed: [changed], same: 2 },
  });
  const status = screen.getByRole('status');
  expect(status.textContent).toContain('เพิ่ม 1 เปลี่ยน 1 เหมือนเดิม 2');
  expect(status.textContent).toContain('เปลี่ยนจาก ไม่ต้องตรวจ');
  fireEvent.click(screen.getByRole('button', { name: 'ไม่รับ' }));
  fireEvent.click(screen.getByRole('button', { name: 'รับตามนี้' }));
  expect([onLeave.mock.calls.length, onTake.mock.calls.length]).toEqual([1, 1]);
});

test('has nothing to take where all is known', () => {
  show({ reading: { kind: 'difference', added: [], changed: [], same: 3 } });
  expect(screen.getByRole('status').textContent).toBe('ทุกรายการในไฟล์มีอยู่แล้ว');
});

test('names every problem of a file, up to a few', () => {
  const problems = Array.from({ length: 10 }, (_, at) => `รายการที่ ${at + 1}: ไม่รู้จักช่องนี้`);
  show({ reading: { kind: 'refused', problems } });
  const text = screen.getByRole('status').textContent ?? '';
  expect(text).toContain('ยังไม่มีอะไรเปลี่ยน');
  expect(text).toContain('รายการที่ 8');
  expect(text).not.toContain('รายการที่ 9');
  expect(text).toContain('และอีก 2 ข้อ');
  expect(screen.queryByRole('button', { name: 'รับตามนี้' })).toBeNull();
});
