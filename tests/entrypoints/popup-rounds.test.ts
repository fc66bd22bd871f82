import { expect, test } from 'vitest';
import { popupRounds } from '../../entrypoints/popup/rounds.ts';

const CLOCK = new Date('2026-06-07T09:00:00+07:00');

test('the system of the tab in full, the others in a line each', () => {
  const shown = popupRounds('bobec', undefined, null, 'th', CLOCK);
  expect(shown.deadline).toMatchObject({ system: 'B-OBEC', dateText: 'ศ. 30 ต.ค. 2569' });
  expect(shown.others.map(({ system }) => system)).toEqual(['DMC', 'EMIS']);
  expect(shown.others[0]).toMatchObject({
    leftText: 'เหลือ 3 วัน',
    urgency: 'week',
    unconfirmed: true,
  });
});

test.each([
  ['school', ''],
  ['both', ''],
  ['district', 'รับทราบการรายงานข้อมูล พฤ. 11 มิ.ย. 2569'],
  [null, ''],
] as const)('%s: %s', (side, mine) => {
  expect(popupRounds('dmc', undefined, side, 'th', CLOCK).mine).toBe(mine);
});

test('a system without a step of the district names none', () => {
  expect(popupRounds('emis', undefined, 'district', 'th', CLOCK).mine).toBe('');
});
