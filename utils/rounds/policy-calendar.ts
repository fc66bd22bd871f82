import { plainName } from '#utils/thai/plain-name.ts';
import { checkDates } from './calendar-file.ts';
import type { DistrictDate } from './district-dates.ts';
import { MOST_DATES } from './own-dates.ts';

/** A calendar of a district's policy, as far as it can be used. */
export interface PolicyCalendar {
  /** `''` where there is no calendar. */
  readonly name: string;
  readonly dates: readonly DistrictDate[];
  /** Places of what was left out, such as `calendar.dates.2.ends`. */
  readonly problems: readonly string[];
}

const NONE: PolicyCalendar = { name: '', dates: [], problems: [] };

/**
 * Reads the calendar of a policy, which has the shape of a calendar file; single dates that are wrong are
 * left out. Total.
 *
 * @param issuer names the source where the calendar itself does not
 */
export function policyCalendar(value: unknown, issuer: string): PolicyCalendar {
  if (value === undefined || value === null) return NONE;
  const { name, dates } = value as Record<string, unknown>;
  const source = plainName(typeof name === 'string' ? name : '') || plainName(issuer);
  if (!Array.isArray(dates) || dates.length > MOST_DATES)
    return { ...NONE, problems: ['calendar.dates'] };
  if (source === '') return { ...NONE, problems: ['calendar.name'] };
  const checked = checkDates(dates);
  return {
    name: source,
    dates: checked.dates.map((date) => ({ ...date, source })),
    problems: checked.problems.map((problem) => {
      const entry = 'entry' in problem ? `.${problem.entry}` : '';
      return `calendar.dates${entry}${'part' in problem ? `.${problem.part}` : ''}`;
    }),
  };
}
