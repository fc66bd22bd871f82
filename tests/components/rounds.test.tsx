import { expect, test, vi } from 'vitest';
import type { CalendarView } from '#components/rounds/model.ts';
import { Rounds, type RoundsProps } from '#components/rounds/rounds.tsx';
import { readTypedDate, type TypedReading } from '#utils/rounds/typed-date.ts';
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
          system: 'dmc',
          id: '1',
          title: 'ภาคเรียนที่ 1',
          confirmText: 'ยืนยันข้อมูล พ. 10 มิ.ย. 2569',
          usual: true,
          steps: [
            {
              id: 'confirm',
              title: 'ยืนยันข้อมูล',
              dateText: 'พ. 10 มิ.ย. 2569',
              typed: { first: '10/06/2569', last: '10/06/2569', opens: '', closes: '' },
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

const show = (more: Partial<CalendarView> = {}, props: Partial<RoundsProps> = {}) => {
  const onEvent = vi.fn();
  const shown = render(
    <Rounds
      language="th"
      view={{ ...view, ...more }}
      given={{ own: 0, district: 0, policy: 0 }}
      savable={0}
      file={undefined}
      undoable={false}
      read={(_, typed) =>
        readTypedDate(typed, { system: 'dmc', academicYear: 2569, round: '1', step: 'confirm' })
      }
      find={() => []}
      onEvent={onEvent}
      onExchange={() => {}}
      {...props}
    />,
  );
  return { ...shown, onEvent };
};

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

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
  const { onEvent } = show();
  fireEvent.change(screen.getByLabelText('ปีการศึกษา'), { target: { value: '2564' } });
  expect(onEvent).toHaveBeenCalledWith({ type: 'year', year: 2564 });
});

const key = { system: 'dmc', round: '1', step: 'confirm' };

test("a step's days are changed, with what is wrong said at the field", () => {
  const { onEvent } = show();
  fireEvent.click(screen.getByRole('button', { name: 'แก้วันที่ DMC ภาคเรียนที่ 1 ยืนยันข้อมูล' }));
  type('วันแรก (เว้นได้)', '');
  type('วันสุดท้าย', '31/06/2569');
  fireEvent.click(screen.getByRole('button', { name: 'บันทึกวันที่' }));
  const field = screen.getByLabelText('วันสุดท้าย');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
  const why = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toContain('ไม่มีวันนี้ในปฏิทิน');
  expect(onEvent).not.toHaveBeenCalled();
  type('วันสุดท้าย', '12 มิ.ย. 2569');
  type('ถึงเวลา (เว้นได้)', '16.30');
  fireEvent.click(screen.getByRole('button', { name: 'บันทึกวันที่' }));
  expect(onEvent).toHaveBeenCalledWith({
    type: 'save',
    key,
    starts: '2026-06-12',
    ends: '2026-06-12T16:30',
  });
  expect(screen.queryByRole('form')).toBeNull();
});

test('a Christian year is answered with the same day in BE', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: /^แก้วันที่/ }));
  type('วันสุดท้าย', '12/06/2026');
  fireEvent.click(screen.getByRole('button', { name: 'บันทึกวันที่' }));
  expect(screen.getByText(/12\/06\/2569/)).toBeTruthy();
});

test('nothing happens where editing is given up, and a past year cannot be edited', () => {
  const { onEvent, unmount } = show();
  fireEvent.click(screen.getByRole('button', { name: /^แก้วันที่/ }));
  fireEvent.click(screen.getByRole('button', { name: 'ยกเลิก' }));
  expect(onEvent).not.toHaveBeenCalled();
  unmount();
  show({ past: true });
  expect(screen.queryByRole('button', { name: /^แก้วันที่/ })).toBeNull();
});

test('a change is taken back, and all own dates are', () => {
  const { onEvent } = show({}, { given: { own: 2, district: 0, policy: 0 }, undoable: true });
  fireEvent.click(screen.getByRole('button', { name: 'เลิกทำ' }));
  fireEvent.click(screen.getByRole('button', { name: 'กลับไปใช้วันเดิมทั้งหมด' }));
  expect(onEvent.mock.calls).toEqual([[{ type: 'undo' }], [{ type: 'reset' }]]);
});

test('the dates of a pasted notice are offered, and used by a press alone', () => {
  const change = {
    type: 'save',
    key,
    year: 2569,
    starts: '2026-06-12',
    ends: '2026-06-12',
  } as const;
  const find = (text: string) =>
    text.includes('ยืนยัน') ? [{ text: 'DMC: ยืนยันข้อมูล ศ. 12 มิ.ย. 2569', change }] : [];
  const { onEvent } = show({}, { find });
  type('วางข้อความประกาศ ข้อความนี้ไม่ถูกเก็บไว้', 'สวัสดี');
  expect(screen.getByText(/ไม่พบวันที่/)).toBeTruthy();
  type('วางข้อความประกาศ ข้อความนี้ไม่ถูกเก็บไว้', 'ยืนยันข้อมูล 12 มิ.ย. 2569');
  expect(onEvent).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: /^ใช้วันนี้: DMC/, hidden: true }));
  expect(onEvent).toHaveBeenCalledWith(change);
  expect(screen.getByText('ใช้แล้ว')).toBeTruthy();
});

test('a day outside its round, or that cannot go with another step, is said at the field', () => {
  const read = vi.fn((): TypedReading => ({ ok: false, problems: { last: 'outside-round' } }));
  const onEvent = vi.fn();
  show({}, { read, onEvent });
  fireEvent.click(screen.getByRole('button', { name: 'แก้วันที่ DMC ภาคเรียนที่ 1 ยืนยันข้อมูล' }));
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'บันทึกวันที่' }));
  save();
  expect(read).toHaveBeenCalledWith(
    { system: 'dmc', round: '1', step: 'confirm' },
    view.lanes[0]?.rounds[0]?.steps[0]?.typed,
  );
  expect(screen.getByText(/อยู่นอกช่วงของรอบนี้/)).toBeTruthy();
  read.mockReturnValue({ ok: false, problems: { last: 'out-of-order' }, against: 'confirm' });
  save();
  expect(screen.getByText(/ขัดกับขั้นตอนอื่นของรอบนี้.*ยืนยันข้อมูล พ\. 10 มิ\.ย\. 2569/)).toBeTruthy();
  expect(onEvent).not.toHaveBeenCalled();
});

test('counts what was given, by whom, and takes back only what was given here', () => {
  show({}, { given: { own: 1, district: 2, policy: 0 } });
  expect(screen.getByText('วันที่กำหนดเอง 1 รายการ · วันที่จากเขต 2 รายการ')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'กลับไปใช้วันเดิมทั้งหมด' })).toBeTruthy();
});

test("cannot take back the policy's dates", () => {
  show({}, { given: { own: 0, district: 0, policy: 3 } });
  expect(screen.getByText('เขตกำหนดไว้ในเครื่องนี้ 3 รายการ')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'กลับไปใช้วันเดิมทั้งหมด' })).toBeNull();
});
