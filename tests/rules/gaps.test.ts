import { describe, expect, test } from 'vitest';
import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import type { RuleContext } from '#utils/rules/model.ts';
import { severityWhenEmpty } from '#utils/rules/required-exceptions.ts';
import { askedIn, gapIn } from '#utils/rules/required-gaps.ts';

const CONTEXT: RuleContext = {
  today: { year: 2026, month: 6, day: 10 },
  academicYear: 2569,
  required: {},
};
const blanks = (count: number): string => ' '.repeat(count);

test.each<readonly [FieldKey, string, ReturnType<typeof gapIn>]>([
  ['birthDate', '', 'empty'],
  ['birthDate', '__/__/____', 'empty'],
  ['birthDate', '05/06/2562', undefined],
  ['birthDate', 'x', undefined],
  ['cifNo', '', 'empty'],
  ['cifNo', ' ', 'empty'],
  ['cifNo', '-', 'dash'],
  ['cifNo', '12', undefined],
  ['weight', '0', 'zero'],
  ['height', '0.0', 'zero'],
  ['weight', '22', undefined],
  ['weight', '', 'empty'],
  ['weight', '-', 'dash'],
  ['timeDt', '0', undefined],
  ['timeDt', '', 'empty'],
  ['levelDtlCode', '', 'unchosen'],
  ['levelDtlCode', '-', 'dash'],
  ['levelDtlCode', '04', undefined],
  ['psProvinceCode', ' ', 'unchosen'],
  ['firstNameTh', '', 'empty'],
  ['firstNameTh', '\u200b', 'empty'],
  ['firstNameTh', '\u200b-\u200b', 'dash'],
  ['firstNameTh', ' — ', 'dash'],
  ['firstNameTh', '---', 'dash'],
  ['firstNameTh', '----', undefined],
  ['firstNameTh', '-ก', undefined],
  ['firstNameTh', 'ก-', undefined],
  ['firstNameTh', blanks(40), 'empty'],
  ['firstNameTh', blanks(41), 'empty'],
  ['firstNameTh', `${blanks(39)}-`, 'dash'],
  ['firstNameTh', `${blanks(40)}-`, undefined],
  ['firstNameTh', `${blanks(40)}ก`, undefined],
])('%s with %j is %s', (field, text, gap) => {
  const asked = { field, kind: fieldOf(field).kind, usual: 'error' } as const;
  expect(gapIn({ [field]: text }, asked, text)).toBe(gap);
});

test('what a page asks for is looked up once a page', () => {
  const required = { birthDate: 'error', firstNameEn: 'info' } as const;
  const asked = askedIn({ ...CONTEXT, required });
  expect(asked).toEqual([
    { field: 'birthDate', kind: 'date', usual: 'error' },
    { field: 'firstNameEn', kind: 'english-name', usual: 'info' },
  ]);
  expect(askedIn({ ...CONTEXT, required })).toBe(asked);
  expect(askedIn({ ...CONTEXT, required: { weight: 'error' } })).toHaveLength(1);
  expect(askedIn({ ...CONTEXT, required: {} })).toEqual([]);
  expect(askedIn({ ...CONTEXT, required })).toEqual(asked);
});

const THAI = '1100000000008';
const G = 'G691099999999';

