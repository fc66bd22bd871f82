import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { alsoForGuardian, type Change, type Mistake, splice } from './mistake.ts';
import type { Random } from './random.ts';

const NAMES: readonly FieldKey[] = [
  'firstNameTh',
  'lastNameTh',
  'fatherFirstNameTh',
  'fatherLastNameTh',
  'motherFirstNameTh',
  'motherLastNameTh',
];
const TEXTS: readonly FieldKey[] = [
  ...NAMES,
  'psHomeNo',
  'psStreet',
  'street',
  'soi',
  'birthHospital',
];

/** A slip in one of the fields that has room for it. */
const inOne =
  (
    fields: readonly FieldKey[],
    slip: (text: string, random: Random, field: FieldKey) => string | undefined,
  ) =>
  (values: Values, random: Random): Change | undefined => {
    const from = random.whole(0, fields.length - 1);
    for (let step = 0; step < fields.length; step++) {
      const field = fields[(from + step) % fields.length];
      const text = field === undefined ? '' : (values[field] ?? '');
      if (field === undefined || text === '' || text === '-') continue;
      const wrong = slip(text, random, field);
      if (wrong !== undefined && wrong !== text) return alsoForGuardian(values, field, wrong);
    }
    return undefined;
  };

const inside = (text: string, insert: string): string =>
  splice(text, Math.max(1, text.length >> 1), 0, insert);

/** The first place where `pattern` fits, written otherwise. */
const rewritten =
  (pattern: RegExp, other: string) =>
  (text: string): string =>
    text.replace(pattern, other);

const TITLES: Readonly<Record<string, readonly string[]>> = {
  '001': ['เด็กชาย', 'ด.ช.', 'ด.ช. '],
  '002': ['เด็กหญิง', 'ด.ญ.', 'เด็กหญิง '],
  '003': ['นาย', 'นาย '],
  '004': ['นางสาว', 'น.ส.', 'น.ส. '],
  '005': ['นาง', 'นาง '],
};

const titleBefore =
  (title: FieldKey, name: FieldKey) =>
  (values: Values, random: Random): Change | undefined => {
    const own = TITLES[values[title] ?? ''];
    const text = values[name] ?? '';
    if (!own || text === '' || text === '-') return undefined;
    return alsoForGuardian(values, name, random.pick(own) + text);
  };

const KEYS = ['จ', 'ๅ', '/', '-', 'ภ', 'ถ', '\u0e38', '\u0e36', 'ค', 'ต'];
const SIGNS: Readonly<Record<string, string>> = { '/': 'ฝ', '-': 'ข', '.': 'ใ' };
const inThaiLayout = (text: string): string =>
  text.replace(/[0-9/\-.]/g, (sign) => SIGNS[sign] ?? KEYS[Number(sign)] ?? sign);
const inThaiDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

const NUMBERS: readonly FieldKey[] = [
  'cifNo',
  'fatherCifNo',
  'motherCifNo',
  'birthDate',
  'admissionDate',
  'psPostalCode',
  'postalCode',
  'psHomeIdNo',
  'fatherTelNo',
  'motherTelNo',
];
const COUNTS: readonly FieldKey[] = [
  'weight',
  'height',
  'studentNo',
  'classroom',
  'childIndex',
  'timeDt',
  'fatherSalary',
];

const PLAIN = /^[\d/]{5,13}$/;
const KEY_THAT_SHOWS = /[ๅภถ\u0e38\u0e36คตจ]/;

