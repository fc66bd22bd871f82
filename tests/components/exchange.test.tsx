import { expect, test, vi } from 'vitest';
import { Exchange, type ExchangeProps } from '#components/rounds/exchange.tsx';
import type { ChangeView, FileView } from '#components/rounds/exchange-model.ts';
import { fireEvent, render, screen } from './stage.ts';

const change = (key: string, kind: ChangeView['kind']): ChangeView => ({
  key,
  kind,
  title: `DMC ${key}`,
  dateText: 'พ. 10 มิ.ย. 2569',
  beforeText: kind === 'new' ? '' : 'ศ. 12 มิ.ย. 2569 (วันที่กำหนดเอง)',
});

const offer = (changes: readonly ChangeView[], leftOut: readonly string[] = []): FileView => ({
  kind: 'offer',
  id: 1,
  name: 'สพป. <b>ตัวอย่าง</b>',
  changes,
  leftOut,
});

const show = (more: Partial<ExchangeProps> = {}) => {
  const onExchange = vi.fn();
  const shown = render(
    <Exchange language="th" savable={0} file={undefined} onExchange={onExchange} {...more} />,
  );
  return { ...shown, onExchange };
};
const boxes = () => screen.getAllByRole('checkbox') as HTMLInputElement[];

test("offers what a file changes: one's own days are kept unless chosen, nothing is taken before the press", () => {
  const file = offer([
    change('a', 'new'),
    change('b', 'changed'),
    change('c', 'conflict'),
    change('d', 'same'),
  ]);
  const { container, onExchange } = show({ file });
  expect(container.textContent).toContain('ใหม่ 1 · เปลี่ยน 1 · ต่างจากที่กำหนดเอง 1 · เหมือนเดิม 1');
  expect(container.querySelector('b')).toBeNull();
  expect(boxes().map((box) => box.checked)).toEqual([true, true, false]);
  expect(onExchange).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox', { name: /DMC c/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /DMC a/ }));
  fireEvent.click(screen.getByRole('button', { name: 'ใช้วันที่ที่เลือก (2)' }));
  expect(onExchange).toHaveBeenCalledExactlyOnceWith({ type: 'take', keys: ['b', 'c'] });
});

test('chooses all or none, and cannot take none', () => {
  const { onExchange } = show({ file: offer([change('a', 'new'), change('c', 'conflict')]) });
  fireEvent.click(screen.getByRole('button', { name: 'ไม่เลือกเลย' }));
  expect(screen.getByRole('button', { name: /ใช้วันที่ที่เลือก/ })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('button', { name: 'เลือกทั้งหมด' }));
  expect(boxes().every((box) => box.checked)).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'ไม่นำเข้า' }));
  expect(onExchange).toHaveBeenCalledExactlyOnceWith({ type: 'leave' });
});

test('says so where nothing of a file is new or usable, and what was left out', () => {
  const { container, rerender, onExchange } = show({ file: offer([change('a', 'same')]) });
  expect(container.textContent).toContain('เหมือนที่ใช้อยู่แล้ว');
  expect(screen.queryByRole('button', { name: /ใช้วันที่/ })).toBeNull();
  const lines = Array.from({ length: 10 }, (_, at) => `บรรทัด ${at}: x`);
  rerender(<Exchange language="th" savable={0} file={offer([], lines)} onExchange={onExchange} />);
  expect(container.textContent).toContain('ไม่พบวันที่ที่ใช้ได้');
  expect(container.textContent).toContain('ไม่ได้นำมาใช้ 10 รายการ');
  expect(container.textContent).toContain('และอีก 2 จุด');
});

test('names what is wrong with a file, and says that nothing was changed', () => {
  const { container } = show({ file: { kind: 'refused', problems: ['รายการที่ 2: ไม่มีวันนี้'] } });
  expect(screen.getByRole('status').textContent).toContain('ยังไม่มีวันใดเปลี่ยน');
  expect(container.textContent).toContain('รายการที่ 2: ไม่มีวันนี้');
});

test('hands over the chosen file, and the same one again', () => {
  const { container, onExchange } = show();
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  const file = new File(['x'], 'x.ics');
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  expect(onExchange).toHaveBeenCalledExactlyOnceWith({ type: 'file', file });
});

test('saves a file only with the name of who issues it', () => {
  const { container, onExchange } = show({ savable: 3 });
  const press = () =>
    fireEvent.click(screen.getByRole('button', { name: /บันทึกไฟล์ส่งให้/, hidden: true }));
  press();
  expect(onExchange).not.toHaveBeenCalled();
  const name = screen.getByLabelText(/ชื่อผู้ออกปฏิทิน/) as HTMLInputElement;
  expect(name.getAttribute('aria-invalid')).toBe('true');
  expect(container.textContent).toContain('โปรดใส่ชื่อผู้ออกปฏิทินก่อน');
  fireEvent.click(screen.getByRole('button', { name: /\.ics/, hidden: true }));
  expect(onExchange).toHaveBeenLastCalledWith({ type: 'saveIcs', name: '' });
  onExchange.mockClear();
  fireEvent.input(name, { target: { value: 'สพป. ตัวอย่าง' } });
  press();
  expect(onExchange).toHaveBeenCalledExactlyOnceWith({ type: 'saveFile', name: 'สพป. ตัวอย่าง' });
});

test('hands on nothing that is only usual, and nothing of a year that is over', () => {
  const { container, rerender, onExchange } = show({ savable: 0 });
  expect(container.textContent).toContain('ยังไม่มีอะไรให้บันทึกส่งต่อ');
  rerender(<Exchange language="en" savable={undefined} file={undefined} onExchange={onExchange} />);
  expect(screen.queryByRole('button', { name: /\.ics/, hidden: true })).toBeNull();
});
