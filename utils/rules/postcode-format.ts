import type { FieldKey } from '#utils/records/fields.ts';
import { isPostcodePrefix, isPostcodeShape } from '#utils/thai/postcodes.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { digitsIn } from './typed.ts';

const POSTCODES = [
  'psPostalCode',
  'postalCode',
  'schoolPostcode',
] as const satisfies readonly FieldKey[];

export const about: RuleText = {
  title: { th: 'รหัสไปรษณีย์ไม่ถูกรูปแบบ', en: 'Postcode has the wrong form' },
  why: {
    th: 'รหัสไปรษณีย์ไทยมีตัวเลข 5 หลัก สองหลักแรกเป็นของกลุ่มจังหวัด ตั้งแต่ 10 ถึง 96 และบางคู่ไม่มีใช้',
    en: 'A Thai postcode has 5 digits. The first two belong to a province, from 10 to 96, and some pairs are not in use.',
  },
  source: {
    th: 'ชุดข้อมูลรหัสไปรษณีย์ไทย 954 รหัส เทียบกันสองแหล่ง',
    en: 'Two compared data sets of the 954 Thai postcodes',
  },
  messages: {
    length: {
      see: { th: 'รหัสไปรษณีย์ต้องเป็นตัวเลข 5 หลัก', en: 'A postcode has 5 digits.' },
      todo: { th: 'โปรดตรวจกับที่อยู่', en: 'Please compare it with the address.' },
    },
    prefix: {
      see: {
        th: 'ไม่มีรหัสไปรษณีย์ที่ขึ้นต้นด้วย {prefix}',
        en: 'No postcode begins with {prefix}.',
      },
      todo: { th: 'โปรดตรวจกับที่อยู่', en: 'Please compare it with the address.' },
    },
  },
};

export const rule: RecordRule = {
  id: 'postcode-format',
  topic: 'contact',
  severity: 'error',
  certainty: 'verified',
  records: ['pupil', 'request', 'school'],
  reads: POSTCODES,
  check: overEach<FieldKey>(POSTCODES, (field, values) => {
    const postcode = digitsIn(values, field);
    if (postcode === undefined) return CANNOT_TELL;
    if (!isPostcodeShape(postcode)) return { field, message: 'length', also: [] };
    const prefix = postcode.slice(0, 2);
    if (isPostcodePrefix(prefix)) return undefined;
    return { field, message: 'prefix', also: [], details: { prefix } };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'สี่หลัก', en: 'Four digits' },
    values: { psPostalCode: '5000' },
    expect: [['psPostalCode', 'error']],
  },
  {
    says: { th: 'ขึ้นต้นด้วย 19 ซึ่งไม่มีใช้', en: 'It begins with 19, which is not in use' },
    values: { postalCode: '19000' },
    expect: [['postalCode', 'error']],
  },
  {
    says: { th: 'ศูนย์ทั้งหมด', en: 'All zeros' },
    values: { psPostalCode: '00000', postalCode: '50000' },
    expect: [['psPostalCode', 'error']],
  },
  {
    says: { th: 'มีตัวอักษร', en: 'A letter in it' },
    values: { postalCode: '5000O' },
    expect: [['postalCode', 'error']],
  },
  { says: { th: 'กรุงเทพมหานคร', en: 'Bangkok' }, values: { psPostalCode: '10200' }, expect: [] },
  { says: { th: 'นราธิวาส', en: 'Narathiwat' }, values: { psPostalCode: '96000' }, expect: [] },
  {
    says: { th: 'เลขไทย', en: 'Thai digits' },
    values: { postalCode: '๕๐๐๐๐' },
    expect: [],
  },
  {
    says: { th: 'ช่องว่างข้างท้าย', en: 'A blank behind it' },
    values: { postalCode: '50000 ' },
    expect: [],
  },
  {
    says: { th: 'ยังไม่กรอก', en: 'Not filled in' },
    values: { psPostalCode: '', postalCode: '-' },
    expect: CANNOT_TELL,
  },
];