describe('an empty field', () => {
  test.each<readonly [FieldKey, Values]>([
    ['lastNameTh', { cifNo: G, lastNameTh: '' }],
    ['lastNameTh', { cifNo: '0100000000000', lastNameTh: '' }],
    ['lastNameEn', { cifNo: G, lastNameEn: '' }],
    ['lastNameTh', { lastNameTh: '-' }],
    ['lastNameTh', { cifNo: '6100000000009', lastNameTh: '-' }],
    ['lastNameTh', { cifNo: '7100000000008', lastNameTh: ' – ' }],
    ['fatherLastNameTh', { fatherCifNo: '7100000000008', fatherLastNameTh: '-' }],
    ['fatherLastNameTh', { fatherCifNo: '-', fatherLastNameTh: '-' }],
    ['fatherLastNameTh', { fatherCifNo: '1111111111119', fatherLastNameTh: '-' }],
    ['fatherLastNameTh', { fatherCifNo: THAI, fatherCifType: 'P', fatherLastNameTh: '-' }],
    ['motherLastNameTh', { motherCifNo: THAI, motherCifType: 'A', motherLastNameTh: '-' }],
    ['parentLastNameTh', { parentCifNo: THAI, parentCifType: 'O', parentLastNameTh: '---' }],
    ['fatherSalary', { fatherFirstNameTh: '-', fatherCifNo: '' }],
    ['fatherSalary', { fatherFirstNameTh: '-', fatherCifNo: '-' }],
    ['motherSalary', { motherFirstNameTh: ' - ', motherCifNo: THAI, motherCifType: 'O' }],
    ['motherSalary', { motherFirstNameTh: '-' }],
    ['psHomeNo', { cifNo: G, psHomeNo: '-' }],
    ['psMoo', { cifNo: '110000000000', psMoo: '-' }],
  ])('may be so: %s in %o', (field, values) => {
    expect(severityWhenEmpty(field, 'error', values, CONTEXT)).toBeUndefined();
  });

  test.each<readonly [FieldKey, Values]>([
    ['lastNameTh', { cifNo: THAI, lastNameTh: '' }],
    ['lastNameTh', { cifNo: THAI, lastNameTh: '-' }],
    ['lastNameTh', { lastNameTh: '' }],
    ['lastNameTh', { cifNo: '', lastNameTh: '-' }],
    ['lastNameTh', { cifNo: '6100000000009', lastNameTh: '' }],
    ['lastNameTh', { cifNo: '5100000000000', lastNameTh: '-' }],
    ['lastNameTh', { cifNo: '6100000000009', lastNameTh: '----' }],
    ['lastNameTh', { cifNo: THAI, cifType: 'P', lastNameTh: '-' }],
    ['firstNameTh', { cifNo: G, firstNameTh: '' }],
    ['fatherLastNameTh', { fatherCifNo: THAI, fatherCifType: 'I', fatherLastNameTh: '-' }],
    ['fatherLastNameTh', { fatherCifNo: THAI, fatherLastNameTh: '-' }],
    ['fatherLastNameTh', { fatherCifType: 'P', fatherLastNameTh: '' }],
    ['fatherLastNameTh', { cifNo: G, fatherCifNo: THAI, fatherLastNameTh: '-' }],
    ['fatherSalary', { fatherFirstNameTh: '-', fatherCifNo: THAI, fatherCifType: 'I' }],
    ['fatherSalary', { fatherFirstNameTh: 'ก', fatherCifNo: '-' }],
    ['fatherSalary', { motherFirstNameTh: '-', motherCifNo: '-' }],
    ['motherSalary', { fatherFirstNameTh: '-', fatherCifNo: '-' }],
    ['parentSalary', { parentFirstNameTh: '-', parentCifNo: '-' }],
    ['psHomeNo', { cifNo: G, psHomeNo: '' }],
    ['psHomeNo', { cifNo: THAI, psHomeNo: '-' }],
    ['homeNo', { cifNo: G, homeNo: '-' }],
    ['firstNameEn', { levelDtlCode: '04', firstNameEn: '' }],
  ])('is missed: %s in %o', (field, values) => {
    expect(severityWhenEmpty(field, 'error', values, CONTEXT)).toBe('error');
    expect(severityWhenEmpty(field, 'warning', values, CONTEXT)).toBe('warning');
  });

  test('of an English name is a hint where the grade is not known', () => {
    const grade = { ...CONTEXT, grade: '04' };
    for (const field of ['firstNameEn', 'lastNameEn'] as const) {
      expect(severityWhenEmpty(field, 'error', { [field]: '' }, CONTEXT)).toBe('info');
      expect(severityWhenEmpty(field, 'error', { [field]: '' }, grade)).toBe('error');
    }
  });
});
