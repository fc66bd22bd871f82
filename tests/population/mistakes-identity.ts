import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { alsoForGuardian, type Change, type Mistake, otherDigit, splice } from './mistake.ts';
import { withCheckDigit } from './numbers.ts';
import type { Random } from './random.ts';

const digitsOf = (text: string | undefined): string | undefined => {
  const digits = (text ?? '').replace(/[- ]/g, '');
  return /^\d{13}$/.test(digits) ? digits : undefined;
};

const gOf = (values: Values): string | undefined => {
  const code = (values.cifNo ?? '').replace(/-/g, '').toUpperCase();
  return /^G\d{12}$/.test(code) ? code : undefined;
};

/** Whether the last digit gives the slip away; x = 0 and x = 10 share a digit, which nothing can see. */
const shows = (digits: string): boolean => withCheckDigit(digits.slice(0, 12)) !== digits;

const both = (cifNo: string): Change => ({ cifNo, cifNoChk: cifNo });

/** A slip in the pupil's number that begins with 1 to 8, made in both entries of it. */
const inNumber =
  (slip: (digits: string, random: Random) => string | undefined) =>
  (values: Values, random: Random): Change | undefined => {
    const digits = digitsOf(values.cifNo);
    if (digits === undefined || !/^[1-8]/.test(digits)) return undefined;
    const wrong = slip(digits, random);
    return wrong === undefined || wrong === digits ? undefined : both(wrong);
  };

const inG =
  (slip: (code: string) => string) =>
  (values: Values): Change | undefined => {
    const code = gOf(values);
    return code === undefined ? undefined : both(slip(code));
  };

