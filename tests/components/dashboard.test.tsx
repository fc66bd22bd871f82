import { expect, test, vi } from 'vitest';
import { Dashboard, type DashboardProps } from '#components/dashboard/dashboard.tsx';
import { routeOf } from '#components/dashboard/route.ts';
import { fireEvent, render, screen } from './stage.ts';

test.each([
  ['', '', ''],
  ['#', '', ''],
  ['#/rules', 'rules', ''],
  ['#/rules/', 'rules', ''],
  ['#/rules/age-grade', 'rules', 'age-grade'],
  ['#/rules/../x', '', ''],
  ['#/rules/<b>', '', ''],
  ['#//evil.example', '', ''],
])('the hash %j leads to %j, %j', (hash, section, place) => {
  expect(routeOf(hash)).toEqual({ section, place });
});

const show = (more: Partial<DashboardProps> = {}) => {
  const onSettings = vi.fn();
  render(
    <Dashboard
      language="th"
      sections={[{ id: 'rules', title: 'เกณฑ์การตรวจ' }]}
      current="rules"
      onSettings={onSettings}
      {...more}
    >
      <p>ส่วนนี้</p>
    </Dashboard>,
  );
  return onSettings;
};

test('one section needs no navigation', () => {
  const onSettings = show();
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.getByRole('main').textContent).toBe('ส่วนนี้');
  fireEvent.click(screen.getByRole('button', { name: 'ตั้งค่า' }));
  expect(onSettings).toHaveBeenCalled();
});

test('several are links, the shown one marked', () => {
  show({
    sections: [
      { id: 'progress', title: 'ความคืบหน้า' },
      { id: 'rules', title: 'เกณฑ์การตรวจ' },
    ],
  });
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/progress', '#/rules']);
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page']);
});

test.each([
  ['saved', /^บันทึกแล้ว/],
  ['failed', /^บันทึกไม่สำเร็จ/],
] as const)('says what became of a change: %s', (notice, text) => {
  show({ notice });
  expect(screen.getByRole('status').textContent).toMatch(text);
});
