import { isCounted } from './counted.ts';
import type { LoggedRecord } from './model.ts';

/** How a group of records stands. Each record is in one of `fine`, `open`, and counted once. */
export interface Standing {
  readonly checked: number;
  /** Without an error. */
  readonly fine: number;
  /** With errors left. */
  readonly open: number;
  /** The portal was seen to save them after a check. */
  readonly saved: number;
}

/**
 * What is counted of one scope, kept beside its records and written together with them, so that a long
 * log need not be read to be shown. It can always be counted anew from the records.
 */
export interface ScopeSums extends Standing {
  readonly scope: string;
  /** The way of counting that made it; where it is not `WAY`, it is counted anew. */
  readonly way: number;
  /** When one was last checked, ms; 0 where none is counted. */
  readonly last: number;
  /** By `grade/room`, each `''` where it is not known. */
  readonly classes: Readonly<Record<string, Standing>>;
  /** Records by the day of their first check, in days since 1970 in Bangkok. */
  readonly days: Readonly<Record<string, number>>;
  /** Records by the rules that flag them. */
  readonly rules: Readonly<Record<string, number>>;
}

/** Goes up whenever the same records would come to other sums. */
export const WAY = 1;

const DAY = 86_400_000;
/** Asia/Bangkok is seven hours ahead all year. */
const AHEAD = 7 * 3_600_000;

type Sum = { -readonly [Part in keyof Standing]: Standing[Part] };

const nothing = (): Sum => ({ checked: 0, fine: 0, open: 0, saved: 0 });

const move = (sum: Sum, { counts, saved }: LoggedRecord, by: 1 | -1): void => {
  sum.checked += by;
  if (counts.error > 0) sum.open += by;
  else sum.fine += by;
  if (saved > 0) sum.saved += by;
};

const moveIn = (all: Map<string, number>, key: string, by: 1 | -1): void => {
  const count = (all.get(key) ?? 0) + by;
  if (count === 0) all.delete(key);
  else all.set(key, count);
};

/** Sums that records come to and go from, one at a time. */
export interface Tally {
  add(record: LoggedRecord): void;
  /** Of one that was added; the caller adds a later state of it, or counts anew. */
  remove(record: LoggedRecord): void;
  sums(): ScopeSums;
}

/** @param from where to go on; absent: nothing is counted yet */
export function tallyOf(scope: string, from?: ScopeSums): Tally {
  const total: Sum = from
    ? { checked: from.checked, fine: from.fine, open: from.open, saved: from.saved }
    : nothing();
  let last = from?.last ?? 0;
  const classes = new Map(
    Object.entries(from?.classes ?? {}).map(([key, sum]): [string, Sum] => [key, { ...sum }]),
  );
  const days = new Map(Object.entries(from?.days ?? {}));
  const rules = new Map(Object.entries(from?.rules ?? {}));
  const change = (record: LoggedRecord, by: 1 | -1) => {
    move(total, record, by);
    const key = `${record.grade}/${record.room}`;
    const own = classes.get(key) ?? nothing();
    move(own, record, by);
    if (own.checked === 0) classes.delete(key);
    else classes.set(key, own);
    moveIn(days, String(Math.floor((record.first + AHEAD) / DAY)), by);
    for (const rule of record.rules) moveIn(rules, rule, by);
  };
  return {
    add(record) {
      change(record, 1);
      last = Math.max(last, record.last);
    },
    remove: (record) => change(record, -1),
    sums: () => ({
      scope,
      way: WAY,
      ...total,
      last: total.checked === 0 ? 0 : last,
      classes: Object.fromEntries(classes),
      days: Object.fromEntries(days),
      rules: Object.fromEntries(rules),
    }),
  };
}

/** All records of a scope counted anew, those that count. */
export function sumsOf(scope: string, records: readonly LoggedRecord[]): ScopeSums {
  const tally = tallyOf(scope);
  for (const record of records) if (isCounted(record)) tally.add(record);
  return tally.sums();
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isStanding = (value: unknown): value is Standing => {
  const { checked, fine, open, saved } = (value ?? {}) as Record<string, unknown>;
  return [checked, fine, open, saved].every(isCount);
};
const everyOf = (value: unknown, fits: (one: unknown) => boolean): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(fits);

/** `undefined` for anything that is not what this release would keep: it is counted anew then. */
export function asSums(value: unknown): ScopeSums | undefined {
  const { scope, way, last, classes, days, rules } = (value ?? {}) as Record<string, unknown>;
  const sound =
    typeof scope === 'string' &&
    way === WAY &&
    isStanding(value) &&
    isCount(last) &&
    everyOf(classes, isStanding) &&
    everyOf(days, isCount) &&
    everyOf(rules, isCount);
  return sound ? (value as unknown as ScopeSums) : undefined;
}
