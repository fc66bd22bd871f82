import { expect, test, vi } from 'vitest';
import { Welcome, type WelcomeProps } from '#components/welcome/welcome.tsx';
import { privacyWords } from '#components/words/privacy.ts';
import { fireEvent, render, screen } from './stage.ts';

const show = (more: Partial<WelcomeProps> = {}) => {
  const onEvent = vi.fn();
  render(
    <Welcome
      language="th"
      works={null}
      log
      access="granted"
      portals={[{ title: 'DMC', href: 'https://portal.bopp-obec.info/' }]}
      failed={false}
      onEvent={onEvent}
      {...more}
    />,
  );
  return onEvent;
};

test('says that it is unofficial, and all that becomes of data', () => {
  show();
  expect(screen.getByText('เป็นส่วนเสริมไม่เป็นทางการ ไม่เกี่ยวข้องกับ สพฐ.')).toBeTruthy();
  const points = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(points).toEqual(expect.arrayContaining([...privacyWords('th').points]));
});

test('takes language, role and whether the log is kept', () => {
  const onEvent = show();
  fireEvent.click(screen.getByRole('radio', { name: 'English' }));
  fireEvent.click(screen.getByRole('radio', { name: 'เขตพื้นที่' }));
  fireEvent.click(screen.getByRole('switch', { name: 'เก็บบันทึกความคืบหน้า' }));
  expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
    { type: 'language', language: 'en' },
    { type: 'role', role: 'district' },
    { type: 'log', on: false },
  ]);
});

test('leads to the sites, to what can be seen without logging in, and to the settings', () => {
  const onEvent = show();
  const site = screen.getByRole<HTMLAnchorElement>('link', { name: 'DMC' });
  expect(site.href).toBe('https://portal.bopp-obec.info/');
  expect(site.rel).toContain('noreferrer');
  for (const { textContent } of screen.getAllByRole('button'))
    fireEvent.click(screen.getByRole('button', { name: textContent ?? '' }));
  expect(onEvent.mock.calls.map(([event]) => event.place)).toEqual([
    'rules',
    'files',
    'rounds',
    'progress',
    'options',
  ]);
});

test('asks for leave to read the sites where it is missing, and says when it was refused', () => {
  const onEvent = show({ access: 'missing' });
  const notice = screen.getByRole('alert');
  // It would be no use to call it ready.
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('เหลืออีกขั้นเดียว');
  expect(notice.textContent).toContain('ยังไม่อนุญาตให้อ่านเว็บที่ตรวจ');
  fireEvent.click(screen.getByRole('button', { name: 'อนุญาต' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'allow' });
});

test('a refusal is taken as one', () => {
  show({ access: 'refused' });
  expect(screen.getByRole('alert').textContent).toContain('ยังไม่ได้อนุญาต');
});

test('says that a choice could not be stored', () => {
  show({ failed: true });
  expect(screen.getByRole('status').textContent).toContain('บันทึกการเลือกไม่ได้');
});
