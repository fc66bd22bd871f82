import { hashOf } from './hash.ts';
import type { LoggedRecord } from './model.ts';
import type { ScopeSums, Standing } from './sums.ts';

/** What is counted of a round on all computers whose logs were taken in. */
export interface RoundSums extends ScopeSums {
  /** This one included, where it has counted anything. */
  readonly computers: number;
}

/** `portal/academic year/round`, without the computer that a scope may name behind it. */
export const roundScope = (scope: string): string => scope.split('@', 1)[0] ?? scope;

/**
 * Stands for this browser profile in files: a hash under the key that never leaves it, so it says
 * nothing, and is the same as long as the hashes of records are.
 */
export const ownOrigin = (key: CryptoKey): Promise<string> => hashOf(key, 'this computer');

/**
 * Records of a file as they are kept here: this computer's own among them are known again, those of
 * another one stand in a scope of their own, since the same pupil has another hash there.
 *
 * @param theirs who wrote the file; absent in files that do not say, which count as our own
 */
export const takenIn = (
  records: readonly LoggedRecord[],
  theirs: string | undefined,
  own: string,
): readonly LoggedRecord[] =>
  records.map((record) => {
    const round = roundScope(record.scope);
    const origin = record.scope.slice(round.length + 1) || theirs || own;
    const scope = origin === own ? round : `${round}@${origin}`;
    return { ...record, scope, id: `${scope}/${record.kind}/${record.who}` };
  });

interface Counted {
  readonly checked: number;
  /** ms. */
  readonly last: number;
}

/** Of two computers the one that checked more, else the one that did so later. */
const goesBefore = (one: Counted, other: Counted): boolean =>
  one.checked > other.checked || (one.checked === other.checked && one.last > other.last);

const added = (
  all: readonly Readonly<Record<string, number>>[],
  join: (one: number, other: number) => number,
): Record<string, number> => {
  const sum: Record<string, number> = {};
  for (const one of all)
    for (const [key, count] of Object.entries(one)) sum[key] = join(sum[key] ?? 0, count);
  return sum;
};

const plus = (one: number, other: number): number => one + other;

/**
 * The sums of each round over all computers, nobody counted twice: of a class that two of them checked
 * the one counts that checked more. Where classes overlap, days and rules are at least what is said.
 */
export function roundsOf(all: readonly ScopeSums[]): readonly RoundSums[] {
  const byRound = Map.groupBy(
    all.filter(({ checked }) => checked > 0),
    ({ scope }) => roundScope(scope),
  );
  return [...byRound].map(([scope, parts]): RoundSums => {
    const [only] = parts;
    if (only && parts.length === 1) return { ...only, scope, computers: 1 };
    const best = new Map<string, Standing & Counted>();
    let overlap = false;
    for (const { classes, last } of parts)
      for (const [key, standing] of Object.entries(classes)) {
        const before = best.get(key);
        overlap ||= before !== undefined;
        if (!before || goesBefore({ ...standing, last }, before))
          best.set(key, { ...standing, last });
      }
    const classes = Object.fromEntries(
      [...best].map(([key, { checked, fine, open, saved }]) => [
        key,
        { checked, fine, open, saved },
      ]),
    );
    const sum = (part: keyof Standing) =>
      Object.values(classes).reduce((total, one) => total + one[part], 0);
    const join = overlap ? Math.max : plus;
    return {
      scope,
      way: only?.way ?? 0,
      computers: parts.length,
      checked: sum('checked'),
      fine: sum('fine'),
      open: sum('open'),
      saved: sum('saved'),
      last: Math.max(...parts.map(({ last }) => last)),
      classes,
      days: added(
        parts.map(({ days }) => days),
        join,
      ),
      rules: added(
        parts.map(({ rules }) => rules),
        join,
      ),
    };
  });
}

/** The records that `roundsOf` counts. */
export function withoutDoubles(records: readonly LoggedRecord[]): readonly LoggedRecord[] {
  const lasts = new Map<string, number>();
  for (const { scope, last } of records) lasts.set(scope, Math.max(lasts.get(scope) ?? 0, last));
  const byClass = Map.groupBy(
    records,
    ({ scope, grade, room }) => `${roundScope(scope)}/${grade}/${room}`,
  );
  return [...byClass.values()].flatMap((its) => {
    const computers = [...Map.groupBy(its, ({ scope }) => scope)].map(([scope, own]) => ({
      own,
      checked: own.length,
      last: lasts.get(scope) ?? 0,
    }));
    return computers.reduce((best, one) => (goesBefore(one, best) ? one : best)).own;
  });
}
