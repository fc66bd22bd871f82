import { describe, expect, test, vi } from 'vitest';
import { District } from '#components/district/district.tsx';
import type { DistrictEvent, DistrictRound, DistrictView } from '#components/district/model.ts';
import { counts, kept, NOON, SCOPE } from '#tests/district/schools.ts';
import { deadlinesOf } from '#utils/district/deadlines.ts';
import { NO_LETTERS } from '#utils/district/letter.ts';
import type { KeptSchool } from '#utils/district/model.ts';
import { summariseDistrict } from '#utils/district/summary.ts';
import { fireEvent, render, screen, within } from './stage.ts';

const EMPTY: DistrictView = {
  language: 'th',
  scopes: [],
  expected: 0,
  letters: NO_LETTERS,
  trouble: false,
  damaged: 0,
  log: { on: true, keepDays: 400 },
  todayText: 'จ. 8 มิ.ย. 2569',
  dayText: (moment) => `วัน ${moment - NOON}`,
  ruleTitle: (rule) => `เกณฑ์ ${rule}`,
};

const DAY = 86_400_000;

const school = (at: number, change: Partial<KeptSchool> = {}): KeptSchool => {
  const code = String(10000001 + at);
  return kept({
    id: `${change.scope ?? SCOPE}/${code}`,
    codes: [code],
    name: `บ้านฝึกหัด ${at + 1}`,
    ...change,
  });
};

const roundOf = (schools: readonly KeptSchool[], days = 0): DistrictRound => ({
  scope: SCOPE,
  title: 'DMC ภาคเรียนที่ 1 ปีการศึกษา 2569',
  summary: summariseDistrict(SCOPE, schools, deadlinesOf(SCOPE, [], NOON + days * DAY, 'th')),
  deadline: { dateText: 'พ. 10 มิ.ย. 2569', leftText: 'เหลือ 2 วัน', unconfirmed: true },
  beforeTitle: 'DMC ภาคเรียนที่ 2 ปีการศึกษา 2568',
  letterToAll: 'เรียน ทุกโรงเรียน',
});

const show = (change: Partial<DistrictView> = {}) => {
  const onEvent = vi.fn<(event: DistrictEvent) => void>();
  const shown = render(<District view={{ ...EMPTY, ...change }} onEvent={onEvent} />);
  const again = (next: Partial<DistrictView>) =>
    shown.rerender(<District view={{ ...EMPTY, ...change, ...next }} onEvent={onEvent} />);
  return { onEvent, again };
};

const withRound = (
  schools: readonly KeptSchool[],
  days = 0,
  change: Partial<DistrictView> = {},
) => {
  const round = roundOf(schools, days);
  return show({ scopes: [{ scope: SCOPE, title: round.title }], round, ...change });
};

const rows = () =>
  within(screen.getAllByRole('table')[0] as HTMLElement)
    .getAllByRole('row')
    .slice(1);
const names = () => rows().map((row) => within(row).getByRole('rowheader').textContent);

const DONE = { confirm: { done: true, at: NOON }, certify: { done: true, at: NOON } };
const OPEN = { confirm: { done: false, at: NOON } };

describe('without any school', () => {
  test('says what to do first, in three ways', () => {
    show();
    const list = within(screen.getByRole('list'));
    expect(screen.getByRole('heading', { name: 'ยังไม่มีข้อมูลของโรงเรียนใด' })).toBeDefined();
    expect(list.getAllByRole('listitem')).toHaveLength(3);
    expect(list.getByRole('link', { name: 'ไปที่ตรวจทั้งโรงเรียน' })).toBeDefined();
    expect(screen.getByLabelText('เลือกไฟล์ส่งเขต')).toBeDefined();
  });

  test('says that what is kept cannot be read, that some is damaged, that nothing is kept', () => {
    show({ trouble: true, damaged: 2, log: { on: false, keepDays: 400 } });
    expect(screen.getByRole('alert').textContent).toContain('อ่านข้อมูลโรงเรียนที่เก็บไว้ไม่ได้');
    expect(screen.getByText(/อ่านไม่ได้ 2 รายการ/)).toBeDefined();
    expect(screen.getByText(/ปิดการเก็บบันทึกอยู่/)).toBeDefined();
  });
});

