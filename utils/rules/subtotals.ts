import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { ALL, type ClassRow, classRowOf } from './class-rows.ts';
import { countIn, sumIn } from './counts.ts';

const COLUMNS = ['pupils', 'boys', 'girls', 'rooms'] as const satisfies readonly FieldKey[];
type Column = (typeof COLUMNS)[number];

/** A row of sums whose number is not the sum of the rows that it stands for. */
export interface WrongSum {
  readonly row: number;
  readonly field: Column;
  readonly shown: number;
  readonly sum: number;
}

/** Whether the row's own total is not boys and girls: then it says nothing about sums of rows. */
const isOdd = (values: Values): boolean => {
  const total = countIn(values, 'pupils');
  const sum = sumIn(values, ['boys', 'girls']);
  return typeof total === 'number' && sum !== undefined && total !== sum;
};

interface Grade {
  rows: number;
  odd: boolean;
  /** `undefined` where one of its rows cannot be read. */
  readonly sums: Map<Column, number | undefined>;
}

const add = (grades: Map<string, Grade>, grade: string, values: Values): void => {
  const known = grades.get(grade) ?? { rows: 0, odd: false, sums: new Map() };
  grades.set(grade, known);
  known.rows++;
  known.odd ||= isOdd(values);
  for (const column of COLUMNS) {
    const count = countIn(values, column);
    const before = known.rows === 1 ? 0 : known.sums.get(column);
    const more = count === 'none' ? 0 : count;
    known.sums.set(column, before === undefined || more === undefined ? undefined : before + more);
  }
};

/** Nothing where none of the grades is there. */
const sumsOf = (
  grades: ReadonlyMap<string, Grade>,
  reach: readonly string[],
  column: Column,
): readonly (number | undefined)[] => {
  const its = reach.flatMap((code) => grades.get(code) ?? []);
  if (its.length === 0) return [];
  // One row for a grade and one for each of its rooms would count its pupils twice.
  const isUnsure = its.some(({ rows, odd }) => rows > 1 || (odd && column !== 'rooms'));
  const sum = its.reduce((before, { sums }) => before + (sums.get(column) ?? Number.NaN), 0);
  return [isUnsure || Number.isNaN(sum) ? undefined : sum];
};

/** What the rows of a table, or of all tables, come to. */
interface Summed {
  readonly kinds: readonly ClassRow[];
  readonly grades: ReadonlyMap<string, Grade>;
  /** Whether rows that are no grades count something as well. */
  readonly others: boolean;
}

const summed = (rows: readonly Values[]): Summed => {
  const kinds = rows.map(classRowOf);
  const grades = new Map<string, Grade>();
  let others = false;
  for (const [at, kind] of kinds.entries()) {
    const values = rows[at] ?? {};
    if (kind.kind === 'grade') add(grades, kind.grade, values);
    else if (kind.kind === 'other' || kind.kind === 'unnamed')
      others ||= COLUMNS.some((column) => countIn(values, column) !== undefined);
  }
  return { kinds, grades, others };
};

const wrongIn = (
  values: Values,
  sum: ClassRow & { kind: 'sum' },
  all: readonly Summed[],
  column: Column,
): Pick<WrongSum, 'shown' | 'sum'> | undefined => {
  const shown = countIn(values, column);
  if (typeof shown !== 'number') return undefined;
  const sums = all.flatMap(({ grades }) =>
    sum.reach.flatMap((reach) => sumsOf(grades, reach, column)),
  );
  const [usual] = sums;
  return usual === undefined || sums.includes(shown) || sums.includes(undefined)
    ? undefined
    : { shown, sum: usual };
};

/** A single รวม at the end is the sum of all, where no other row is. */
const meant = (rows: readonly ClassRow[], at: number): ClassRow => {
  const row = rows[at] ?? { kind: 'other' };
  if (row.kind !== 'bare-sum' || at !== rows.length - 1) return row;
  const another = rows.some(
    (other, place) =>
      place !== at && (other.kind === 'bare-sum' || (other.kind === 'sum' && other.whole)),
  );
  return another ? row : { kind: 'sum', reach: ALL, whole: true };
};

/**
 * Rows of sums that do not add up, in tables of classes; at most one column of the pupils each. In the
 * last of several tables a sum may be of them all, so it is right with either.
 *
 * @param tables the rows with which a table begins
 * @returns `undefined` where there is nothing to compare
 */
export const wrongSums = (
  rows: readonly Values[],
  tables: readonly number[] = [0],
): readonly WrongSum[] | undefined => {
  const whole = summed(rows);
  if (whole.grades.size === 0) return undefined;
  const wrong: WrongSum[] = [];
  let sums = 0;
  for (const [at, from] of tables.entries()) {
    const its = rows.slice(from, tables[at + 1]);
    const own = tables.length > 1 ? summed(its) : whole;
    const isAlone = own.grades.size > 0;
    const all = isAlone && own !== whole ? [own, whole] : [whole];
    for (const [place, values] of its.entries()) {
      const row = from + place;
      const kind = isAlone ? meant(own.kinds, place) : meant(whole.kinds, row);
      if (kind.kind !== 'sum' || (kind.whole && whole.others)) continue;
      sums++;
      const columns = isOdd(values) ? (['rooms'] as const) : COLUMNS;
      let counted = false;
      for (const column of columns) {
        if (counted && column !== 'rooms') continue;
        const found = wrongIn(values, kind, all, column);
        if (!found) continue;
        wrong.push({ row, field: column, ...found });
        counted ||= column === 'pupils';
      }
    }
  }
  return sums === 0 ? undefined : wrong;
};
