import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELD_KEYS, type FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import {
  checkRecord,
  faultsOf,
  outcomeOf,
  type RuleSettings,
  recheck,
} from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import { FINE, type Finding, type RecordRule, type Verdict } from '#utils/rules/model.ts';
import { required } from '#utils/rules/required-fields.ts';
import { CONTEXT } from './support.ts';

const words = { th: 'ก', en: 'a' };

const ruleOf = (
  id: string,
  reads: readonly FieldKey[],
  check: RecordRule['check'],
  more: Partial<RecordRule> = {},
): RecordRule => ({
  id,
  topic: 'text',
  severity: 'warning',
  certainty: 'inferred',
  records: ['pupil'],
  reads,
  check,
  ...more,
});

const flags =
  (field: FieldKey, more: Partial<Finding> = {}) =>
  (): Verdict => [{ field, message: 'odd', ...more }];
const pupil = (values: Values) => ({ kind: 'pupil', values }) as const;

describe('checkRecord', () => {
  test('orders by severity, then by the vocabulary, then by the rules', () => {
    const rules = [
      ruleOf('late', ['weight'], flags('weight')),
      ruleOf('first', ['cifNo'], flags('cifNo')),
      ruleOf('second', ['cifNo'], flags('cifNo')),
      ruleOf('info', ['levelDtlCode'], flags('levelDtlCode', { severity: 'info' })),
      ruleOf('worst', ['height'], flags('height', { severity: 'error' })),
    ];
    const ids = checkRecord(rules, pupil({}), CONTEXT).issues.map((issue) => issue.rule);
    expect(ids).toEqual(['worst', 'first', 'second', 'late', 'info']);
  });

  test('a rule that throws is a fault and stops no other', () => {
    const rules = [
      ruleOf('broken', ['cifNo'], () => {
        throw new Error('1100000000008');
      }),
      ruleOf('odd', ['cifNo'], flags('cifNo')),
    ];
    const check = checkRecord(rules, pupil({ cifNo: '1100000000008' }), CONTEXT);
    expect(check.issues.map((issue) => issue.rule)).toEqual(['odd']);
    expect(check.outcomes).toEqual(['fault', 'issues']);
    expect(faultsOf(check)).toEqual(['broken']);
    expect(JSON.stringify([check.issues, check.outcomes])).not.toContain('1100000000008');
  });

  test('a rule that fails half-way leaves no issue', () => {
    const half = {
      length: 2,
      *[Symbol.iterator]() {
        yield { field: 'cifNo', message: 'odd' };
        throw new Error('half-way');
      },
    };
    const rule = ruleOf('half', ['cifNo'], () => half as unknown as Finding[]);
    const check = checkRecord([rule], pupil({}), CONTEXT);
    expect(check.issues).toEqual([]);
    expect(outcomeOf(check, 'half')).toBe('fault');
  });

  test('leaves out rules that are off or of other records', () => {
    const rules = [
      ruleOf('off', ['cifNo'], flags('cifNo')),
      ruleOf('of-buildings', ['cifNo'], flags('cifNo'), { records: ['building'] }),
      ruleOf('on', ['cifNo'], () => FINE),
    ];
    const check = checkRecord(rules, pupil({}), CONTEXT, { off: new Set(['off']) });
    expect(check.issues).toEqual([]);
    expect(outcomeOf(check, 'off')).toBeUndefined();
    expect(outcomeOf(check, 'of-buildings')).toBeUndefined();
    expect(outcomeOf(check, 'on')).toBe('fine');
  });

  test.each([
    [undefined, 2],
    [3, 3],
    [0, 1],
    [99, 5],
    [Number.NaN, 2],
    [Number.POSITIVE_INFINITY, 2],
  ])('keeps the option %s within its bounds: %s', (wish, expected) => {
    let seen: number | undefined;
    const rule = ruleOf(
      'a',
      ['cifNo'],
      (_, context) => {
        seen = context.options?.years;
        return FINE;
      },
      { options: { years: { label: words, default: 2, min: 1, max: 5 } } },
    );
    const settings: RuleSettings = wish === undefined ? {} : { options: { a: { years: wish } } };
    checkRecord([rule], pupil({}), CONTEXT, settings);
    expect(seen).toBe(expected);
  });

  test('an option changes what the real rule says', () => {
    const values = { levelDtlCode: '04', birthDate: '10/06/2560' };
    const strict = checkRecord(RULES, pupil(values), CONTEXT);
    const lax = checkRecord(RULES, pupil(values), CONTEXT, {
      options: { 'age-grade': { warnFrom: 3 } },
    });
    expect(strict.issues.map(({ severity }) => severity)).toEqual(['warning']);
    expect(lax.issues.map(({ severity }) => severity)).toEqual(['info']);
  });
});

describe('recheck', () => {
  test('runs only the rules that read a changed field', () => {
    const ran: string[] = [];
    const noting = (id: string, reads: readonly FieldKey[]) =>
      ruleOf(id, reads, () => {
        ran.push(id);
        return FINE;
      });
    const rules = [noting('name', ['firstNameTh']), noting('both', ['firstNameTh', 'cifNo'])];
    const before = checkRecord(rules, pupil({}), CONTEXT);
    ran.length = 0;
    recheck(before, pupil({ cifNo: '1' }), ['cifNo']);
    expect(ran).toEqual(['both']);
  });

  test('returns the same check where nobody reads the field', () => {
    const before = checkRecord([ruleOf('a', ['cifNo'], flags('cifNo'))], pupil({}), CONTEXT);
    expect(recheck(before, pupil({}), ['moo'])).toBe(before);
  });

  test('says the same as a whole check', () => {
    const text = fc.constantFrom(
      '',
      '-',
      '0',
      '1100000000008',
      '10/06/2562',
      '04',
      'M',
      '๒๕',
      ' ก',
      'เเก้ว',
      'Ann',
    );
    const often = fc.constantFrom<FieldKey>('firstNameTh', 'lastNameTh', 'cifNo', 'weight', 'moo');
    const field = fc.oneof(often, fc.constantFrom(...FIELD_KEYS));
    const record = fc.dictionary(field, text) as fc.Arbitrary<Values>;
    const context = { ...CONTEXT, required: required('dmc/student-form') };
    fc.assert(
      fc.property(record, fc.array(fc.tuple(field, text), { maxLength: 4 }), (values, changes) => {
        const after = { ...values, ...Object.fromEntries(changes) };
        const whole = checkRecord(RULES, pupil(after), context);
        const before = checkRecord(RULES, pupil(values), context);
        const partial = recheck(
          before,
          pupil(after),
          changes.map(([key]) => key),
        );
        expect(partial.issues).toEqual(whole.issues);
        expect(partial.outcomes).toEqual(whole.outcomes);
      }),
      { numRuns: 200 },
    );
  });
});