describe('the round in one look', () => {
  test('how many are not done, whose turn it is, until when, what to send', () => {
    const { onEvent } = withRound([
      school(0),
      school(1, { steps: OPEN }),
      school(2, { steps: DONE }),
    ]);
    expect(screen.getByText('ยังไม่เสร็จ 2 จาก 3 โรงเรียน')).toBeDefined();
    expect(screen.getByText(/กำหนด พ. 10 มิ.ย. 2569 เหลือ 2 วัน/)).toBeDefined();
    expect(screen.getByText(/วันตามปกติ ยังไม่ยืนยัน/)).toBeDefined();
    expect(screen.queryByText(/เลยกำหนดแล้ว/)).toBeNull();
    const [copy] = screen.getAllByRole('button', { name: 'คัดลอกข้อความถึง 2 โรงเรียน' });
    if (copy) fireEvent.click(copy);
    expect(onEvent).toHaveBeenCalledWith({ type: 'copyAll' });
  });

  test('who is late, and who perhaps is', () => {
    const later = { confirm: { done: false, at: NOON + 5 * DAY } };
    withRound([school(0, { steps: later }), school(1, { steps: OPEN })], 6);
    expect(screen.getByText('เลยกำหนดแล้ว 1 โรงเรียน')).toBeDefined();
    expect(screen.getByText(/อีก 1 โรงเรียนดูไว้ก่อนวันกำหนด/)).toBeDefined();
    expect(names()).toEqual(['บ้านฝึกหัด 1รหัส 10000001', 'บ้านฝึกหัด 2รหัส 10000002']);
  });

  test('one school that is done, and no message to send', () => {
    withRound([school(0, { steps: DONE })]);
    expect(screen.getByText('ครบทั้ง 1 โรงเรียนแล้ว')).toBeDefined();
    expect(screen.queryByRole('button', { name: /คัดลอกข้อความถึง/ })).toBeNull();
  });

  test('does not call done what it does not know', () => {
    withRound([school(0, { steps: {}, sent: counts() })]);
    expect(screen.getByText('มีข้อมูล 1 โรงเรียน ยังไม่ทราบว่ายืนยันแล้วหรือไม่')).toBeDefined();
  });

  test('counts against all that the district has', () => {
    const { onEvent } = withRound([school(0, { steps: DONE })], 0, { expected: 124 });
    expect(screen.getByText('ยังไม่เสร็จ 0 จาก 124 โรงเรียน')).toBeDefined();
    expect(screen.getByText('ยังไม่มีข้อมูลอีก 123 โรงเรียน')).toBeDefined();
    fireEvent.change(screen.getByLabelText('จำนวนโรงเรียนทั้งหมดของเขต'), { target: { value: '90' } });
    expect(onEvent).toHaveBeenCalledWith({ type: 'expected', count: 90 });
  });
});

