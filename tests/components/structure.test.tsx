import { expect, test, vi } from 'vitest';
import { StructurePage, type StructurePageProps } from '#components/structure/structure.tsx';
import { fireEvent, render, screen } from './stage.ts';

const FILE = { name: 'truatthan-structure-dmc-2569-06-03.html', text: '<p>ก…</p>', href: 'blob:x' };

const show = (more: Partial<StructurePageProps> = {}) => {
  const events = { onAdd: vi.fn(), onSaved: vi.fn() };
  const shown = render(
    <StructurePage
      language="th"
      state="shown"
      file={FILE}
      labels={['ฉายา', 'ชื่อในวงการ']}
      added={new Set([1])}
      saved={false}
      {...events}
      {...more}
    />,
  );
  return { ...shown, ...events };
};

test('shows the whole file as text, and saves that very file', () => {
  const { container, onSaved } = show();
  expect(container.querySelector('pre')?.textContent).toBe(FILE.text);
  const link = screen.getByRole('link', { name: 'บันทึกไฟล์' });
  expect([link.getAttribute('download'), link.getAttribute('href')]).toEqual([
    FILE.name,
    FILE.href,
  ]);
  fireEvent.click(link);
  expect(onSaved).toHaveBeenCalledOnce();
});

test('a label comes into the file only where the user ticks it', () => {
  const { onAdd } = show();
  const [first, second] = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect([first?.checked, second?.checked]).toEqual([false, true]);
  if (first) fireEvent.click(first);
  expect(onAdd).toHaveBeenCalledExactlyOnceWith(0, true);
});

test('asks nothing where there is no unknown label', () => {
  show({ labels: [] });
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test.each([
  ['loading', 'กำลังอ่านโครงหน้า…'],
  ['failed', 'อ่านโครงหน้าไม่ได้'],
] as const)('%s', (state, text) => {
  show({ state, file: undefined });
  expect(screen.getByRole('status').textContent).toBe(text);
  expect(screen.queryByRole('link')).toBeNull();
});