export const TEXT_MISTAKES: readonly Mistake[] = [
  {
    id: 'title before the name',
    rule: 'title-in-name',
    make: titleBefore('titleCode', 'firstNameTh'),
  },
  {
    id: "title before the father's name",
    rule: 'title-in-name',
    make: titleBefore('fatherTitleCode', 'fatherFirstNameTh'),
  },
  {
    id: "title before the mother's name",
    rule: 'title-in-name',
    make: titleBefore('motherTitleCode', 'motherFirstNameTh'),
  },
  {
    id: 'title before the English name',
    rule: 'title-in-name',
    make: (values, random) => ({
      firstNameEn: random.pick(['Mr.', 'Miss ', 'MISS ', 'Ms. ', 'Master ']) + values.firstNameEn,
    }),
  },
  {
    id: 'English name in a Thai field',
    rule: 'name-script',
    make: (values) => ({ firstNameTh: values.firstNameEn ?? '' }),
  },
  { id: 'one Latin letter', rule: 'name-script', make: inOne(NAMES, (text) => inside(text, 'k')) },
  {
    id: 'a digit in a name',
    rule: 'name-script',
    make: inOne(NAMES, (text, random) => `${text}${random.pick(['1', '2', '๑'])}`),
  },
  {
    id: 'a sign in a name',
    rule: 'name-script',
    make: inOne(
      NAMES,
      (text, random) => text + random.pick(['*', '/', '(แก้ว)', '_', '?', ',', '"']),
    ),
  },
  {
    id: 'Thai in an English name',
    rule: 'name-script',
    make: (values, random) => {
      const field = random.pick(['firstNameEn', 'lastNameEn'] as const);
      const thai = values[field === 'firstNameEn' ? 'firstNameTh' : 'lastNameTh'] ?? '';
      return thai === '' || thai === '-' ? undefined : { [field]: thai };
    },
  },
  { id: 'เเ for แ', rule: 'thai-text-form', make: inOne(TEXTS, rewritten(/แ/, 'เเ')) },
  {
    id: 'sara am in two pieces',
    rule: 'thai-text-form',
    make: inOne(TEXTS, rewritten(/([\u0e48-\u0e4b]?)\u0e33/, '\u0e4d$1\u0e32')),
  },
  {
    id: 'blank before sara am',
    rule: 'thai-text-form',
    make: inOne(TEXTS, rewritten(/\u0e33/, ' \u0e33')),
  },
  {
    id: 'tone mark before the vowel',
    rule: 'thai-text-form',
    make: inOne(TEXTS, rewritten(/([\u0e31\u0e34-\u0e39])([\u0e48-\u0e4b])/, '$2$1')),
  },
  {
    id: 'tone mark after sara am',
    rule: 'thai-text-form',
    make: inOne(TEXTS, rewritten(/([\u0e48-\u0e4b])\u0e33/, '\u0e33$1')),
  },
  {
    id: 'a mark twice',
    rule: 'thai-text-form',
    make: inOne(TEXTS, rewritten(/([\u0e31\u0e34-\u0e39\u0e48-\u0e4c])/, '$1$1')),
  },
  {
    id: 'an invisible sign',
    rule: 'thai-text-form',
    make: inOne(TEXTS, (text, random) =>
      inside(text, random.pick(['\u200b', '\u200d', '\ufeff', '\u2060', '\u00ad'])),
    ),
  },
  {
    id: 'a glyph of an old font',
    rule: 'thai-text-form',
    make: inOne(TEXTS, (text) => text.replace(/\u0e48/, '\uf70a').replace(/\u0e49/, '\uf70b')),
  },
  {
    id: 'first consonant lost',
    rule: 'thai-text-form',
    make: inOne(NAMES, (text) =>
      /^[ก-ฮ][\u0e30-\u0e3a\u0e47-\u0e4e]/.test(text) ? text.slice(1) : undefined,
    ),
  },
  { id: 'a blank before it', rule: 'text-spacing', make: inOne(TEXTS, (text) => ` ${text}`) },
  {
    id: 'a blank after it',
    rule: 'text-spacing',
    make: inOne(TEXTS, (text, random) => text + random.pick([' ', '  ', '\t', '\u00a0'])),
  },
  { id: 'two blanks for one', rule: 'text-spacing', make: inOne(TEXTS, rewritten(/ /, '  ')) },
  { id: 'a no-break space', rule: 'text-spacing', make: inOne(TEXTS, rewritten(/ /, '\u00a0')) },
  {
    id: 'a blank around a number',
    rule: 'text-spacing',
    make: inOne(NUMBERS, (text, random) => (random.chance(0.5) ? ` ${text}` : `${text} `)),
  },
  {
    id: 'Thai digits in a number',
    rule: 'digit-script',
    make: inOne([...NUMBERS, ...COUNTS], (text) => inThaiDigits(text)),
  },
  {
    id: 'digits in the Thai layout',
    rule: 'digit-script',
    make: inOne(NUMBERS, (text, _, field) => {
      const slip = inThaiLayout(text);
      const whole = fieldOf(field).kind !== 'identity-number' || /^\d{13}$/.test(text);
      return PLAIN.test(text) && whole && KEY_THAT_SHOWS.test(slip) ? slip : undefined;
    }),
  },
];
