import { describe, expect, test } from 'vitest';
import { FIELD_KEYS } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { rule } from '#utils/rules/required-field.ts';
import { evidenceOf, REQUIRED_FIELDS, required } from '#utils/rules/required-fields.ts';
import { CONTEXT } from './support.ts';

const form = { ...CONTEXT, required: required('dmc/student-form') };

const gaps = (values: Values, context = form): string[] => {
  const verdict = rule.check(values, context);
  if (verdict === 'cannot-tell') return ['cannot-tell'];
  return verdict.map(({ field, severity }) => `${field} ${severity}`);
};

test('every mandatory field of the form is missed when it is empty', () => {
  const empty = Object.fromEntries(FIELD_KEYS.map((field) => [field, '']));
  const fields = gaps({ ...empty, levelDtlCode: '' }).map((gap) => gap.split(' ')[0]);
  expect(fields).toEqual(REQUIRED_FIELDS);
  expect(fields).toHaveLength(61);
  for (const field of REQUIRED_FIELDS) expect(evidenceOf(field).length).toBeGreaterThan(0);
});

test('a field that was not found is not missed', () => {
  expect(gaps({})).toEqual(['cannot-tell']);
});

test('pages ask for their own fields only', () => {
  expect(required('dmc/student-view')).toEqual(required('dmc/student-form'));
  expect(Object.keys(required('dmc/student-list'))).not.toContain('homeNo');
  expect(required('dmc/student-list')).toBe(required('dmc/student-list'));
  for (const page of ['dmc/rooms', 'dmc/further-study', 'unrecognised', 'constructor']) {
    expect(Object.keys(required(page))).toEqual([]);
  }
});

test('a field that the user lets stay empty is not missed', () => {
  const optional = ['firstNameTh', 'noFieldAtAll'];
  const fields = required('dmc/student-form', optional);
  expect(required('dmc/student-form', optional)).toBe(fields);
  expect(Object.keys(fields)).toHaveLength(REQUIRED_FIELDS.length - 1);
  expect(gaps({ firstNameTh: '', lastNameTh: '' }, { ...form, required: fields })).toEqual([
    'lastNameTh error',
  ]);
  expect(Object.keys(required('dmc/student-list', optional))).not.toContain('firstNameTh');
  expect(required('dmc/student-form', [])).toBe(form.required);
});

describe('what counts as empty', () => {
  test.each(['', ' ', '\u00a0', '\u200b', '-', ' - ', '--', '—'])('%j', (text) => {
    expect(gaps({ firstNameTh: text })).toEqual(['firstNameTh error']);
  });

  test.each(['ก', 'A', '0', '.', '•', '9/9', '๑'])('not %j', (text) => {
    expect(gaps({ homeNo: text })).toEqual([]);
  });

  test('the mask of an empty date', () => {
    expect(gaps({ birthDate: '__/__/____' })).toEqual(['birthDate error']);
  });

  test.each(['0', '0.0', '๐', '0.00 กก.'])('weight %j was never entered', (weight) => {
    expect(gaps({ weight })).toEqual(['weight error']);
  });

  test.each(['waterDt', 'rockDt', 'timeDt', 'fatherSalary', 'numOfOlderBrothers'] as const)(
    '0 is an answer in %s',
    (field) => {
      expect(gaps({ [field]: '0' })).toEqual([]);
    },
  );
});

describe('a missing last name', () => {
  test.each([
    ['G691099999999', '', []],
    ['G691099999999', '-', []],
    ['G6910000001', '-', []],
    ['0100000000000', '', []],
    ['1100000000008', '-', ['lastNameTh error', 'lastNameEn error']],
    ['0000000000000', '', ['lastNameTh error', 'lastNameEn error']],
  ])('of a pupil with %s: %j', (cifNo, lastName, expected) => {
    const names = { lastNameTh: lastName, lastNameEn: lastName };
    expect(gaps({ levelDtlCode: '04', cifNo, ...names })).toEqual(expected);
  });

  test.each([
    [{ motherCifNo: 'G691099999999', motherLastNameTh: '' }, []],
    [{ motherCifNo: '-', motherCifType: 'O', motherLastNameTh: '-' }, []],
    [{ motherCifNo: '-', motherCifType: 'O', motherLastNameTh: '' }, ['motherLastNameTh error']],
    [{ motherCifNo: '2100000000006', motherLastNameTh: '-' }, ['motherLastNameTh error']],
  ])('of a mother: %j', (mother, expected) => {
    expect(gaps({ motherFirstNameTh: 'มะลิ', ...mother })).toEqual(expected);
  });
});

describe('an unknown parent', () => {
  const unknown = { fatherFirstNameTh: '-', fatherLastNameTh: '-', fatherBloodCode: '' };

  test('is not asked about', () => {
    expect(gaps({ fatherCifNo: '-', ...unknown })).toEqual([]);
    expect(gaps({ fatherCifType: 'O', fatherCifNo: '', ...unknown })).toEqual([]);
  });

  test('but one with a number is', () => {
    expect(gaps({ fatherCifNo: '3100000000004', ...unknown })).toHaveLength(3);
  });

  test('and so is the guardian', () => {
    expect(gaps({ parentCifNo: '-', parentFirstNameTh: '-' })).toEqual(['parentFirstNameTh error']);
  });
});

test('a pupil without civil registration may have a dash in the house register', () => {
  const values = { psHomeIdNo: '-', homeNo: '-' };
  expect(gaps({ cifNo: 'G691099999999', ...values })).toEqual(['homeNo error']);
  expect(gaps({ cifNo: '1100000000008', ...values })).toHaveLength(2);
  expect(gaps({ cifNo: 'G691099999999', psHomeIdNo: '' })).toEqual(['psHomeIdNo error']);
});

test('English names: an error where the grade is known, else a hint', () => {
  expect(gaps({ firstNameEn: '' })).toEqual(['firstNameEn info']);
  expect(gaps({ firstNameEn: '', levelDtlCode: '01' })).toEqual(['firstNameEn error']);
  expect(gaps({ firstNameEn: '' }, { ...form, grade: '04' })).toEqual(['firstNameEn error']);
});
