import { expect, test, vi } from 'vitest';
import type { CalendarView } from '#components/rounds/model.ts';
import { Rounds } from '#components/rounds/rounds.tsx';
import { fireEvent, render, screen, within } from './stage.ts';

const view: CalendarView = {
  year: 2569,
  years: [2570, 2569, 2564],
  days: 365,
  months: [{ title: 'พ.ค.', from: 0 }],
  today: { at: 10, text: 'จ. 11 พ.ค. 2569' },
  past: false,
  lanes: [
    {
      system: 'dmc',
      title: 'DMC',
      rounds: [
        {
          id: '1',
          title: 'ภาคเรียนที่ 1',
          confirmText: 'ยืนยันข้อมูล พ. 10 มิ.ย. 2569',
          usual: true,
          steps: [
            {
              id: 'confirm',
              title: 'ยืนยันข้อมูล',
              dateText: 'พ. 10 มิ.ย. 2569',
              whoText: 'เจ้าหน้าที่ข้อมูลของโรงเรียน',
              trust: 'usual',
              trustText: 'วันตามปกติ',
              sourceText: 'คู่มือของเขต (จากแหล่งเดียว)',
              others: ['ศ. 30 มิ.ย. 2569: อีกแหล่ง'],
              span: { from: 40, to: 40 },
            },
          ],
        },
      ],
    },
  ],
};

const show = (more: Partial<CalendarView> = {}) => {
  const onYear = vi.fn();
  const shown = render(<Rounds language="th" view={{ ...view, ...more }} onYear={onYear} />);
  return { ...shown, onYear };
};

test('each step stands in a table with its day, who acts and the source of the day', () => {
  show();
  const table = screen.getByRole('table', { name: 'DMC ภาคเรียนที่ 1' });
  const row = within(table).getByRole('row', { name: /ยืนยันข้อมูล/ });
  for (const text of ['พ. 10 มิ.ย. 2569', 'เจ้าหน้าที่ข้อมูลของโรงเรียน', 'วันตามปกติ', /คู่มือของเขต/])
    expect(within(row).getByText(text)).toBeTruthy();
  expect(within(row).getByText(/อีกแหล่ง/)).toBeTruthy();
});

test('the line is drawn to scale', () => {
  const { container } = show();
  const bar = container.querySelector<HTMLElement>('.bar.confirm');
  expect(Number.parseFloat(bar?.style.left ?? '')).toBeCloseTo((40 / 365) * 100, 3);
  expect(
    Number.parseFloat(container.querySelector<HTMLElement>('.today')?.style.left ?? ''),
  ).toBeCloseTo((10 / 365) * 100, 3);
});

test('a usual date is said to be unconfirmed, a past year to be past', () => {
  show();
  expect(screen.getByText(/ยังไม่มีประกาศวันที่ของปีนี้/)).toBeTruthy();
  show({ past: true, lanes: [], today: undefined });
  expect(screen.getByText(/ปีนี้ผ่านไปแล้ว/)).toBeTruthy();
  expect(screen.getByText(/ไม่พบประกาศ/)).toBeTruthy();
});

test('another year is chosen', () => {
  const { onYear } = show();
  fireEvent.change(screen.getByLabelText('ปีการศึกษา'), { target: { value: '2564' } });
  expect(onYear).toHaveBeenCalledWith(2564);
});
