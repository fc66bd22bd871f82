// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { FIELD_KEYS, fieldsOf } from '#utils/records/fields.ts';
import { checkRecord } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import type { RuleContext, Severity } from '#utils/rules/model.ts';
import { required } from '#utils/rules/required-fields.ts';
import { academicYearAt } from '#utils/thai/dates.ts';
import type { Moment } from './ages.ts';
import { FORM } from './confusion.ts';
import { FIRST_ROUND, type Pupil, population } from './population.ts';
import { silence } from './silence.ts';

/** Fields that no form of a pupil has: the further-study page and the list have them. */
const OF_OTHER_PAGES = ['studyTypeCode', 'status', 'schoolName'];

const round = (year: number, month: number, days: number): RuleContext['round'] => ({
  start: { year, month, day: 1 },
  end: { year, month, day: days },
});

const DAYS: readonly (readonly [number, string, Moment, RuleContext['round'] | undefined])[] = [
  [10_000, '10 June 2569', FIRST_ROUND, FORM.round],
  [
    4000,
    '16 May 2570',
    { today: { year: 2027, month: 5, day: 16 }, academicYear: 2570 },
    undefined,
  ],
  [
    4000,
    '10 November 2571',
    { today: { year: 2028, month: 11, day: 10 }, academicYear: 2571 },
    round(2028, 11, 30),
  ],
  [
    4000,
    '29 February 2567',
    { today: { year: 2024, month: 2, day: 29 }, academicYear: 2566 },
    undefined,
  ],
  [
    4000,
    '30 April 2573',
    { today: { year: 2030, month: 4, day: 30 }, academicYear: 2572 },
    round(2030, 4, 30),
  ],
];

const dayOf = (moment: Moment): RuleContext => ({ ...moment, required: FORM.required });

const share = (count: number, of: readonly Pupil[]): number => count / of.length;

describe.each(DAYS)('%i correct pupils on %s', (count, _, moment, round) => {
  const pupils = population(count, moment.academicYear, moment);
  const context: RuleContext = { ...dayOf(moment), ...(round && { round }) };
  const { records, faults } = silence(pupils, context);
  // Fewer pupils, more chance.
  const most = count < 10_000 ? 0.015 : 0.01;

  test('raise no error', () => {
    expect(records.error).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('raise hardly a warning: of 10,000 one in a hundred', () => {
    expect(share(records.warning.length, pupils)).toBeLessThanOrEqual(most);
  });

  test('are listed as calmly as they stand on the form', () => {
    const list: RuleContext = { ...context, required: required('dmc/student-list') };
    const listed = silence(pupils, list).records;
    expect(listed.error).toEqual([]);
    expect(share(listed.warning.length, pupils)).toBeLessThanOrEqual(most);
  });
});

test('an old year that stays online is judged by its last day', () => {
  const moment: Moment = { today: { year: 2025, month: 5, day: 15 }, academicYear: 2567 };
  const pupils = population(3000, 4, moment);
  const { records } = silence(pupils, { ...FORM, academicYear: undefined });
  expect(records.error).toEqual([]);
  expect(share(records.warning.length, pupils)).toBeLessThanOrEqual(0.015);
});

describe('the population', () => {
  const pupils = population(10_000);

  test('is the same in every run', () => {
    expect(population(300)).toEqual(pupils.slice(0, 300));
    expect(population(300, 1)).not.toEqual(pupils.slice(0, 300));
  });

  test('fills every field of the form', () => {
    const held = new Set(pupils.flatMap(({ values }) => Object.keys(values)));
    const form = fieldsOf('pupil').filter((field) => !OF_OTHER_PAGES.includes(field));
    expect([...held].sort()).toEqual([...form].sort());
    expect(FIELD_KEYS).toEqual(expect.arrayContaining([...held]));
  });

  test('holds nobody real: district digits 00, or a running number that is not given yet', () => {
    const numbers = pupils.flatMap(({ values }) =>
      (['cifNo', 'fatherCifNo', 'motherCifNo', 'parentCifNo'] as const).map((field) =>
        (values[field] ?? '').replace(/[- ]/g, '').toUpperCase(),
      ),
    );
    for (const number of numbers) {
      if (/^\d{13}$/.test(number)) expect(number.slice(3, 5)).toBe('00');
      else expect(number).toMatch(/^(?:G\d{4}99\d{6}|[A-Z]{1,2}\d{6,7}|-|)$/);
    }
  });

  test('has the rare cases that a careless rule accuses', () => {
    const count = (is: (values: Pupil['values']) => boolean): number =>
      pupils.filter(({ values }) => is(values)).length;
    expect(count((it) => /^G/i.test(it.cifNo ?? ''))).toBeGreaterThan(50);
    expect(count((it) => /^0/.test(it.cifNo ?? ''))).toBeGreaterThan(50);
    expect(count((it) => /^[67]/.test(it.cifNo ?? ''))).toBeGreaterThan(50);
    expect(count((it) => it.lastNameTh === '-')).toBeGreaterThan(50);
    expect(count((it) => it.titleCode === '832')).toBeGreaterThan(5);
    expect(count((it) => it.fatherFirstNameTh === '-')).toBeGreaterThan(100);
    expect(count((it) => (it.birthDate ?? '').startsWith('29/02'))).toBeGreaterThan(3);
    expect(count((it) => /[ \-']/.test(it.lastNameTh ?? ''))).toBeGreaterThan(100);
    expect(count((it) => /^16|^17|^18/.test(it.levelDtlCode ?? ''))).toBeGreaterThan(20);
  });

  test('is made for the year that its day belongs to', () => {
    expect(academicYearAt(FIRST_ROUND.today)).toBe(FIRST_ROUND.academicYear);
  });
});

test('every severity of the model is counted', () => {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  expect(Object.keys(silence([], FORM).records).sort()).toEqual([...severities].sort());
  expect(checkRecord(RULES, { kind: 'pupil', values: {} }, FORM).issues).toEqual([]);
});
