import { expect, test, vi } from 'vitest';
import { Backup, type BackupProps } from '#components/options/backup.tsx';
import { fireEvent, render, screen, within } from './stage.ts';

const show = (more: Partial<BackupProps> = {}) => {
  const on = {
    onFile: vi.fn(),
    onTake: vi.fn(),
    onLeave: vi.fn(),
    onReset: vi.fn(),
    onUndo: vi.fn(),
  };
  render(
    <Backup
      language="th"
      file={{ name: 'truatthan-settings.json', href: 'blob:x' }}
      {...on}
      {...more}
    />,
  );
  return on;
};

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('is saved under a name that tells what it is', () => {
  show();
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'บันทึกเป็นไฟล์' });
  expect(link.download).toBe('truatthan-settings.json');
});

test('shows what would change before anything does', () => {
  const on = show({
    shown: { kind: 'difference', rows: [{ part: 'ภาษา', now: 'ไทย', next: 'English' }] },
  });
  const row = screen.getByRole('row', { name: /ภาษา/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['ไทย', 'English']);
  press('เปลี่ยนตามไฟล์');
  press('ไม่เปลี่ยน');
  expect(on.onTake).toHaveBeenCalledTimes(1);
  expect(on.onLeave).toHaveBeenCalledTimes(1);
});

test('says that nothing would change', () => {
  show({ shown: { kind: 'difference', rows: [] } });
  expect(screen.getByText('เหมือนที่ใช้อยู่แล้วทั้งหมด')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'เปลี่ยนตามไฟล์' })).toBeNull();
});

test('says what is wrong with a file, and not all of a long list', () => {
  show({ shown: { kind: 'refused', problems: Array.from({ length: 11 }, (_, at) => `ข้อ ${at}`) } });
  expect(screen.getByText('ไฟล์นี้ใช้ไม่ได้ ยังไม่มีอะไรเปลี่ยน')).toBeTruthy();
  expect(screen.getByText('และอีก 3 ข้อ')).toBeTruthy();
});

test('resets at the second press only', () => {
  const on = show();
  press('คืนค่าเริ่มต้นทั้งหมด');
  expect(on.onReset).not.toHaveBeenCalled();
  press('ไม่คืน');
  press('คืนค่าเริ่มต้นทั้งหมด');
  expect(screen.getByRole('alert').textContent).toContain('บันทึกความคืบหน้ายังอยู่');
  press('กดอีกครั้งเพื่อคืนค่าเริ่มต้น');
  expect(on.onReset).toHaveBeenCalledTimes(1);
});

test.each(['taken', 'wasReset'] as const)('%s can be undone', (kind) => {
  const on = show({ shown: { kind } });
  press('เลิกทำ');
  expect(on.onUndo).toHaveBeenCalledTimes(1);
});

test.each(['undone', 'failed'] as const)('%s is said, and offers no undoing', (kind) => {
  show({ shown: { kind } });
  expect(screen.getByRole('status').textContent).not.toBe('');
  expect(screen.queryByRole('button', { name: 'เลิกทำ' })).toBeNull();
});
