import { describe, expect, it } from 'vitest';
import {
  announcedKey,
  announcedText,
  dateOfKey,
  openOffers,
} from '#utils/rounds/announced-offer.ts';
import { isHidden, withHidden } from '#utils/rounds/hidden-deadlines.ts';
import { type OwnDate, ownSteps } from '#utils/rounds/own-dates.ts';

const TODAY = { year: 2026, month: 11, day: 1 };
const LINES = ['DMC รอบที่ 2', 'ยืนยันข้อมูล 12 พ.ย. 2569 เวลา 16.30 น.', 'รับรองข้อมูล 13 พ.ย. 2569'];
const CONFIRM = 'dmc/2569/2/confirm/2026-11-12/2026-11-12T16:30';
const CERTIFY = 'dmc/2569/2/certify/2026-11-13/2026-11-13';

const own = (step: OwnDate['step'], ends: string): OwnDate => ({
  system: 'dmc',
  academicYear: 2569,
  round: '2',
  step,
  starts: ends,
  ends,
});
const offered = (dates: readonly OwnDate[] = [], refused: readonly string[] = []) =>
  openOffers(LINES, 'dmc', TODAY, ownSteps(dates, 'x'), refused).map(announcedKey);

describe('what is offered of an announcement', () => {
  it('each date that nobody has given, also where it is the usual one', () => {
    expect(offered()).toEqual([CONFIRM, CERTIFY]);
    const usual = openOffers(['DMC ยืนยันข้อมูล 10 พ.ย. 2569'], 'dmc', TODAY, [], []);
    expect(usual.map(announcedKey)).toEqual(['dmc/2569/2/confirm/2026-11-10/2026-11-10']);
  });

  it('nothing that is known or was refused', () => {
    expect(offered([own('certify', '2026-11-13')])).toEqual([CONFIRM]);
    expect(offered([own('certify', '2026-11-13T12:00')])).toEqual([CONFIRM]);
    expect(offered([], [CONFIRM])).toEqual([CERTIFY]);
  });

  it('another day or hour than the known one', () => {
    expect(offered([own('certify', '2026-11-12')])).toEqual([CONFIRM, CERTIFY]);
    expect(offered([own('confirm', '2026-11-12T12:00')])).toEqual([CONFIRM, CERTIFY]);
  });

  it('says it in words', () => {
    const [first] = openOffers(LINES, 'dmc', TODAY, [], []);
    expect(first && announcedText(first, 'th')).toBe(
      'DMC ภาคเรียนที่ 2 ปีการศึกษา 2569: ยืนยันข้อมูล พฤ. 12 พ.ย. 2569, 16:30 น.',
    );
  });
});

describe('the key of an offer', () => {
  it('is the date again, with where it comes from', () => {
    expect(dateOfKey(CONFIRM)).toEqual({
      ...own('confirm', '2026-11-12T16:30'),
      starts: '2026-11-12',
      from: 'announcement',
    });
    expect(
      ownSteps([{ ...own('confirm', '2026-11-12'), from: 'announcement' }], 'x', 'th')[0],
    ).toMatchObject({ trust: 'own', source: 'ประกาศของระบบ' });
  });

  it.each([
    '',
    'x',
    'dmc/2569/2/confirm/2026-11-12',
    `${CONFIRM}/more`,
    'dmc/2569/9/confirm/2026-11-12/2026-11-12',
    'dmc/2569/2/confirm/2026-11-31/2026-11-31',
    'dmc/2569/2/confirm/2026-11-13/2026-11-12',
    'dmc/99/2/confirm/2026-11-12/2026-11-12',
  ])('anything else stands for no date: %s', (key) => {
    expect(dateOfKey(key)).toBeUndefined();
  });
});

describe('a deadline that is hidden for the day', () => {
  const round = { system: 'dmc', academicYear: 2569, round: '2' };
  const other = { ...round, system: 'emis', round: 'annual' };
  const tomorrow = { ...TODAY, day: 2 };

  it('is back on the next day, and takes no other along', () => {
    const stored = withHidden(undefined, round, TODAY);
    expect([isHidden(stored, round, TODAY), isHidden(stored, other, TODAY)]).toEqual([true, false]);
    expect(isHidden(stored, round, tomorrow)).toBe(false);
    expect(Object.keys(withHidden(withHidden(stored, other, TODAY), round, TODAY)).length).toBe(2);
    expect(Object.keys(withHidden(stored, other, tomorrow)).length).toBe(1);
  });

  it.each([null, 'x', 7, [], { 'dmc/2569/2': 7 }])('%j hides nothing', (stored) => {
    expect(isHidden(stored, round, TODAY)).toBe(false);
    expect(isHidden(withHidden(stored, round, TODAY), round, TODAY)).toBe(true);
  });
});
