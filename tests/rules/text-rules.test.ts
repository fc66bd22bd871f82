import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_KEYS, type FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { rule as classroomFormat } from '#utils/rules/classroom-format.ts';
import { rule as digitScript } from '#utils/rules/digit-script.ts';
import { rule as guardianRelation } from '#utils/rules/guardian-relation.ts';
import { rule as houseIdFormat } from '#utils/rules/house-id-format.ts';
import { rule as journeyDistance } from '#utils/rules/journey-distance.ts';
import type { Finding, RuleContext } from '#utils/rules/model.ts';
import { CANNOT_TELL } from '#utils/rules/model.ts';
import { rule as nameScript } from '#utils/rules/name-script.ts';
import { rule as phoneFormat } from '#utils/rules/phone-format.ts';
import { rule as postcodeFormat } from '#utils/rules/postcode-format.ts';
import { rule as postcodeProvince } from '#utils/rules/postcode-province.ts';
import { rule as siblingOrder } from '#utils/rules/sibling-order.ts';
import { rule as studentNoFormat } from '#utils/rules/student-no-format.ts';
import { rule as textSpacing } from '#utils/rules/text-spacing.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';
import { rule as thaiTextForm } from '#utils/rules/thai-text-form.ts';
import { rule as titleInName } from '#utils/rules/title-in-name.ts';

const RULES = [
  titleInName,
  nameScript,
  thaiTextForm,
  textSpacing,
  digitScript,
  houseIdFormat,
  postcodeFormat,
  postcodeProvince,
  phoneFormat,
  journeyDistance,
  siblingOrder,
  guardianRelation,
  studentNoFormat,
  classroomFormat,
];

const CONTEXT: RuleContext = {
  today: { year: 2026, month: 6, day: 10 },
  academicYear: 2569,
  required: {},
};

const findings = (values: Values, context = CONTEXT): (Finding & { rule: string })[] =>
  RULES.flatMap((rule) => {
    const verdict = rule.check(values, context);
    return verdict === CANNOT_TELL ? [] : verdict.map((it) => ({ ...it, rule: rule.id }));
  });

const FIRST_NAMES = [
  'แก้วใจ',
  'น้ำฝน',
  'กำธร',
  'เพ็ญพิชชา',
  'สิทธิ์',
  'กิ่งแก้ว',
  'นายิกา',
  'นางนวล',
  'ม.ล.ปิ่น',
  'แอนน์-มารี',
  'พันธุ์ทิพย์',
  'ณัฏฐณิชา',
  'ทูน',
  'อู',
];
const LAST_NAMES = ['ณ อยุธยา', 'ใจดี', 'ลี', 'แซ่ตั้ง', 'ศรีน้ำเงิน', "โอ'ไบรอัน", 'บินอับดุลเลาะ', '-'];

