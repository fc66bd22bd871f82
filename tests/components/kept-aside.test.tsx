import { expect, test, vi } from 'vitest';
import { KeptAsideNotice } from '#components/kept-aside.tsx';
import type { KeptAside, KeptAsideStore } from '#utils/settings/kept-aside.ts';
import { act, fireEvent, render, screen } from './stage.ts';

const LATER: KeptAside = { kind: 'taught', why: 'newer', aside: false, text: '{"version":2}' };
const OLD: KeptAside = { kind: 'ownDates', why: 'damaged', aside: true, text: '"x"' };

async function show(...kept: readonly KeptAside[]) {
  const stop = vi.fn();
  let tell = () => {};
  const store = {
    look: vi.fn<KeptAsideStore['look']>(async () => kept),
    remove: vi.fn<KeptAsideStore['remove']>(async () => undefined),
    follow(listener: () => void) {
      tell = listener;
      return stop;
    },
  };
  const onSave = vi.fn();
  const shown = render(<KeptAsideNotice language="th" store={store} onSave={onSave} />);
  await act(async () => undefined);
  return { ...shown, store, onSave, stop, tell: () => act(async () => tell()) };
}

test('says nothing where all that is kept is used', async () => {
  const { container } = await show();
  expect(container.textContent).toBe('');
});

test('says what a later release kept, what to do, and hands it out as a file', async () => {
  const { container, onSave } = await show(LATER);
  expect(container.textContent).toContain('ช่องที่สอนไว้มาจากตรวจทานรุ่นใหม่กว่า');
  expect(container.textContent).toContain('ปรับตรวจทานเป็นรุ่นล่าสุดแล้วใช้ต่อได้');
  expect(screen.queryByRole('button', { name: 'ลบของเดิม' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'บันทึกของเดิมเป็นไฟล์' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith('truatthan-kept-taught.json', LATER.text);
});

test('deletes what was set aside after a second press alone', async () => {
  const { container, store } = await show(OLD);
  expect(container.textContent).toContain('วันกำหนดส่งที่ตั้งเองของเดิมที่อ่านไม่ได้ แยกเก็บไว้');
  fireEvent.click(screen.getByRole('button', { name: 'ลบของเดิม' }));
  fireEvent.click(screen.getByRole('button', { name: 'ไม่ลบ' }));
  expect(store.remove).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'ลบของเดิม' }));
  fireEvent.click(screen.getByRole('button', { name: 'ลบแล้วเรียกคืนไม่ได้ ยืนยันการลบ' }));
  expect(store.remove).toHaveBeenCalledExactlyOnceWith(OLD);
});

test('looks again after a change, and no more once it is gone', async () => {
  const { container, store, tell, unmount, stop } = await show(LATER);
  store.look.mockResolvedValue([]);
  await tell();
  expect(container.textContent).toBe('');
  await act(async () => void unmount());
  expect(stop).toHaveBeenCalledOnce();
});
