import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from '#utils/rounds/announced-dates.ts';
import { type Announced, readAnnouncement } from '#utils/rounds/announcement.ts';
import type { Moment, SystemId } from '#utils/rounds/model.ts';
import { addDays, type CivilDate, LONG_MONTHS, SHORT_MONTHS } from '#utils/thai/dates.ts';

const TODAY: CivilDate = { year: 2026, month: 5, day: 1 };

const written = ({ date, minutes }: Moment): string =>
  [date.year, date.month, date.day].join('-') +
  (minutes === undefined ? '' : ` ${Math.floor(minutes / 60)}:${minutes % 60}`);

const dated = (line: string) =>
  datesIn(line).map(({ starts, ends }) =>
    starts ? `${written(starts)} > ${written(ends)}` : written(ends),
  );

const said = ({ system, academicYear, round, step, starts, ends }: Announced) =>
  `${system} ${academicYear}/${round} ${step} ${starts ? `${written(starts)} > ` : ''}${written(ends)}`;

const read = (text: string, home: SystemId | undefined = 'dmc') =>
  readAnnouncement(text.split('\n'), home, TODAY).map(said);

describe('the dates in a line', () => {
  it.each([
    ['10 พ.ย. 2569', ['2026-11-10']],
    ['10 พฤศจิกายน 2569', ['2026-11-10']],
    ['วันที่ 10 เดือนพฤศจิกายน พ.ศ. 2569', ['2026-11-10']],
    ['๑๐ พ.ย. ๒๕๖๙', []],
    ['10พ.ย.69', ['2026-11-10']],
    ['10 พย 69 เป็นต้นไป', ['2026-11-10']],
    ['10/11/2569', ['2026-11-10']],
    ['1 - 10 มิ.ย. 2569', ['2026-6-1 > 2026-6-10']],
    ['1 – 10 มิถุนายน 2569', ['2026-6-1 > 2026-6-10']],
    ['16 พ.ค. ถึง 10 มิ.ย. 2569', ['2026-5-16 > 2026-6-10']],
    ['16 ธ.ค. 2569 - 10 ม.ค. 2570', ['2026-12-16 > 2027-1-10']],
    ['วันที่ 16 พฤษภาคม 2569 ถึงวันที่ 10 มิถุนายน 2569', ['2026-5-16 > 2026-6-10']],
    ['10 มิ.ย. 2569 เวลา 16.30 น.', ['2026-6-10 16:30']],
    ['10 มิ.ย. 69 ภายในเวลา 16:30 น.', ['2026-6-10 16:30']],
    ['10 มิ.ย. 2569 เวลา 08.30 - 16.30 น.', ['2026-6-10 8:30 > 2026-6-10 16:30']],
    ['10 มิ.ย. 2569 เวลา 24.00 น.', ['2026-6-10']],
    ['10 มิ.ย. และ 11 มิ.ย. 2569', ['2026-6-11']],
    // No year, a Christian year, a day that is none, a time where a year would stand, counts.
    ['10 มิ.ย. 16.30 น.', []],
    ['10 มิ.ย.', []],
    ['10 มิ.ย. 2026', []],
    ['31 มิ.ย. 2569', []],
    ['29 ก.พ. 2570', []],
    ['29 ก.พ. 2571', ['2028-2-29']],
    ['10 มิ.ย. 45 คน', []],
    ['ว 1234/2569', []],
    ['โทร. 02-288-5511', []],
  ])('%s: %j', (line, expected) => {
    expect(dated(line)).toEqual(expected);
  });

  it('reads every day in every way of writing it', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(TODAY, days));
    fc.assert(
      fc.property(
        day,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('', ' '),
        (date, long, two, gap) => {
          const month = (long ? LONG_MONTHS : SHORT_MONTHS)[date.month - 1];
          const year = String(date.year + 543).slice(two ? 2 : 0);
          expect(dated(`ภายในวันที่ ${date.day}${gap}${month}${gap}${year} นี้`)).toEqual([
            written({ date }),
          ]);
        },
      ),
    );
  });
});

