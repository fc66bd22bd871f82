import { normaliseIdentityNumber } from '#utils/thai/identity-numbers.ts';
import type { RosterPupil } from './check-file.ts';
import { className, type Language, masked, nameOf, ruleTitle } from './view.ts';

export type Change = 'mended' | 'new' | 'came' | 'left';

/** One thing that differs between two downloads. */
export interface Difference {
  readonly change: Change;
  /** Of the later file; of one who left, of the earlier. */
  readonly row: number;
  readonly name: string;
  readonly number: string;
  readonly place: string;
  /** The names of the rules; empty for who came or left. */
  readonly rules: readonly string[];
}

export interface ComparedFiles {
  readonly counts: Readonly<Record<Change, number>>;
  /** What is new first, then who came and left, then what was mended. */
  readonly differences: readonly Difference[];
  /** Whether there are more. */
  readonly cut: boolean;
  /** Pupils without a number that could be compared. */
  readonly unmatched: number;
}

const MOST_SHOWN = 500;

const keyOf = ({ values }: RosterPupil): string => normaliseIdentityNumber(values.cifNo ?? '');

/** By number; of a number that stands twice the first. Those without one cannot be compared. */
const byNumber = (pupils: readonly RosterPupil[]): ReadonlyMap<string, RosterPupil> => {
  const known = new Map<string, RosterPupil>();
  for (const pupil of pupils) {
    const key = keyOf(pupil);
    if (key.length > 4 && !known.has(key)) known.set(key, pupil);
  }
  return known;
};

const findingsOf = ({ issues }: RosterPupil): ReadonlyMap<string, string> =>
  new Map(issues.map(({ rule, field }) => [`${rule} ${field}`, rule]));

const missingIn = (
  all: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): string[] => [...all].filter(([key]) => !others.has(key)).map(([, rule]) => rule);

/** What changed from an earlier download to a later one; pupils are told by their numbers, in memory. */
export function comparePupils(
  earlier: readonly RosterPupil[],
  later: readonly RosterPupil[],
  language: Language,
): ComparedFiles {
  const before = byNumber(earlier);
  const after = byNumber(later);
  const counts: Record<Change, number> = { mended: 0, new: 0, came: 0, left: 0 };
  const found: Record<Change, Difference[]> = { new: [], came: [], left: [], mended: [] };
  const note = (change: Change, pupil: RosterPupil, rules: readonly string[]) => {
    counts[change] += Math.max(1, rules.length);
    if (found[change].length > MOST_SHOWN) return;
    found[change].push({
      change,
      row: pupil.row,
      name: nameOf(pupil.values),
      number: masked(pupil.values.cifNo ?? ''),
      place: className(pupil.values),
      rules: [...new Set(rules)].map((rule) => ruleTitle(rule, language)),
    });
  };
  for (const [number, pupil] of after) {
    const old = before.get(number);
    if (!old) {
      note('came', pupil, []);
      continue;
    }
    const [was, is] = [findingsOf(old), findingsOf(pupil)];
    const mended = missingIn(was, is);
    const fresh = missingIn(is, was);
    if (mended.length > 0) note('mended', pupil, mended);
    if (fresh.length > 0) note('new', pupil, fresh);
  }
  for (const [number, pupil] of before) if (!after.has(number)) note('left', pupil, []);
  const differences = Object.values(found).flat();
  return {
    counts,
    differences: differences.slice(0, MOST_SHOWN),
    cut: differences.length > MOST_SHOWN,
    unmatched: later.length - after.size,
  };
}
