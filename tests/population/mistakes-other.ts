import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { REQUIRED_FIELDS } from '#utils/rules/required-fields.ts';
import { alsoForGuardian, type Change, type Mistake, otherDigit, splice } from './mistake.ts';
import type { Pupil } from './population.ts';
import type { Random } from './random.ts';

const REQUIRED = REQUIRED_FIELDS;
const PLAIN_REQUIRED = REQUIRED.filter(
  (field) => !['choice', 'province', 'date', 'flag'].includes(fieldOf(field).kind),
);

const isFilled = (text: string | undefined): boolean =>
  text !== undefined && text !== '' && text !== '-';

/** Whether the contract lets this field be empty here: people without papers, or whom nobody knows. */
const mayBeEmpty = (values: Values, field: FieldKey, { papers }: Pupil): boolean => {
  const unregistered = papers === 'g' || papers === 'zero';
  const section = fieldOf(field).section;
  if (unregistered && /^lastName/.test(field)) return true;
  if (unregistered && section === 'registered-address') return true;
  const person = { father: 'father', mother: 'mother', guardian: 'parent' }[section as string];
  if (person === undefined) return false;
  const type = values[`${person}CifType` as FieldKey];
  const number = values[`${person}CifNo` as FieldKey];
  const foreign = type !== 'I' || number === '-' || /^0/.test(number ?? '');
  return foreign && /NameTh$/.test(field);
};

const emptied =
  (fields: readonly FieldKey[], text: string) =>
  (values: Values, random: Random, pupil: Pupil): Change | undefined => {
    const field = random.pick(fields);
    const unknown = values[`${fieldOf(field).section}FirstNameTh` as FieldKey] === '-';
    if (!isFilled(values[field]) || unknown || mayBeEmpty(values, field, pupil)) return undefined;
    return { [field]: text };
  };

const body = (values: Values): readonly [number, number] => [
  Number(values.weight),
  Number(values.height),
];

/** Nobody older than the limits of growth reach. */
const inReach = (values: Values): boolean => Number((values.birthDate ?? '').slice(-4)) > 2550;

const inBody =
  (slip: (weight: number, height: number) => Change) =>
  (values: Values): Change | undefined =>
    inReach(values) ? slip(...body(values)) : undefined;

const one = (random: Random, fields: readonly FieldKey[]): FieldKey => random.pick(fields);

const HOUSES: readonly FieldKey[] = ['psHomeIdNo', 'homeIdNo'];
const POSTCODES: readonly FieldKey[] = ['psPostalCode', 'postalCode'];
const PHONES: readonly FieldKey[] = ['fatherTelNo', 'motherTelNo', 'telNo'];
const DISTANCES = ['waterDt', 'rockDt', 'rubberDt'] as const;

const inPhone =
  (slip: (digits: string) => string) =>
  (values: Values, random: Random): Change | undefined => {
    const field = one(random, PHONES);
    const digits = (values[field] ?? '').replace(/[- .]/g, '');
    return /^0[689]\d{8}$/.test(digits) ? alsoForGuardian(values, field, slip(digits)) : undefined;
  };

const metres = (text: string | undefined): number => Number((text ?? '0').replaceAll(',', ''));

const inDistances =
  (slip: (metres: number) => number, fits: (total: number, minutes: number) => boolean) =>
  (values: Values): Change | undefined => {
    const total = DISTANCES.reduce((sum, field) => sum + metres(values[field]), 0);
    if (!fits(total, metres(values.timeDt))) return undefined;
    return Object.fromEntries(
      DISTANCES.map((field) => [field, String(slip(metres(values[field])))]),
    );
  };

const count = (values: Values, field: FieldKey): number => Number(values[field]);

const KIN = (values: Values): boolean =>
  !['01', '02'].includes(values.parentFamilyRelationCode ?? '');

