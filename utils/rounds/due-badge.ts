import { addDays, compareDates } from '#utils/thai/dates.ts';
import { timeUntil } from './deadline.ts';
import { timeLeftText } from './describe.ts';
import type { DueSteps } from './due-steps.ts';
import type { Instant } from './model.ts';
import { addMinutes, compareInstants, endOf } from './moments.ts';
import { stepTitles } from './reminder-text.ts';
import { type Language, momentText, SYSTEM_TITLES, UNCONFIRMED } from './words.ts';

/** What the extension's icon says of the nearest deadline, on pages without errors. */
export interface DueBadge {
  /** With a word, so that nobody takes it for a number of errors; `''` where nothing is near. */
  readonly text: string;
  readonly urgent: boolean;
  /** A line for the pointer; `''` where nothing is near. */
  readonly title: string;
}

/** How many days before a deadline it appears. */
export const BADGE_DAYS = 7;

const shortLeft = (days: number, language: Language): string => {
  if (days === 0) return language === 'th' ? 'วันนี้' : 'due';
  return language === 'th' ? `${days}ว` : `${days}d`;
};

/** @param due the soonest first */
export function dueBadge(due: readonly DueSteps[], now: Instant, language: Language): DueBadge {
  const [first] = due;
  const time = first && timeUntil(first.ends, now);
  if (!first || !time || time.left.days > BADGE_DAYS) return { text: '', urgent: false, title: '' };
  const what = `${SYSTEM_TITLES[first.plan.system][language]} ${stepTitles(first, language)}`;
  const doubt = first.unconfirmed ? `\n${UNCONFIRMED[language]}` : '';
  return {
    text: shortLeft(time.left.days, language),
    urgent: time.left.days <= 1,
    title: `${what} ${momentText(first.ends, language)} · ${timeLeftText(time, language)}${doubt}`,
  };
}

/** When it will say something else, to the minute; absent where nothing is due at all. */
export function badgeChange(due: readonly DueSteps[], now: Instant): Instant | undefined {
  const [first] = due;
  if (!first) return undefined;
  const appears = { date: addDays(first.ends.date, -BADGE_DAYS), minutes: 0 };
  if (compareInstants(now, appears) < 0) return appears;
  const over = addMinutes(endOf(first.ends), 1);
  const midnight = { date: addDays(now.date, 1), minutes: 0 };
  return compareDates(now.date, first.ends.date) >= 0 ? over : midnight;
}
