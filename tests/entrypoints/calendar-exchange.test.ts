import { describe, expect, it } from 'vitest';
import { calendarFile } from '#utils/rounds/calendar-file.ts';
import { writeIcs } from '#utils/rounds/ics-write.ts';
import { type OwnDate, ownSteps } from '#utils/rounds/own-dates.ts';
import { PUBLISHED } from '#utils/rounds/published.ts';
import {
  changesOf,
  LARGEST,
  readContent,
  stepsWithDays,
  sureDates,
  takable,
} from '../../entrypoints/dashboard/calendar-exchange.ts';

const TODAY = { year: 2026, month: 11, day: 24 };
const confirm: OwnDate = {
  system: 'dmc',
  academicYear: 2569,
  round: 'year-end',
  step: 'confirm',
  starts: '2027-04-20T08:30',
  ends: '2027-04-20T16:30',
};
const fileOf = (text: BlobPart, name = 'x.json') => new File([text], name);
const problems = async (text: BlobPart, name?: string) => {
  const read = await readContent(fileOf(text, name), 'th');
  return read.ok ? [] : read.problems;
};

describe('a file that the user chose', () => {
  it('of ten megabytes is refused before it is opened', async () => {
    const huge = fileOf('');
    Object.defineProperty(huge, 'size', { value: 10_000_000 });
    huge.arrayBuffer = () => Promise.reject(new Error('was opened'));
    const read = await readContent(huge, 'th');
    expect(LARGEST).toBeLessThan(huge.size);
    expect(read).toEqual({ ok: false, problems: [expect.stringContaining('ไฟล์ใหญ่เกินไป')] });
  });

  it('is told by what it says, whatever it is called', async () => {
    const json = await readContent(fileOf(calendarFile('สพป.', [confirm]), 'dates.ics'), 'th');
    expect(json).toMatchObject({ ok: true, name: 'สพป.', leftOut: [] });
    const steps = stepsWithDays(2569, TODAY, ownSteps([confirm], 'x'));
    const ics = writeIcs(steps, { name: 'ปฏิทิน', now: new Date() });
    expect(await readContent(fileOf(`\ufeff${ics}`, 'a.json'), 'th')).toMatchObject({
      ok: true,
      name: 'ปฏิทิน',
      dates: [{ ...confirm, source: 'ปฏิทิน' }],
    });
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0xff, 0xfe]), 'UTF-8'],
    ['a letter', 'เรียน ผู้อำนวยการโรงเรียน', 'ไม่ใช่ไฟล์ปฏิทิน'],
    ['broken JSON', '{\n"file":\n}', 'ที่บรรทัด 3'],
    ['a broken calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'บรรทัด 2'],
    ['a calendar of a later release', '{"file":"truatthan-calendar","version":9}', 'รุ่นใหม่กว่า'],
  ])('%s', async (_, text, says) => {
    expect((await problems(text)).join()).toContain(says);
  });

  it.each([
    [{ ends: '2027-02-29' }, 'รายการที่ 1: ends: ไม่มีวันหรือเวลานี้'],
    [{ academicYear: 2026 }, 'รายการที่ 1: academicYear เป็นปี ค.ศ. ปีการศึกษาต้องเป็น พ.ศ. เช่น 2569'],
    [
      { ends: '2570-04-20T16:30' },
      'รายการที่ 1: ends: วันที่เป็นปี พ.ศ. ในไฟล์ต้องเป็น ค.ศ. คือ 2027-04-20T16:30',
    ],
    [{ ends: '2027-04-19' }, 'รายการที่ 1: สิ้นสุดก่อนเริ่ม'],
  ])('names the entry and what is wrong: %o', async (wrong, says) => {
    const text = calendarFile('สพป.', [{ ...confirm, ...wrong }]);
    expect((await problems(text)).join()).toContain(says);
  });

  it('that repeats is named by its line and title', async () => {
    const event = [
      'BEGIN:VEVENT',
      'SUMMARY:ยืนยันข้อมูล DMC รอบ 1',
      'DTSTART;VALUE=DATE:20260610',
      'RRULE:FREQ=YEARLY',
    ];
    const text = ['BEGIN:VCALENDAR', ...event, 'END:VEVENT', 'END:VCALENDAR'].join('\n');
    const read = await readContent(fileOf(text, 'งานเขต.ics'), 'th');
    expect(read).toMatchObject({
      ok: true,
      name: 'งานเขต.ics',
      dates: [],
      leftOut: [expect.stringMatching(/^บรรทัด 2 “ยืนยันข้อมูล DMC รอบ 1”: เป็นรายการที่เกิดซ้ำ/)],
    });
  });
});

describe('what is shown and saved', () => {
  it('says what a date is now and where that comes from', () => {
    const dates = [{ ...confirm, source: 'สพป.' }];
    const [change] = changesOf({ own: [], district: [] }, dates, TODAY, PUBLISHED, 'th');
    expect(change).toEqual({
      key: '2569-dmc-year-end-confirm',
      kind: 'new',
      title: 'DMC สิ้นปีการศึกษา 2569 ยืนยันข้อมูล',
      dateText: 'อ. 20 เม.ย. 2570, 08:30–16:30 น.',
      beforeText: 'ศ. 30 เม.ย. 2570, 08:30–16:30 น. (วันตามปกติ)',
    });
  });

  it('offers no date of a step that the district has set on this computer', () => {
    const dates = [
      { ...confirm, source: 'สพป.' },
      { ...confirm, step: 'certify' as const, source: 'สพป.' },
    ];
    const policy = [{ ...confirm, starts: '2027-04-21', ends: '2027-04-21', source: 'เขต' }];
    expect(takable(dates, policy, 'th')).toEqual({
      dates: dates.slice(1),
      fixed: ['DMC สิ้นปีการศึกษา 2569 ยืนยันข้อมูล: เขตกำหนดวันไว้ในเครื่องนี้แล้ว'],
    });
    expect(takable(dates, [], 'th')).toEqual({ dates, fixed: [] });
  });

  it('never hands on what is only usual', () => {
    expect(sureDates(stepsWithDays(2569, TODAY, PUBLISHED))).toEqual([]);
    const steps = stepsWithDays(2569, TODAY, ownSteps([confirm], 'x'));
    expect(sureDates(steps)).toEqual([confirm]);
    expect(steps.length).toBeGreaterThan(10);
  });
});
