import type { DistrictDate } from './district-dates.ts';
import type { GivenDates } from './given-dates-store.ts';
import { isSameStep, type OwnDate, withDate, withoutDate } from './own-dates.ts';

/**
 * What taking a date would do: `new` to a step that nobody gave a day, `changed` to one that the district
 * gave, `conflict` where the user's own days are others, `same` nothing that is seen.
 */
export type ChangeKind = 'new' | 'changed' | 'conflict' | 'same';

export interface CalendarChange {
  readonly kind: ChangeKind;
  readonly date: DistrictDate;
  /** What was given before; absent where nobody gave a day. */
  readonly before?: OwnDate | undefined;
}

const sameDays = (a: OwnDate, b: OwnDate): boolean => a.starts === b.starts && a.ends === b.ends;

/** What taking a calendar would change of what is given now. */
export const calendarDifference = (
  { own, district }: GivenDates,
  offered: readonly DistrictDate[],
): CalendarChange[] =>
  offered.map((date): CalendarChange => {
    const mine = own.find((one) => isSameStep(one, date));
    const before = mine ?? district.find((one) => isSameStep(one, date));
    if (!before) return { kind: 'new', date };
    if (sameDays(before, date)) return { kind: 'same', date, before };
    return { kind: mine ? 'conflict' : 'changed', date, before };
  });

/** The given dates once some of the offered ones are taken; one's own other days give way to them. */
export function takeDates(now: GivenDates, taken: readonly DistrictDate[]): GivenDates {
  let { own, district } = now;
  for (const date of taken) {
    const mine = own.find((one) => isSameStep(one, date));
    if (mine && !sameDays(mine, date)) own = withoutDate(own, date);
    district = withDate(district, date);
  }
  return { own, district };
}
