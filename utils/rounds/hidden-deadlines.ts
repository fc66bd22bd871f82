import type { CivilDate } from '#utils/thai/dates.ts';
import { writeMoment } from './moments.ts';

/** Which rounds' deadlines are hidden on pages, and for which day: `yyyy-mm-dd`, CE, Asia/Bangkok. */
export type HiddenDeadlines = Readonly<Record<string, string>>;

interface OfRound {
  readonly system: string;
  /** BE. */
  readonly academicYear: number;
  readonly round: string;
}

const keyOf = ({ system, academicYear, round }: OfRound): string =>
  [system, academicYear, round].join('/');

const parts = (stored: unknown): Record<string, unknown> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? (stored as Record<string, unknown>)
    : {};

/** Whether it is hidden today; anything that is no such list hides nothing. */
export const isHidden = (stored: unknown, round: OfRound, today: CivilDate): boolean =>
  parts(stored)[keyOf(round)] === writeMoment({ date: today });

/** The list with this round hidden for today; other days are over and left off. */
export function withHidden(stored: unknown, round: OfRound, today: CivilDate): HiddenDeadlines {
  const day = writeMoment({ date: today });
  const still = Object.entries(parts(stored)).filter(
    (entry): entry is [string, string] => entry[1] === day,
  );
  return { ...Object.fromEntries(still), [keyOf(round)]: day };
}