describe('what a page announces', () => {
  it.each([
    ['ให้โรงเรียนยืนยันข้อมูลภายในวันที่ 10 มิ.ย. 2569', ['dmc 2569/1 confirm 2026-6-10']],
    ['ภายในวันที่ ๑๐ พ.ย. ๒๕๖๙ ให้โรงเรียนยืนยันข้อมูล', ['dmc 2569/2 confirm 2026-11-10']],
    [
      'DMC รอบที่ 2 ปีการศึกษา 2569\nยืนยันข้อมูล\n10 พ.ย. 2569 เวลา 16.30 น.',
      ['dmc 2569/2 confirm 2026-11-10 16:30'],
    ],
    [
      'เปิดระบบ 16 พ.ค. 2569 ยืนยันข้อมูล 12 มิ.ย. 2569 รับรองข้อมูล 13 มิ.ย. 2569',
      ['dmc 2569/1 open 2026-5-16', 'dmc 2569/1 confirm 2026-6-12', 'dmc 2569/1 certify 2026-6-13'],
    ],
    ['ข้อมูลสิ้นปีการศึกษา 2569 ให้ยืนยันภายใน 30 เมษายน 2570', ['dmc 2569/year-end confirm 2027-4-30']],
    ['ระบบ B-OBEC บันทึกข้อมูล 1 - 30 ต.ค. 2569', ['bobec 2569/annual open 2026-10-1 > 2026-10-30']],
    ['โรงเรียนกรอกข้อมูล 16 พ.ค. - 10 มิ.ย. 2569', ['dmc 2569/1 open 2026-5-16 > 2026-6-10']],
    ['รับทราบการรายงานข้อมูล 11 มิ.ย. 2569', ['dmc 2569/1 acknowledge 2026-6-11']],
    ['ปิดระบบวันที่ 11 มิ.ย. 2569', ['dmc 2569/1 close 2026-6-11']],
    // Said twice, offered once.
    ['ยืนยันข้อมูล 10 มิ.ย. 2569\nยืนยันข้อมูล 10 มิ.ย. 69', ['dmc 2569/1 confirm 2026-6-10']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a notice of last year', 'ยืนยันข้อมูลภายในวันที่ 10 มิ.ย. 2568'],
    ['the day of the notice', 'เรื่อง การยืนยันข้อมูล ประกาศ ณ วันที่ 10 มิ.ย. 2569'],
    ['the day of a letter', 'หนังสือแจ้งยืนยันข้อมูล ลงวันที่ 5 มิ.ย. 2569'],
    ['the day of the figures', 'จำนวนนักเรียนที่ยืนยันแล้ว ข้อมูล ณ วันที่ 10 มิ.ย. 2569'],
    ['a meeting', 'ประชุมชี้แจงการยืนยันข้อมูล วันที่ 1 มิ.ย. 2569'],
    ['a withdrawn confirmation', 'ยกเลิกการยืนยันได้ถึง 12 มิ.ย. 2569'],
    ['no word of a step', 'พบกันวันที่ 10 มิ.ย. 2569'],
    ['a day far from any day of the round named', 'รอบที่ 1 ยืนยันข้อมูล 10 พ.ย. 2569'],
    ['an end before the start', 'เปิดระบบ 20 - 10 มิ.ย. 2569'],
    ['a step in a line long before', 'ยืนยันข้อมูล\nข่าวประชาสัมพันธ์\n10 มิ.ย. 2569'],
    ['nothing', ''],
  ])('offers nothing for %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells the systems of a common page by their names, and takes none where none is named', () => {
    const common = (text: string) => readAnnouncement(text.split('\n'), undefined, TODAY).map(said);
    expect(common('ยืนยันข้อมูล 10 มิ.ย. 2569')).toEqual([]);
    expect(common('DMC\nยืนยันข้อมูล 10 มิ.ย. 2569\nB-OBEC ยืนยัน 30 ต.ค. 2569')).toEqual([
      'dmc 2569/1 confirm 2026-6-10',
      'bobec 2569/annual confirm 2026-10-30',
    ]);
  });

  it('bears any text, and offers no day that is past or out of order', () => {
    const bit = fc.constantFrom(
      'ยืนยันข้อมูล',
      ' ',
      '10',
      '31',
      '-',
      'มิ.ย.',
      'พฤศจิกายน',
      '2569',
      '69',
      '2570',
      'รอบที่ 2',
      'DMC',
      'EMIS',
      'เวลา',
      '16.30 น.',
      'ถึง',
      '/',
      '.',
      '๑๐',
      'ภายในวันที่',
      'เปิดระบบ',
    );
    const line = fc.oneof(
      fc.string(),
      fc.array(bit, { maxLength: 14 }).map((bits) => bits.join('')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        for (const { starts, ends } of readAnnouncement(lines, 'dmc', TODAY)) {
          const number = ({ date }: Moment) => date.year * 10000 + date.month * 100 + date.day;
          expect(number(ends)).toBeGreaterThanOrEqual(number({ date: TODAY }));
          if (starts) expect(number(starts)).toBeLessThanOrEqual(number(ends));
        }
      }),
      { numRuns: 500 },
    );
  });
});
