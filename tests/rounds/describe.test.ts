import { describe, expect, it } from 'vitest';
import { describeRound } from '#utils/rounds/describe.ts';
import type { SystemId } from '#utils/rounds/model.ts';
import { readMoment } from '#utils/rounds/moments.ts';
import { roundsAt } from '#utils/rounds/running.ts';
import { momentText, roundTitle } from '#utils/rounds/words.ts';

const texts = (now: string, system: SystemId = 'dmc', language: 'th' | 'en' = 'th') => {
  const { date, minutes = 0 } = readMoment(now) ?? {};
  if (!date) throw new Error(now);
  return describeRound(roundsAt({ date, minutes }, system), language);
};

describe('a round in words', () => {
  it('says what is due, when, and how long that is', () => {
    expect(texts('2026-06-07T10:00')).toEqual({
      round: '1',
      step: 'confirm',
      system: 'DMC',
      roundTitle: 'ภาคเรียนที่ 1 ปีการศึกษา 2569',
      stepTitle: 'ยืนยันข้อมูล',
      whoText: 'เจ้าหน้าที่ข้อมูลของโรงเรียน',
      dateText: 'พ. 10 มิ.ย. 2569, 16:30 น.',
      leftText: 'เหลือ 3 วัน',
      unconfirmed: true,
      sourceText:
        'วันตามปกติ: information-work manual; rukkroo.com 33242; smart.nongkhai2.go.th; krukob.com book-79 (หลายแหล่งตรงกัน)',
      line: 'ยืนยันข้อมูล พ. 10 มิ.ย. 2569, 16:30 น. · เหลือ 3 วัน',
      now: 'บันทึกและปรับปรุงข้อมูล (เจ้าหน้าที่ข้อมูลของโรงเรียน)',
      next: 'ยืนยันข้อมูล พ. 10 มิ.ย. 2569 (เจ้าหน้าที่ข้อมูลของโรงเรียน)',
      doubt: 'วันตามปกติ ยังไม่ยืนยัน – โปรดดูหนังสือของเขต',
      earlier: '',
      weekend: '',
      overdue: '',
      urgency: 'week',
    });
  });

  it('says the same in English, the year in BE', () => {
    expect(texts('2026-06-07T10:00', 'dmc', 'en')).toMatchObject({
      roundTitle: 'Semester 1, academic year 2569',
      line: 'Confirm Wed 10 Jun 2569 BE, 16:30 · 3 days left',
      doubt: "Usual date, not confirmed – check your district's letter",
    });
  });

  it.each([
    ['dmc', '2026-06-09T23:59', 'เหลือ 1 วัน', '1 day left'],
    ['dmc', '2026-06-10T08:00', 'เหลือ 8 ชั่วโมง', '8 hours left'],
    ['dmc', '2026-06-10T15:31', 'เหลือ 59 นาที', '59 minutes left'],
    ['dmc', '2026-06-10T16:29', 'เหลือ 1 นาที', '1 minute left'],
    ['dmc', '2026-06-10T17:00', 'เลยกำหนดแล้ว', 'past the deadline'],
    ['emis', '2026-06-30T09:00', 'ภายในวันนี้', 'today'],
  ] as const)('%s at %s: %s, %s', (system, now, th, en) => {
    expect(texts(now, system).leftText).toBe(th);
    expect(texts(now, system, 'en').leftText).toBe(en);
  });

  it('tells of an earlier day, a weekend and an overdue day', () => {
    expect(texts('2027-03-20T10:00').earlier).toBe('บางแหล่งระบุวันที่เร็วกว่า: อ. 30 มี.ค. 2570');
    expect(texts('2028-06-01T10:00').weekend).toBe('ตรงกับวันเสาร์');
    expect(texts('2026-06-11T10:00').overdue).toBe('หากยังไม่ได้ยืนยัน โปรดติดต่อเขต');
  });

  it('names the other round where the next step belongs to it', () => {
    expect(texts('2026-10-30T10:00', 'bobec').next).toBe(
      'B-OBEC ประจำปี 2570: ยืนยันข้อมูล ส. 30 ต.ค. 2570 (เจ้าหน้าที่ข้อมูลของโรงเรียน)',
    );
  });
});

describe('parts of the wording', () => {
  it.each([
    ['2', 'DMC ภาคเรียนที่ 2 ปีการศึกษา 2569'],
    ['year-end', 'DMC สิ้นปีการศึกษา 2569'],
  ] as const)('round %s: %s', (round, title) => {
    expect(roundTitle({ system: 'dmc', round, academicYear: 2569 }, 'th')).toBe(title);
  });

  it('writes a whole day without a time and midnight as 00:00', () => {
    const date = { year: 2026, month: 6, day: 10 };
    expect(momentText({ date }, 'th')).toBe('พ. 10 มิ.ย. 2569');
    expect(momentText({ date, minutes: 0 }, 'th')).toBe('พ. 10 มิ.ย. 2569, 00:00 น.');
  });
});