describe('the text rules', () => {
  it.each(FIRST_NAMES)('find nothing in the name %s, whoever bears it', (name) => {
    for (const last of LAST_NAMES) {
      for (const titleCode of ['001', '002', '003', '004', '005', '832', '', 'ม.ล.']) {
        expect(findings({ titleCode, firstNameTh: name, lastNameTh: last })).toEqual([]);
      }
    }
  });

  type Slip = [rule: string, slip: (name: string) => string];
  const SLIPS: Slip[] = [
    ['thai-text-form', (name) => name.replace('แ', 'เเ')],
    ['thai-text-form', (name) => name.replace('ำ', '\u0e4d\u0e32')],
    ['thai-text-form', (name) => name.replace('ำ', ' ำ')],
    ['thai-text-form', (name) => name.replace(/([\u0e34-\u0e39])([\u0e48-\u0e4b])/, '$2$1')],
    ['thai-text-form', (name) => name.replace(/[\u0e31\u0e34-\u0e39\u0e48-\u0e4c]/, '$&$&')],
    ['thai-text-form', (name) => `${name.slice(0, 2)}\u200b${name.slice(2)}`],
    ['thai-text-form', (name) => `\u200e${name}`],
    ['text-spacing', (name) => ` ${name}`],
    ['text-spacing', (name) => `${name}\u00a0`],
    ['text-spacing', (name) => `${name}\t`],
    ['title-in-name', (name) => `เด็กหญิง ${name}`],
    ['title-in-name', (name) => `ด.ญ.${name}`],
    ['title-in-name', (name) => `ด.ช. ${name}`],
    ['title-in-name', (name) => `นางสาว ${name}`],
  ];

  it('name one slip once, by its own rule, and their fix takes it back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIRST_NAMES),
        fc.constantFrom(...SLIPS),
        (name, [rule, slip]) => {
          const typed = slip(name);
          fc.pre(typed !== name);
          const found = findings({ firstNameTh: typed });
          expect(found.map((it) => [it.rule, it.field])).toEqual([[rule, 'firstNameTh']]);
          expect(found[0]?.fixes).toEqual([{ field: 'firstNameTh', text: name }]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('digit-script', () => {
  const KEYS: Record<string, string> = {
    '1': 'ๅ',
    '2': '/',
    '3': '-',
    '4': 'ภ',
    '5': 'ถ',
    '6': 'ุ',
    '7': 'ึ',
    '8': 'ค',
    '9': 'ต',
    '0': 'จ',
    '/': 'ฝ',
    '.': 'ใ',
  };
  const inThaiDigits = (text: string): string =>
    text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
  const inThaiLayout = (text: string): string =>
    Array.from(text, (sign) => KEYS[sign] ?? sign).join('');
  const FILLED: [FieldKey, string][] = [
    ['cifNo', '1100000000008'],
    ['motherCifNo', '0100000000000'],
    ['birthDate', '10/06/2558'],
    ['admissionDate', '16/05/2565'],
    ['psHomeIdNo', '10000000000'],
    ['postalCode', '50000'],
    ['fatherTelNo', '0800000000'],
    ['weight', '34.5'],
    ['height', '140'],
    ['childIndex', '1'],
    ['studentNo', '00451'],
    ['classroom', '5'],
  ];

  it.each(FILLED)('brings %s back from Thai digits and from the Thai layout', (field, text) => {
    for (const typed of [inThaiDigits(text), inThaiLayout(text)]) {
      const found = findings({ [field]: typed });
      expect(found.map((it) => [it.rule, it.field])).toEqual([['digit-script', field]]);
      expect(found[0]?.fixes).toEqual([{ field, text }]);
    }
    expect(findings({ [field]: text })).toEqual([]);
  });

  it('repeats no number or phone of a person in its message', () => {
    for (const field of ['cifNo', 'fatherTelNo'] as const) {
      const [found] = findings({ [field]: field === 'cifNo' ? '๑๑๐๐๐๐๐๐๐๐๐๐๘' : '๐๘๐๐๐๐๐๐๐๐' });
      expect(found?.rule).toBe('digit-script');
      expect(found?.details).toBeUndefined();
    }
  });
});

describe('journey-distance', () => {
  const trip = { waterDt: '0', rockDt: '0', journeyTypeCode: '01', timeDt: '20' };

  it('keeps to the speed that the user set', () => {
    const walk = { ...trip, rubberDt: '4400' };
    const at = (walking: number): RuleContext => ({ ...CONTEXT, options: { walking } });
    expect(findings(walk, at(12))).toEqual([]);
    expect(findings(walk, at(11)).map((it) => it.field)).toEqual(['rubberDt']);
  });

  it('marks the largest of the distances', () => {
    const found = findings({ ...trip, waterDt: '9000', rockDt: '2000', rubberDt: '100' });
    expect(found.map((it) => it.field)).toEqual(['waterDt']);
    expect(found[0]?.details).toEqual({ metres: '11100', minutes: '20' });
  });
});

describe('postcode-province', () => {
  it('leaves a postcode that cannot be to its own rule', () => {
    const found = findings({ psPostalCode: '19000', psProvinceCode: '10' });
    expect(found.map((it) => it.rule)).toEqual(['postcode-format']);
  });
});

describe('sibling-order', () => {
  it('marks the siblings in school where the birth order is not on the page', () => {
    const found = findings({
      numOfOlderBrothers: '0',
      numOfOlderSisters: '0',
      numOfYoungerBrothers: '0',
      numOfYoungerSisters: '0',
      numOfStudyingSiblings: '1',
    });
    expect(found.map((it) => [it.rule, it.field])).toEqual([
      ['sibling-order', 'numOfStudyingSiblings'],
    ]);
  });
});

describe('any text in any field', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'กเแำ่้ิ์๑1/-. ต่อ', '\u200f', '\ud800', '<', '\u00a0') }),
    fc.constantFrom(
      '',
      '-',
      ' ',
      'ำ'.repeat(10_000),
      ' '.repeat(10_000),
      '1'.repeat(10_000),
      'นาย'.repeat(3_300),
    ),
  );
  const record = fc.dictionary(fc.constantFrom(...FIELD_KEYS), odd, { maxKeys: 40 });

  it('is checked without a fault, and fixes change what they are for', () => {
    fc.assert(
      fc.property(record, (values) => {
        for (const rule of RULES) {
          const verdict = rule.check(values, CONTEXT);
          if (verdict === CANNOT_TELL) continue;
          for (const { field, message, fixes = [] } of verdict) {
            expect(RULE_TEXTS[rule.id]?.messages[message]).toBeDefined();
            expect(rule.reads).toContain(field);
            for (const fix of fixes) {
              const again = rule.check({ ...values, [fix.field]: fix.text }, CONTEXT);
              const left = again === CANNOT_TELL ? [] : again.map((it) => it.field);
              expect(left).not.toContain(fix.field);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
