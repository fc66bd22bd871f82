import { describe, expect, test } from 'vitest';
import { type FieldKey, fieldsOf } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { checkRecord } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import { CONTEXT } from './support.ts';

const SCHOOL: Values = {
  schoolCode10: '1000000001',
  schoolCode8: '10000001',
  schoolCode6: '100001',
  schoolName: 'บ้านทดสอบ (ประชาอุทิศ 1)',
  schoolNameEn: 'Ban Thotsop (Pracha Uthit 1) School',
  schoolDirector: 'นายทดสอบ ใจดี',
  schoolFounded: '2478-05-01',
  schoolAddress: '99/1 หมู่ 2',
  schoolTumbol: 'ในเมือง',
  schoolAmphur: 'เมือง',
  schoolProvince: '50',
  schoolPostcode: '50000',
  schoolPhone: '0 5300 0000 ต่อ 12',
  schoolFax: '-',
  schoolEmail: 'school@example.ac.th',
  schoolWebsite: 'http://www.example.ac.th/~school',
  schoolLatitude: '18.7883',
  schoolLongitude: '98.9853',
  schoolDataDate: '2026-06-01 08:30:00 น.',
  confirmStatus: 'ยืนยันแล้ว',
  certifyStatus: 'รับรองแล้ว',
  acknowledgeStatus: 'รอดำเนินการ',
};

const BUILDING: Values = {
  buildingType: 'อาคารเรียน',
  buildingOrder: '1',
  buildingDesign: 'สปช.105/29',
  buildingRooms: '8 ห้อง',
  buildingYear: '2541',
  buildingCondition: 'ทรุดโทรม',
  buildingPhoto: '•',
  buildingBudget: '1,250,000.00',
};

const REQUEST: Values = {
  cifNo: 'G691099999999',
  titleCode: '001',
  genderCode: 'M',
  firstNameTh: 'ทดสอบ',
  lastNameTh: '-',
  birthDate: '01/01/2562',
  nationCode: 'เมียนมา',
  requestStatus: 'รับรองแล้ว',
};

const CLEAN: readonly (readonly [RecordKind, Values])[] = [
  ['school', SCHOOL],
  ['building', BUILDING],
  ['request', REQUEST],
  ['class', { classLevel: '04', boys: '10', girls: '12', pupils: '22', rooms: '1' }],
  ['item', { staffPosition: 'ครู', men: '3', women: '9', staff: '12' }],
  [
    'item',
    { itemName: 'โต๊ะ ระดับ 3', working: '40', waitingForRepair: '2', waitingForDisposal: '1' },
  ],
];

const flagged = (kind: RecordKind, values: Values): string[] =>
  checkRecord(RULES, { kind, values }, CONTEXT).issues.map(
    (issue) => `${issue.severity} ${issue.rule} ${issue.field}`,
  );

test.each(CLEAN)('a %s as it should be is silent', (kind, values) => {
  for (const field of Object.keys(values)) expect(fieldsOf(kind)).toContain(field);
  expect(flagged(kind, values)).toEqual([]);
});

const WRONG: readonly (readonly [RecordKind, Values, string])[] = [
  ['school', { schoolPhone: '05300' }, 'warning phone-format schoolPhone'],
  ['school', { schoolFax: '12345' }, 'warning phone-format schoolFax'],
  ['school', { schoolPostcode: '5000' }, 'error postcode-format schoolPostcode'],
  ['school', { schoolPostcode: '10200' }, 'warning postcode-province schoolPostcode'],
  ['school', { schoolPostcode: '๕๐๐๐๐' }, 'error digit-script schoolPostcode'],
  ['school', { schoolName: 'บ้านเเก้ว' }, 'warning thai-text-form schoolName'],
  ['school', { schoolAddress: ' 99/1' }, 'info text-spacing schoolAddress'],
  ['school', { schoolEmail: 'school@example.ac.th ' }, 'info text-spacing schoolEmail'],
  ['school', { schoolEmail: 'school@example' }, 'warning email-format schoolEmail'],
  ['school', { schoolWebsite: 'โรงเรียนบ้านทดสอบ' }, 'warning url-format schoolWebsite'],
  [
    'school',
    { schoolLatitude: '98.9853', schoolLongitude: '18.7883' },
    'warning coordinates schoolLatitude',
  ],
  ['school', { schoolDataDate: '2025-06-01 08:30:00 น.' }, 'warning stale-data schoolDataDate'],
  ['school', { schoolCode8: '1000001' }, 'error school-code-length schoolCode8'],
  ['school', { certifyStatus: 'ยังไม่รับรอง' }, 'warning school-unconfirmed certifyStatus'],
  ['building', { buildingYear: '1998' }, 'error building-year buildingYear'],
  ['building', { buildingYear: '๒๕๔๑' }, 'error digit-script buildingYear'],
  ['building', { buildingCondition: 'ชำรุด' }, 'error building-condition buildingCondition'],
  ['building', { buildingPhoto: '' }, 'warning building-photo buildingPhoto'],
  ['building', { buildingRooms: '0' }, 'error building-rooms buildingRooms'],
  ['request', { cifNo: '1100000000007' }, 'error citizen-id-checksum cifNo'],
  ['request', { cifNo: 'G69109999' }, 'error g-code-format cifNo'],
  ['request', { cifNo: 'G691099999999', nationCode: '099' }, 'info g-code-replaceable cifNo'],
  ['request', { birthDate: '01/01/2019' }, 'error birth-date-era birthDate'],
  ['request', { genderCode: 'F' }, 'error title-gender titleCode'],
  ['request', { requestStatus: 'รอเขตรับรอง' }, 'info gcode-pending requestStatus'],
];

test.each(WRONG)('a %s with %o', (kind, change, expected) => {
  const [, clean] = CLEAN.find(([of]) => of === kind) ?? [kind, {}];
  expect(flagged(kind, { ...clean, ...change })).toEqual([expected]);
});

describe('every kind of record', () => {
  const KINDS: readonly RecordKind[] = ['pupil', 'class', 'school', 'building', 'request', 'item'];

  test('has a rule, and no rule reads only what its records never have', () => {
    for (const kind of KINDS) expect(RULES.some((rule) => rule.records.includes(kind))).toBe(true);
    for (const rule of [...RULES, ...LIST_RULES]) {
      for (const kind of rule.records) {
        const own = new Set<FieldKey>(fieldsOf(kind));
        expect(
          rule.reads.some((field) => own.has(field)),
          `${rule.id} ${kind}`,
        ).toBe(true);
      }
    }
  });
});
