import { normaliseIdentityNumber } from '#utils/thai/identity-numbers.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { numberIn } from './readings.ts';

export const about: RuleText = {
  title: { th: 'เลขที่กรอกซ้ำไม่ตรงกัน', en: 'Repeated identity number differs' },
  why: {
    th: 'หน้าย้ายเข้าให้กรอกเลขสองครั้งเพื่อกันพิมพ์ผิด',
    en: 'The transfer page asks for the number twice, to catch slips.',
  },
  source: {
    th: 'หน้าย้ายเข้านักเรียน (เมนู 2.7.1) ของ DMC ปี 2569',
    en: "DMC's page for transfers in (menu 2.7.1), 2569",
  },
  messages: {
    differs: {
      see: {
        th: 'เลขที่กรอกซ้ำไม่ตรงกับเลขประจำตัวประชาชนช่องแรก',
        en: 'The repeated number differs from the first one.',
      },
      todo: {
        th: 'โปรดเทียบทั้งสองช่องกับเอกสาร แล้วแก้ให้ตรงกัน',
        en: 'Please compare both with the document, and correct the wrong one.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'citizen-id-copy',
  topic: 'identity',
  severity: 'error',
  certainty: 'single source',
  records: ['pupil'],
  reads: ['cifNo', 'cifNoChk'],
  check(values) {
    const first = numberIn(values, 'cifNo');
    const copy = numberIn(values, 'cifNoChk');
    if (first.kind !== 'thirteen' && first.kind !== 'g') return CANNOT_TELL;
    if (['empty', 'none', 'masked'].includes(copy.kind)) return CANNOT_TELL;
    const number = first.kind === 'g' ? first.text : first.digits;
    if (normaliseIdentityNumber(values.cifNoChk ?? '') === number) return FINE;
    return [{ field: 'cifNoChk', message: 'differs' }];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'ต่างกันหนึ่งหลัก', en: 'One digit differs' },
    values: { cifNo: '1100000000008', cifNoChk: '1110000000008' },
    expect: [['cifNoChk', 'error']],
  },
  {
    says: { th: 'ช่องที่สองไม่ครบ', en: 'The second one is too short' },
    values: { cifNo: '1100000000008', cifNoChk: '110000000000' },
    expect: [['cifNoChk', 'error']],
  },
  {
    says: { th: 'รหัส G ต่างกัน', en: 'G codes differ' },
    values: { cifNo: 'G691099999999', cifNoChk: 'G691099999998' },
    expect: [['cifNoChk', 'error']],
  },
  {
    says: { th: 'ตรงกัน', en: 'They agree' },
    values: { cifNo: '1100000000008', cifNoChk: '1100000000008' },
    expect: [],
  },
  {
    says: { th: 'ตรงกันแต่มีขีดคั่น', en: 'They agree, one has hyphens' },
    values: { cifNo: '1100000000008', cifNoChk: '1-1000-00000-00-8' },
    expect: [],
  },
  {
    says: { th: 'ตัว g เล็ก', en: 'A small g' },
    values: { cifNo: 'G691099999999', cifNoChk: 'g691099999999' },
    expect: [],
  },
  {
    says: { th: 'ยังไม่กรอกซ้ำ', en: 'Not repeated yet' },
    values: { cifNo: '1100000000008', cifNoChk: '' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ช่องแรกผิดรูปแบบอยู่แล้ว', en: 'The first one is malformed already' },
    values: { cifNo: '100000000000', cifNoChk: '1100000000008' },
    expect: CANNOT_TELL,
  },
];
