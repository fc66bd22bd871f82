import * as v from 'valibot';
import validator from 'validator';
import { create, enforce, test } from 'vest';
import * as z from 'zod';
import { population } from '#tests/population/population.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { checkRecord } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import type { RuleContext } from '#utils/rules/model.ts';
import { checkDigitFits, isBuddhistDate } from './checks.ts';

/** The same questions to everyone: of these fields, is it there, and has it the right form? */
const NUMBERS = ['cifNo', 'fatherCifNo', 'motherCifNo', 'parentCifNo'] as const;
const NAMES = ['firstNameTh', 'fatherFirstNameTh', 'motherFirstNameTh'] as const;
const NEEDED = ['studentNo', 'cifNo', 'firstNameTh', 'genderCode', 'birthDate'] as const;
const FIELDS: readonly FieldKey[] = [...new Set([...NUMBERS, ...NAMES, ...NEEDED])];

const OURS: ReadonlySet<string> = new Set([
  'citizen-id-format',
  'citizen-id-checksum',
  'birth-date-invalid',
  'name-script',
  'required-field',
]);
const rules = RULES.filter(({ id }) => OURS.has(id));
const context: RuleContext = {
  today: { year: 2026, month: 6, day: 10 },
  academicYear: 2569,
  required: Object.fromEntries(NEEDED.map((key) => [key, 'error'])),
};

const isNumber = (text: string): boolean =>
  text === '' || text === '-' || /^G\d{12}$/.test(text) || checkDigitFits(text);
const isName = (text: string): boolean => /^[\u0e00-\u0e7f .-]*$/.test(text);
const isDate = (text: string): boolean => text === '' || isBuddhistDate(text);
const isThere = (text: string): boolean => text !== '' && text !== '-';

type Plain = Readonly<Record<string, string>>;

const testsOf = (key: FieldKey): readonly ((text: string) => boolean)[] => [
  ...(NEEDED.some((one) => one === key) ? [isThere] : []),
  ...(NUMBERS.some((one) => one === key) ? [isNumber] : []),
  ...(NAMES.some((one) => one === key) ? [isName] : []),
  ...(key === 'birthDate' ? [isDate] : []),
];

const zodSchema = z.object(
  Object.fromEntries(
    FIELDS.map((key) => [
      key,
      testsOf(key).reduce((schema, fine) => schema.refine(fine), z.string()),
    ]),
  ),
);

const valibotSchema = v.object(
  Object.fromEntries(
    FIELDS.map((key) => [
      key,
      v.pipe(v.string(), ...(testsOf(key).map((fine) => v.check(fine)) as [])),
    ]),
  ),
);

const suite = create((record: Plain) => {
  for (const key of FIELDS)
    for (const [at, fine] of testsOf(key).entries())
      test(key, `${key} ${at}`, () => {
        enforce(fine(record[key] ?? '')).isTruthy();
      });
});

const byHand = (record: Plain): boolean =>
  NEEDED.every((key) => !validator.isEmpty(record[key] ?? '') && record[key] !== '-') &&
  NUMBERS.every((key) => isNumber(validator.trim(record[key] ?? ''))) &&
  NAMES.every((key) => validator.matches(record[key] ?? '', /^[\u0e00-\u0e7f .-]*$/)) &&
  isDate(record.birthDate ?? '');

/** Whether a record is without fault, as each of them sees it. */
const CONTESTANTS: Readonly<Record<string, (record: Plain) => boolean>> = {
  truatthan: (values) =>
    checkRecord(rules, { kind: 'pupil', values: values as Values }, context).issues.length === 0,
  zod: (record) => zodSchema.safeParse(record).success,
  valibot: (record) => v.safeParse(valibotSchema, record).success,
  vest: (record) => suite.run(record).isValid(),
  'validator.js, by hand': byHand,
};

const MISTAKES: readonly ((record: Record<string, string>) => void)[] = [
  (record) => {
    record.firstNameTh = '';
  },
  (record) => {
    record.birthDate = '31/02/2560';
  },
  (record) => {
    record.firstNameTh = `${record.firstNameTh}x`;
  },
  (record) => {
    record.motherCifNo = '1100000000007';
  },
];

/** `vest` asks what the others ask, and would take minutes. */
const QUICK = Object.entries(CONTESTANTS).flatMap(([name, isFine]) =>
  name === 'vest' ? [] : [isFine],
);

/** Records that all of them accept (the plain checks refuse much that is right), a few with mistakes. */
function recordsOf(count: number): readonly Plain[] {
  const accepted = population(count * 2)
    .map(({ values }) => Object.fromEntries(FIELDS.map((key) => [key, values[key] ?? ''])))
    .filter((record) => QUICK.every((isFine) => isFine(record)));
  if (accepted.length < count) throw new Error(`only ${accepted.length} of ${count} records`);
  for (let at = 0; at < count; at += 20) {
    const record = accepted[at];
    if (record) MISTAKES[(at / 20) % MISTAKES.length]?.(record);
  }
  return accepted.slice(0, count);
}

/** Records a second of each, in rounds that take turns; throws where they do not agree. */
export function comparePlain(count: number, rounds: number): Record<string, number[]> {
  const records = recordsOf(count);
  const rates: Record<string, number[]> = {};
  const faulty: Record<string, number> = {};
  for (let round = -1; round < rounds; round += 1)
    for (const [name, isFine] of Object.entries(CONTESTANTS)) {
      // It takes a millisecond a record, and more of them would show nothing else.
      const asked = name === 'vest' ? records.slice(0, Math.ceil(count / 20)) : records;
      const start = performance.now();
      const found = asked.filter((record) => !isFine(record)).length;
      const rate = (1000 * asked.length) / (performance.now() - start);
      faulty[name] = found / asked.length;
      if (round >= 0) rates[name] = [...(rates[name] ?? []), rate];
    }
  const shares = Object.values(faulty);
  if (Math.max(...shares) - Math.min(...shares) > 0.001)
    throw new Error(`they do not agree: ${JSON.stringify(faulty)}`);
  return rates;
}

Object.assign(globalThis, { comparePlain });
