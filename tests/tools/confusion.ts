import { parseArgs } from 'node:util';
import { confuse, FORM } from '#tests/population/confusion.ts';
import { confuseLists, schoolsOf } from '#tests/population/list-confusion.ts';
import { MISTAKES } from '#tests/population/mistakes.ts';
import { LIST_MISTAKES } from '#tests/population/mistakes-list.ts';
import { type Pupil, population } from '#tests/population/population.ts';
import { silence } from '#tests/population/silence.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({
  options: {
    pupils: { type: 'string', default: '20000' },
    each: { type: 'string', default: '500' },
    seed: { type: 'string', default: '2569' },
  },
});

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(2)} %`;

/** What the rules say of records without a mistake. */
const silent = (pupils: readonly Pupil[]): string => {
  const { records, byRule } = silence(pupils, FORM);
  const rows = [...byRule]
    .sort(([a, one], [b, other]) => a.localeCompare(b) || other - one)
    .map(([what, count]) => [...what.split(' '), String(count), percent(count, pupils.length)]);
  const sums = (['error', 'warning', 'info'] as const).map((severity) => [
    severity,
    '(any)',
    String(records[severity].length),
    percent(records[severity].length, pupils.length),
  ]);
  return table(['severity', 'rule', 'records', 'share'], [...sums, ...rows]);
};

const others = (counts: ReadonlyMap<string, number>, tried: number): string =>
  [...counts].map(([what, count]) => `${what} ${percent(count, tried)}`).join(', ');

/** What the rules say of records with one mistake. */
const confusion = (pupils: readonly Pupil[]): string => {
  const each = Number(options.each);
  const outcomes = [
    ...confuse(pupils, MISTAKES, each),
    ...confuseLists(schoolsOf(pupils), LIST_MISTAKES, Math.min(each, 200)),
  ];
  const rows = outcomes.map(({ mistake, tried, caught, others: also }) => [
    mistake.id,
    mistake.rule,
    String(tried),
    percent(caught, tried),
    others(also, tried),
  ]);
  return table(['mistake', 'rule that must see it', 'tried', 'caught', 'other rules'], rows);
};

const pupils = population(Number(options.pupils), Number(options.seed));
console.log(`${pupils.length} correct records:\n\n${silent(pupils)}\n`);
console.log(`One mistake in each of up to ${options.each} records:\n\n${confusion(pupils)}`);
