import { expect, test } from 'vitest';
import { ownSteps } from '#utils/rounds/own-dates.ts';
import { popupRounds } from '../../entrypoints/popup/rounds.ts';

const CLOCK = new Date('2026-06-07T09:00:00+07:00');

test('the system of the tab in full, the others in a line each', () => {
  const shown = popupRounds('bobec', undefined, null, 'th', CLOCK, []);
  expect(shown.deadline).toMatchObject({ system: 'B-OBEC', dateText: 'ศ. 30 ต.ค. 2569' });
  expect(shown.others.map(({ system }) => system)).toEqual(['DMC', 'EMIS']);
  expect(shown.others[0]).toMatchObject({
    leftText: 'เหลือ 3 วัน',
    urgency: 'week',
    unconfirmed: true,
    roundTitle: 'ภาคเรียนที่ 1 ปีการศึกษา 2569',
    whoText: 'เจ้าหน้าที่ข้อมูลของโรงเรียน',
  });
  for (const other of shown.others) {
    expect(other.next).toMatch(/ (?:25[67]\d)/);
    expect(other.sourceText).not.toBe('');
  }
});

test.each([
  ['school', ''],
  ['both', ''],
  ['district', 'รับทราบการรายงานข้อมูล พฤ. 11 มิ.ย. 2569'],
  [null, ''],
] as const)('%s: %s', (side, mine) => {
  expect(popupRounds('dmc', undefined, side, 'th', CLOCK, []).mine).toBe(mine);
});

test('a system without a step of the district names none', () => {
  expect(popupRounds('emis', undefined, 'district', 'th', CLOCK, []).mine).toBe('');
});

test("a date of the user's own is believed before the usual one", () => {
  const own = ownSteps(
    [
      {
        system: 'dmc',
        academicYear: 2569,
        round: '1',
        step: 'confirm',
        starts: '2026-06-15',
        ends: '2026-06-15T12:00',
      },
    ],
    'กำหนดเอง',
  );
  const { deadline } = popupRounds('dmc', undefined, 'school', 'th', CLOCK, own);
  expect(deadline).toMatchObject({ dateText: 'จ. 15 มิ.ย. 2569, 12:00 น.', unconfirmed: false });
});