const oneWrongDigit = (digits: string, random: Random): string | undefined => {
  const at = random.pick([1, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const wrong = splice(digits, at, 1, otherDigit(random, digits[at] ?? '0'));
  return shows(wrong) ? wrong : undefined;
};

const swapped = (digits: string, random: Random): string | undefined => {
  const at = random.whole(1, 11);
  const wrong = splice(digits, at, 2, `${digits[at + 1]}${digits[at]}`);
  return shows(wrong) ? wrong : undefined;
};

const NO_PROVINCE: Readonly<Record<string, readonly string[]>> = {
  2: ['8', '9'],
  5: ['9'],
  6: ['8', '9'],
  7: ['8', '9'],
  8: ['7', '8', '9'],
  9: ['0', '7', '8', '9'].slice(1),
};

const noProvince = (digits: string, random: Random): string | undefined => {
  const third = NO_PROVINCE[digits[1] ?? ''];
  return third && splice(digits, 2, 1, random.pick(third));
};

const parentsNumber =
  (field: FieldKey) =>
  (values: Values, random: Random): Change | undefined => {
    const digits = digitsOf(values[field]);
    const wrong = digits && oneWrongDigit(digits, random);
    return wrong && /^[1-8]/.test(wrong) ? alsoForGuardian(values, field, wrong) : undefined;
  };

const PLACEHOLDERS = [
  '1111111111119',
  '1234567890121',
  '0000000000000',
  '9999999999994',
  '5555555555551',
];

export const IDENTITY_MISTAKES: readonly Mistake[] = [
  { id: 'one wrong digit', rule: 'citizen-id-checksum', make: inNumber(oneWrongDigit) },
  { id: 'two digits transposed', rule: 'citizen-id-checksum', make: inNumber(swapped) },
  {
    id: 'wrong last digit',
    rule: 'citizen-id-checksum',
    make: inNumber((digits, random) =>
      splice(digits, 12, 1, otherDigit(random, digits[12] ?? '0')),
    ),
  },
  {
    id: 'wrong digit in one of two entries',
    rule: 'citizen-id-checksum',
    and: ['citizen-id-copy'],
    make: (values, random) => {
      const { cifNo } = inNumber(oneWrongDigit)(values, random) ?? {};
      return cifNo === undefined ? undefined : { cifNo };
    },
  },
  {
    id: 'wrong last digit after 0',
    rule: 'citizen-id-checksum',
    severity: ['warning'],
    make: (values, random) => {
      const digits = digitsOf(values.cifNo);
      if (!digits?.startsWith('0')) return undefined;
      return both(splice(digits, 12, 1, otherDigit(random, digits[12] ?? '0')));
    },
  },
  {
    id: "wrong digit of the father's",
    rule: 'citizen-id-checksum',
    make: parentsNumber('fatherCifNo'),
  },
  {
    id: "wrong digit of the mother's",
    rule: 'citizen-id-checksum',
    make: parentsNumber('motherCifNo'),
  },
  { id: 'digit 3 gives no province', rule: 'citizen-id-province', make: inNumber(noProvince) },
  {
    id: 'one digit lost',
    rule: 'citizen-id-format',
    make: inNumber((digits, random) => splice(digits, random.whole(1, 12), 1, '')),
  },
  {
    id: 'leading 0 lost',
    rule: 'citizen-id-format',
    make: (values) => {
      const digits = digitsOf(values.cifNo);
      return digits?.startsWith('0') ? both(digits.slice(1)) : undefined;
    },
  },
  {
    id: 'one digit twice',
    rule: 'citizen-id-format',
    make: inNumber((digits, random) => {
      const at = random.whole(0, 12);
      return splice(digits, at, 0, digits[at] ?? '');
    }),
  },
  {
    id: '1.23E+12',
    rule: 'citizen-id-format',
    make: inNumber((digits) => `${digits[0]}.${digits.slice(1, 3)}E+12`),
  },
  {
    id: 'letter O for 0',
    rule: 'citizen-id-format',
    make: inNumber((digits) => digits.replace('0', 'O')),
  },
  {
    id: 'G left out',
    rule: 'citizen-id-format',
    make: inG((code) => code.slice(1)),
  },
  {
    id: "a grandparent's number",
    rule: 'citizen-id-class',
    make: inNumber((digits, random) =>
      withCheckDigit(`${random.pick([3, 4])}${digits.slice(1, 12)}`),
    ),
  },
  {
    id: 'first digit 9',
    rule: 'citizen-id-class',
    make: inNumber((digits) => withCheckDigit(`9${digits.slice(1, 12)}`)),
  },
  {
    id: 'placeholder',
    rule: 'citizen-id-dummy',
    make: inNumber((_, random) => random.pick(PLACEHOLDERS)),
  },
  {
    id: "placeholder for the mother's",
    rule: 'citizen-id-dummy',
    make: (values, random) => alsoForGuardian(values, 'motherCifNo', random.pick(PLACEHOLDERS)),
  },
  {
    id: 'national card with a G code',
    rule: 'citizen-id-type',
    make: (values) => (gOf(values) ? { cifType: 'I' } : undefined),
  },
  {
    id: 'passport with a Thai number',
    rule: 'citizen-id-type',
    make: (values) => (/^[125]/.test(digitsOf(values.cifNo) ?? '') ? { cifType: 'P' } : undefined),
  },
  {
    id: "the father's number as the pupil's",
    rule: 'citizen-id-shared',
    on: ['fatherCifNo', 'parentCifNo'],
    and: ['citizen-id-class'],
    make: (values) => {
      const digits = digitsOf(values.fatherCifNo);
      return digits && /^[1-5]/.test(values.cifNo ?? '') ? both(digits) : undefined;
    },
  },
  {
    id: "the father's number as the mother's",
    rule: 'citizen-id-shared',
    on: ['motherCifNo'],
    make: (values) => {
      const digits = digitsOf(values.fatherCifNo);
      const thai = values.motherCifType === 'I';
      return digits && thai ? alsoForGuardian(values, 'motherCifNo', digits) : undefined;
    },
  },
  {
    id: "the pupil's number as the guardian's",
    rule: 'citizen-id-shared',
    make: (values) => {
      const kin = !['01', '02'].includes(values.parentFamilyRelationCode ?? '');
      return kin ? { parentCifNo: values.cifNo ?? '' } : undefined;
    },
  },
  {
    id: 'second entry differs',
    rule: 'citizen-id-copy',
    make: (values, random) => {
      const digits = digitsOf(values.cifNo);
      const at = random.whole(0, 12);
      if (digits === undefined) return undefined;
      return { cifNoChk: splice(digits, at, 1, otherDigit(random, digits[at] ?? '0')) };
    },
  },
  { id: 'G code too short', rule: 'g-code-format', make: inG((code) => code.slice(0, -1)) },
  { id: 'G code too long', rule: 'g-code-format', make: inG((code) => `${code}0`) },
  {
    id: 'letter in a G code',
    rule: 'g-code-format',
    make: inG((code) => splice(code, 6, 1, 'O')),
  },
  {
    id: 'G code of a year to come',
    rule: 'g-code-format',
    severity: ['warning'],
    make: inG((code) => splice(code, 1, 2, '79')),
  },
  {
    id: 'G code without province',
    rule: 'g-code-format',
    severity: ['warning'],
    make: inG((code) => splice(code, 3, 2, '00')),
  },
  {
    id: 'G code that counts nothing',
    rule: 'g-code-format',
    severity: ['warning'],
    make: inG((code) => `${code.slice(0, 5)}00000000`),
  },
  {
    id: 'G code of a Thai national',
    rule: 'g-code-replaceable',
    on: ['cifNo'],
    make: (values) => (gOf(values) ? { nationCode: '099' } : undefined),
  },
];
