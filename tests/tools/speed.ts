import { parseArgs } from 'node:util';
import { FORM } from '#tests/population/confusion.ts';
import { schoolsOf } from '#tests/population/list-confusion.ts';
import { type Pupil, population } from '#tests/population/population.ts';
import { checkBriefly, checkRecord } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import { checkRows } from '#utils/rules/list-engine.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import type { RuleContext } from '#utils/rules/model.ts';
import { required } from '#utils/rules/required-fields.ts';
import { table } from './table.ts';

const { values: options } = parseArgs({
  options: {
    pupils: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '7' },
    /** Only the check of whole forms, for a profile: node --cpu-prof tests/tools/speed.ts --plain */
    plain: { type: 'boolean', default: false },
  },
});

const LIST_FIELDS = [
  'levelDtlCode',
  'classroom',
  'studentNo',
  'cifNo',
  'titleCode',
  'genderCode',
  'firstNameTh',
  'lastNameTh',
  'birthDate',
  'weight',
  'height',
] as const;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** µs of this thread alone, which whatever else the machine does lengthens little. */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};

/** Records a second of one core: the median of several rounds, after one that warms up. */
const rate = (records: number, run: () => void): number => {
  run();
  const rounds = Array.from({ length: Number(options.rounds) }, () => {
    const start = spent();
    run();
    return (1e6 * records) / (spent() - start);
  });
  return median(rounds);
};

const check = (
  pupils: readonly Pick<Pupil, 'values'>[],
  context: RuleContext,
  rules = RULES,
): void => {
  for (const { values } of pupils) checkRecord(rules, { kind: 'pupil', values }, context);
};

const shown = (perSecond: number): string => Math.round(perSecond).toLocaleString('en-US');

const pupils = population(Number(options.pupils));
const listed = pupils.map(({ values }) => ({
  values: Object.fromEntries(LIST_FIELDS.map((field) => [field, values[field] ?? ''])),
}));
const list: RuleContext = { ...FORM, required: required('dmc/student-list') };
const schools = schoolsOf(pupils);

const forms = rate(pupils.length, () => check(pupils, FORM));
console.log(`${shown(forms)} whole forms a second (budget 50,000), ${RULES.length} rules`);

if (!options.plain) {
  const listRows = rate(listed.length, () => {
    for (const { values } of listed)
      checkBriefly(RULES, { kind: 'pupil', values }, list, undefined, LIST_FIELDS);
  });
  console.log(`${shown(listRows)} rows of a list a second`);
  const rows = rate(pupils.length, () => {
    for (const each of schools) checkRows(LIST_RULES, { kind: 'pupil', rows: each }, list);
  });
  console.log(`${shown(rows)} rows a second by the rules over whole lists\n`);
  const ofPupils = RULES.filter((rule) => rule.records.includes('pupil'));
  const costs = ofPupils
    .map((rule) => [rule.id, 1e6 / rate(pupils.length, () => check(pupils, FORM, [rule]))] as const)
    .sort(([, a], [, b]) => b - a);
  console.log(
    table(
      ['rule alone', 'µs a record'],
      costs.map(([id, cost]) => [id, cost.toFixed(2)]),
    ),
  );
}
