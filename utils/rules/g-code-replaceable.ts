import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { numberIn } from './readings.ts';

const THAI = '099';
const CERTIFICATE = /(?<!ไม่มี|ไม่พบ|ไม่ได้แจ้ง)\s?(?:สูติบัตร|ใบเกิด)(?![\s:=(]*(?:ไม่|ยัง|ขาด|-|✗|✘|☐))/;
const LONGEST = 200;

export const about: RuleText = {
  title: { th: 'รหัส G ของนักเรียนสัญชาติไทย', en: 'G code of a pupil of Thai nationality' },
  why: {
    th: 'รหัส G ใช้กับเด็กที่ยังไม่มีเลขจากทางราชการ ผู้มีสัญชาติไทยมักมีเลขในสูติบัตรแล้ว',
    en: 'G codes are for children without any number of the state; Thai nationals usually have one on the birth certificate.',
  },
  source: {
    th: 'หนังสือแจ้งเรื่องรหัส G ของเขตพื้นที่การศึกษา ปี 2566',
    en: "Districts' notices on G codes, 2566",
  },
  messages: {
    replaceable: {
      see: {
        th: 'นักเรียนสัญชาติไทยแต่ยังใช้รหัส G อาจมีเลข 13 หลักแล้ว',
        en: 'A Thai national still has a G code: there may be a 13-digit number by now.',
      },
      todo: {
        th: 'โปรดตรวจสูติบัตรหรือทะเบียนบ้าน ถ้ามีเลขแล้วให้ขอเปลี่ยนด้วยแบบฟอร์มเมนู 2.7.9',
        en: 'Please look at the birth certificate or house register; if there is one, ask for the change with the form of menu 2.7.9.',
      },
    },
    certificate: {
      see: {
        th: 'เอกสารมีสูติบัตร เด็กจึงน่าจะมีเลข 13 หลักแล้ว',
        en: 'There is a birth certificate, so the child should have a 13-digit number.',
      },
      todo: {
        th: 'โปรดใช้เลขจากสูติบัตรใน DMC แทนการขอรหัส G',
        en: 'Please use the number on the certificate in DMC instead of asking for a G code.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'g-code-replaceable',
  topic: 'identity',
  severity: 'info',
  certainty: 'inferred',
  records: ['pupil', 'request'],
  reads: ['cifNo', 'nationCode', 'requestPapers'],
  check(values) {
    const papers = values.requestPapers ?? '';
    if (papers.length <= LONGEST && CERTIFICATE.test(papers))
      return [{ field: 'requestPapers', message: 'certificate' }];
    const reading = numberIn(values, 'cifNo');
    const nation = values.nationCode;
    if (reading.kind === 'empty' || reading.kind === 'none' || !nation) return CANNOT_TELL;
    if (reading.kind !== 'g' || nation !== THAI) return FINE;
    return [{ field: 'cifNo', message: 'replaceable' }];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'รหัส G สัญชาติไทย', en: 'G code, Thai' },
    values: { cifNo: 'G691099999999', nationCode: '099' },
    expect: [['cifNo', 'info']],
  },
  {
    says: { th: 'g เล็ก สัญชาติไทย', en: 'A small g, Thai' },
    values: { cifNo: 'g691099999999', nationCode: '099' },
    expect: [['cifNo', 'info']],
  },
  {
    says: { th: 'มีขีดคั่น สัญชาติไทย', en: 'With hyphens, Thai' },
    values: { cifNo: 'G69-10-99999999', nationCode: '099' },
    expect: [['cifNo', 'info']],
  },
  {
    says: { th: 'คำขอที่มีสูติบัตร', en: 'A request with a birth certificate' },
    values: { firstNameTh: 'ทดสอบ', requestPapers: 'สูติบัตร' },
    expect: [['requestPapers', 'info']],
  },
  {
    says: { th: 'คำขอที่ไม่มีสูติบัตร', en: 'A request without one' },
    values: { cifNo: 'G691099999999', nationCode: 'เมียนมา', requestPapers: 'ไม่มีสูติบัตร' },
    expect: [],
  },
  {
    says: { th: 'รายการเอกสารบอกว่าไม่มีสูติบัตร', en: 'The list of papers says that there is none' },
    values: { firstNameTh: 'ทดสอบ', requestPapers: 'สูติบัตร: ไม่มี' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'รหัส G สัญชาติอื่น', en: 'G code, another nationality' },
    values: { cifNo: 'G691099999999', nationCode: 'เมียนมา' },
    expect: [],
  },
  {
    says: { th: 'เลข 13 หลัก สัญชาติไทย', en: 'Thirteen digits, Thai' },
    values: { cifNo: '1100000000008', nationCode: '099' },
    expect: [],
  },
  {
    says: { th: 'เลขขึ้นต้นด้วย 0', en: 'A number that begins with 0' },
    values: { cifNo: '0100000000000', nationCode: '099' },
    expect: [],
  },
  {
    says: { th: 'ยังไม่เลือกสัญชาติ', en: 'No nationality chosen' },
    values: { cifNo: 'G691099999999', nationCode: '' },
    expect: CANNOT_TELL,
  },
];
