import type { Values } from '#utils/records/record.ts';
import { checkRows } from '#utils/rules/list-engine.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import { FORM } from './confusion.ts';
import type { ListMistake } from './mistakes-list.ts';
import type { Pupil } from './population.ts';
import { randomOf } from './random.ts';

/** The pupils of each school as a list shows them. */
export const schoolsOf = (pupils: readonly Pupil[]): readonly (readonly Values[])[] => {
  const schools = new Map<string, Values[]>();
  for (const { school, values } of pupils) {
    const rows = schools.get(school);
    if (rows) rows.push(values);
    else schools.set(school, [values]);
  }
  return [...schools.values()].filter((rows) => rows.length >= 5);
};

/** What list rules say, as `row rule field`. */
export const saidOf = (rows: readonly Values[]): readonly string[] =>
  checkRows(LIST_RULES, { kind: 'pupil', rows }, FORM).issues.flatMap((issues, row) =>
    issues.map(({ rule, field }) => `${row} ${rule} ${field}`),
  );

export interface ListOutcome {
  readonly mistake: ListMistake;
  readonly tried: number;
  readonly caught: number;
  readonly others: ReadonlyMap<string, number>;
}

/** Makes each mistake in the lists of `each` schools, one after the other, and looks who speaks. */
export const confuseLists = (
  schools: readonly (readonly Values[])[],
  mistakes: readonly ListMistake[],
  each: number,
): readonly ListOutcome[] =>
  mistakes.map((mistake, position) => {
    const random = randomOf(position + 1);
    const others = new Map<string, number>();
    let tried = 0;
    let caught = 0;
    for (let turn = 0; turn < 3 * each && tried < each; turn++) {
      const rows = schools[turn % schools.length] ?? [];
      const later = random.whole(1, rows.length - 1);
      const earlier = random.whole(0, later - 1);
      const wrong = mistake.make(rows[earlier] ?? {}, rows[later] ?? {}, random);
      if (wrong === undefined) continue;
      tried++;
      const said = saidOf(rows.with(later, wrong));
      const intended = `${later} ${mistake.rule} ${mistake.field}`;
      if (said.includes(intended)) caught++;
      for (const each of said) {
        const rule = each.split(' ')[1] ?? '';
        if (each !== intended && !mistake.and?.includes(rule))
          others.set(rule, (others.get(rule) ?? 0) + 1);
      }
    }
    return { mistake, tried, caught, others };
  });