describe('the schools', () => {
  const THREE = [
    school(0, { steps: DONE }),
    school(1, { steps: OPEN, sent: counts({ open: 3, fine: 97, rules: [] }) }),
    school(10, { sent: counts() }),
  ];

  test('stand with who is open first, and in the order that is asked for', () => {
    withRound(THREE);
    expect(names().map((name) => name?.slice(0, 14))).toEqual([
      'บ้านฝึกหัด 2รห',
      'บ้านฝึกหัด 11ร',
      'บ้านฝึกหัด 1รห',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'ต้องแก้' }));
    expect(names()[0]).toContain('บ้านฝึกหัด 11');
    expect(screen.getByRole('columnheader', { name: 'ต้องแก้' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    fireEvent.click(screen.getByRole('button', { name: 'ต้องแก้' }));
    expect(names()[0]).toContain('บ้านฝึกหัด 1รหัส');
  });

  test('are chosen by kind and by what is searched for', () => {
    withRound(THREE);
    fireEvent.change(screen.getByLabelText('แสดง'), { target: { value: 'open' } });
    expect(names()).toHaveLength(2);
    fireEvent.input(screen.getByLabelText('ค้นหาชื่อหรือรหัส'), { target: { value: '1000 0011' } });
    expect(names()).toHaveLength(1);
    expect(screen.getByText('แสดง 1 จาก 3 โรงเรียน')).toBeDefined();
    fireEvent.input(screen.getByLabelText('ค้นหาชื่อหรือรหัส'), { target: { value: 'ไม่มี' } });
    expect(screen.getByText('ไม่มีโรงเรียนที่ตรงกับที่เลือก')).toBeDefined();
  });

  test('offer a message to whoever has something to do, and to nobody else', () => {
    const { onEvent } = withRound(THREE);
    expect(screen.queryByRole('button', { name: 'คัดลอกข้อความถึง บ้านฝึกหัด 1' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'คัดลอกข้อความถึง บ้านฝึกหัด 2' }));
    expect(onEvent.mock.calls[0]?.[0]).toMatchObject({
      type: 'copyOne',
      line: { stage: 'confirm' },
    });
  });

  test('show what was found when they are opened', async () => {
    withRound(THREE);
    const details = screen.getByText('1 เกณฑ์').closest('details');
    if (!details) throw new Error('nothing to open');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await within(details).findByText('เกณฑ์ citizen-id-checksum 6')).toBeDefined();
  });

  test('show a name as the text it is', () => {
    const { container } = render(
      <District
        view={{ ...EMPTY, round: roundOf([school(0, { name: '<img src=x onerror=alert(1)>' })]) }}
        onEvent={() => undefined}
      />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
  });

  test('are 250 in one table', () => {
    withRound(Array.from({ length: 250 }, (_, at) => school(at)));
    expect(rows()).toHaveLength(250);
  });
});

describe('what is found and what was before', () => {
  test('the finding stands over its table', () => {
    withRound([school(0, { sent: counts() }), school(1, { sent: counts() })]);
    expect(
      screen.getByRole('heading', {
        name: 'พบมากที่สุด: เกณฑ์ citizen-id-checksum 12 รายการ ใน 2 โรงเรียน',
      }),
    ).toBeDefined();
  });

  test('the round before is compared, or said not to be known', () => {
    const scope = 'dmc/2568/2';
    const now = school(0, { steps: OPEN });
    withRound([now, school(0, { scope, steps: OPEN }), school(1, { scope, steps: DONE })]);
    expect(screen.getByText(/เมื่อดูครั้งสุดท้ายยังไม่เสร็จ 1 จาก 2 โรงเรียน/)).toBeDefined();
    expect(screen.getByText(/ยังไม่เสร็จทั้งสองรอบ 1 โรงเรียน จาก 1/)).toBeDefined();
  });

  test('a round before of which no status was seen is not called done', () => {
    withRound([school(0), school(0, { scope: 'dmc/2568/2', steps: {} })]);
    expect(screen.getByText(/ไม่ได้เห็นสถานะของโรงเรียนใด/)).toBeDefined();
  });
});

describe('the messages', () => {
  const box = () => screen.getByLabelText('ข้อความถึงโรงเรียนเดียว') as HTMLTextAreaElement;

  test('can be worded otherwise, and kept', () => {
    const { onEvent } = withRound([school(0)]);
    const [keep] = screen.getAllByRole('button', { name: 'เก็บข้อความนี้', hidden: true });
    expect((keep as HTMLButtonElement).disabled).toBe(true);
    fireEvent.input(box(), { target: { value: 'ถึง {โรงเรียน}' } });
    if (keep) fireEvent.click(keep);
    expect(onEvent).toHaveBeenCalledWith({ type: 'letter', kind: 'one', text: 'ถึง {โรงเรียน}' });
  });

  test('are refused with the reason while something in them is not known', () => {
    withRound([school(0)]);
    fireEvent.input(box(), { target: { value: 'ถึง {โรงเรียน} {ครู}' } });
    expect(screen.getByText(/ไม่รู้จัก \{ครู\}/)).toBeDefined();
    expect(box().getAttribute('aria-invalid')).toBe('true');
    const [keep] = screen.getAllByRole('button', { name: 'เก็บข้อความนี้', hidden: true });
    expect((keep as HTMLButtonElement).disabled).toBe(true);
  });

  test('go back to the usual ones, also what was not kept yet', () => {
    const { onEvent } = withRound([school(0)]);
    fireEvent.input(box(), { target: { value: 'อื่น' } });
    const [reset] = screen.getAllByRole('button', { name: 'กลับเป็นข้อความเดิม', hidden: true });
    if (reset) fireEvent.click(reset);
    expect(onEvent).toHaveBeenCalledWith({ type: 'usualLetter', kind: 'one' });
    expect(box().value).toBe(NO_LETTERS.one);
  });
});

describe('files from schools', () => {
  test('are handed over together', () => {
    const { onEvent } = show();
    const files = ['a', 'b'].map((name) => new File(['{}'], `${name}.json`));
    fireEvent.change(screen.getByLabelText('เลือกไฟล์ส่งเขต'), { target: { files } });
    expect(onEvent).toHaveBeenCalledWith({ type: 'files', files });
  });

  test('say how far they are, and what became of each', () => {
    const { again } = show({ taking: { done: 50, total: 250 } });
    expect(screen.getByText('กำลังอ่าน 50 จาก 250 ไฟล์')).toBeDefined();
    const one = { ok: true, scope: SCOPE, school: 'โรงเรียนบ้านฝึกหัด' } as const;
    again({
      taking: undefined,
      taken: {
        taken: [
          { ...one, outcome: 'new' },
          { ...one, outcome: 'same' },
        ],
        refused: [{ file: 'a.pdf', why: 'no-json' }],
      },
    });
    expect(screen.getByText('รับแล้ว 2 ไฟล์ ไม่ได้รับ 1 ไฟล์')).toBeDefined();
    expect(screen.getByText('ใหม่ 1 · ซ้ำของเดิม 1')).toBeDefined();
    expect(
      within(screen.getByRole('region', { name: 'ไฟล์ที่ไม่ได้รับ' })).getByRole('listitem').textContent,
    ).toBe('a.pdf ไม่ใช่ไฟล์ส่งเขต');
  });
});

test('deletes only after the second press', () => {
  const { onEvent } = withRound([school(0)]);
  fireEvent.click(screen.getByRole('button', { name: 'ลบรอบนี้' }));
  fireEvent.click(screen.getByRole('button', { name: 'ไม่ลบ' }));
  expect(onEvent).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'ลบทุกรอบ' }));
  fireEvent.click(screen.getByRole('button', { name: /เรียกคืนไม่ได้/ }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'delete', scope: null });
});

test('speaks English by the switch', () => {
  withRound([school(0)], 0, { language: 'en' });
  expect(screen.getByText('1 of 1 schools are not done')).toBeDefined();
});