export const OTHER_MISTAKES: readonly Mistake[] = [
  { id: 'mandatory field empty', rule: 'required-field', make: emptied(REQUIRED, '') },
  { id: 'dash in a mandatory field', rule: 'required-field', make: emptied(PLAIN_REQUIRED, '-') },
  {
    id: 'blanks in a mandatory field',
    rule: 'required-field',
    make: emptied(PLAIN_REQUIRED, '  '),
  },
  {
    id: 'weight or height 0',
    rule: 'required-field',
    make: (_, random) => ({ [one(random, ['weight', 'height'])]: random.pick(['0', '0.0']) }),
  },

  {
    id: 'weight and height swapped',
    rule: 'weight-height-swapped',
    make: (values) =>
      inReach(values) ? { weight: values.height ?? '', height: values.weight ?? '' } : undefined,
  },
  {
    id: 'weight ten times too great',
    rule: 'weight-height-range',
    make: inBody((weight) => ({ weight: String(Math.round(weight * 10)) })),
  },
  {
    id: 'a tenth of the weight',
    rule: 'weight-height-range',
    make: inBody((weight) => ({ weight: (weight / 10).toFixed(2) })),
  },
  {
    id: 'height ten times too great',
    rule: 'weight-height-range',
    make: inBody((_, height) => ({ height: String(Math.round(height * 10)) })),
  },
  {
    id: 'a tenth of the height',
    rule: 'weight-height-range',
    make: inBody((_, height) => ({ height: (height / 10).toFixed(1) })),
  },
  {
    id: 'height in metres',
    rule: 'weight-height-range',
    make: inBody((_, height) => ({ height: (height / 100).toFixed(2) })),
  },

  {
    id: 'house code of 10 digits',
    rule: 'house-id-format',
    make: (values, random) => {
      const field = one(random, HOUSES);
      return { [field]: (values[field] ?? '').replace(/-/g, '').slice(0, 10) };
    },
  },
  {
    id: 'house number as house code',
    rule: 'house-id-format',
    make: (values) => ({ homeIdNo: (values.homeNo ?? '').replace('-', '/') }),
  },
  {
    id: 'postcode of 4 digits',
    rule: 'postcode-format',
    make: (values, random) => {
      const field = one(random, POSTCODES);
      return { [field]: (values[field] ?? '').slice(0, 4) };
    },
  },
  {
    id: 'postcode that begins with nothing',
    rule: 'postcode-format',
    make: (_, random) => ({
      [one(random, POSTCODES)]:
        `${random.pick(['00', '08', '19', '28', '59', '68', '79', '88', '97'])}120`,
    }),
  },
  {
    id: 'postcode of another province',
    rule: 'postcode-province',
    make: (values, random) => {
      const other = String(
        Number(values.provinceCode) < 50
          ? random.pick([52, 65, 77, 93])
          : random.pick([25, 34, 45, 49]),
      );
      return { postalCode: `${other}000` };
    },
  },
  {
    id: 'mobile phone of 9 digits',
    rule: 'phone-format',
    make: inPhone((digits) => digits.slice(0, 9)),
  },
  { id: 'phone of 8 digits', rule: 'phone-format', make: inPhone((digits) => digits.slice(0, 8)) },
  { id: 'phone of 11 digits', rule: 'phone-format', make: inPhone((digits) => `${digits}0`) },
  { id: 'phone without its 0', rule: 'phone-format', make: inPhone((digits) => digits.slice(1)) },
  {
    id: 'identity number as phone',
    rule: 'phone-format',
    make: (values) => ({ telNo: (values.cifNo ?? '').replace(/[- ]/g, '') }),
  },

  {
    id: 'kilometres for metres',
    rule: 'journey-distance',
    on: DISTANCES,
    make: inDistances(
      (distance) => distance / 1000,
      (total, minutes) => total >= 500 && total < 50_000 && minutes >= 5,
    ),
  },
  {
    id: 'metres converted twice',
    rule: 'journey-distance',
    on: DISTANCES,
    make: inDistances(
      (distance) => distance * 1000,
      (total, minutes) => total >= 500 && minutes >= 1,
    ),
  },
  {
    id: 'birth order one off',
    rule: 'sibling-order',
    make: (values, random) => ({
      childIndex: String(count(values, 'childIndex') + random.pick([-1, 1])),
    }),
  },
  {
    id: 'counts himself as an older brother',
    rule: 'sibling-order',
    on: ['childIndex'],
    make: (values) => ({ numOfOlderBrothers: String(count(values, 'numOfOlderBrothers') + 1) }),
  },
  {
    id: 'more siblings in school than siblings',
    rule: 'sibling-order',
    on: ['childIndex', 'numOfStudyingSiblings'],
    make: (values, random) => {
      const all = [
        'numOfOlderBrothers',
        'numOfOlderSisters',
        'numOfYoungerBrothers',
        'numOfYoungerSisters',
      ] as const;
      const siblings = all.reduce((sum, field) => sum + count(values, field), 0);
      return { numOfStudyingSiblings: String(siblings + random.whole(1, 2)) };
    },
  },
  {
    id: 'relation father or mother for kin',
    rule: 'guardian-relation',
    make: (values, random) => {
      const relation = random.pick(['01', '02']);
      const known = isFilled(values[relation === '01' ? 'fatherFirstNameTh' : 'motherFirstNameTh']);
      return KIN(values) && known ? { parentFamilyRelationCode: relation } : undefined;
    },
  },
  {
    id: 'relation father for the mother',
    rule: 'guardian-relation',
    make: (values) =>
      values.parentFamilyRelationCode === '02' && isFilled(values.fatherFirstNameTh)
        ? { parentFamilyRelationCode: '01' }
        : undefined,
  },
  {
    id: "kin's name beside the relation father",
    rule: 'guardian-relation',
    on: ['parentFamilyRelationCode'],
    make: (values) =>
      values.parentFamilyRelationCode === '01'
        ? { parentFirstNameTh: 'บุญเหลือง', parentLastNameTh: 'ทองตัวอย่าง' }
        : undefined,
  },
  {
    id: 'letter in a student number',
    rule: 'student-no-format',
    make: (values) => ({ studentNo: `A${values.studentNo}` }),
  },
  {
    id: 'student number with its year',
    rule: 'student-no-format',
    make: (values) => ({ studentNo: `${values.studentNo}/68` }),
  },
  {
    id: 'identity number as student number',
    rule: 'student-no-format',
    make: (values) => ({ studentNo: (values.cifNo ?? '').replace(/[- ]/g, '') }),
  },
  {
    id: 'grade in the room',
    rule: 'classroom-format',
    make: (values, random) => ({
      classroom: `${random.pick(['ป.', 'ม.', ''])}1/${Number(values.classroom)}`,
    }),
  },
  {
    id: 'room number of the house',
    rule: 'classroom-format',
    make: (_, random) => ({ classroom: otherDigit(random, '0') + splice('01', 1, 1, '2') }),
  },
  {
    id: 'leaver without a destination',
    rule: 'further-study-missing',
    make: (values, random) =>
      ['09', '12', '15', '18'].includes(values.levelDtlCode ?? '')
        ? { studyTypeCode: random.pick(['', '-']) }
        : undefined,
  },
  {
    id: 'destination of the other leavers',
    rule: 'further-study-grade',
    make: (values, random) => {
      const codes: Readonly<Record<string, readonly string[]>> = {
        '12': ['301', '304', '310', '317'],
        '15': ['201', '205', '208', '216'],
      };
      const wrong = codes[values.levelDtlCode ?? ''];
      return wrong && { studyTypeCode: random.pick(wrong) };
    },
  },
  {
    id: 'status left pending',
    rule: 'pending-status',
    make: (_, random) => ({ status: random.pick(['รอดำเนินการ', 'รอการดำเนินการ', ' รอ ดำเนินการ']) }),
  },
];
