import type { FieldKey } from '#utils/records/fields.ts';
import type { Words } from '#utils/records/model.ts';
import { isPostcodePrefix, isPostcodeShape, postcodeFitsProvince } from '#utils/thai/postcodes.ts';
import { provinceName } from '#utils/thai/provinces.ts';
import { CANNOT_TELL, type Example, type RecordRule, type RuleText } from './model.ts';
import { overEach } from './over.ts';
import { digitsIn } from './typed.ts';

interface Address {
  readonly postcode: FieldKey;
  readonly province: FieldKey;
}

const ADDRESSES: readonly Address[] = [
  { postcode: 'psPostalCode', province: 'psProvinceCode' },
  { postcode: 'postalCode', province: 'provinceCode' },
  { postcode: 'schoolPostcode', province: 'schoolProvince' },
];

/** Bangkok is a province without the word. */
const placeCalled = (province: string): Words => ({
  th: province === 'กรุงเทพมหานคร' ? province : `จังหวัด${province}`,
  en: province,
});

export const about: RuleText = {
  title: {
    th: 'รหัสไปรษณีย์ไม่ตรงกับจังหวัด',
    en: 'Postcode of another province',
  },
  why: {
    th: 'สองหลักแรกของรหัสไปรษณีย์บอกจังหวัด รหัสบางรหัสใช้ข้ามเขตจังหวัด ซึ่งข้อนี้ยอมรับตามที่รู้ แต่รายการอาจไม่ครบ จึงเป็นเพียงข้อควรตรวจ',
    en: 'The first two digits of a postcode name the province. Some postcodes cross a border; those that are known are accepted, but the list may not be complete.',
  },
  source: {
    th: 'ชุดข้อมูลรหัสไปรษณีย์ไทย 954 รหัส เทียบกันสองแหล่ง',
    en: 'Two compared data sets of the 954 Thai postcodes',
  },
  messages: {
    province: {
      see: {
        th: 'รหัสไปรษณีย์ที่ขึ้นต้นด้วย {prefix} ไม่ใช่ของ{province}',
        en: 'Postcodes beginning with {prefix} do not belong to {province}.',
      },
      todo: {
        th: 'โปรดตรวจทั้งรหัสไปรษณีย์และจังหวัด',
        en: 'Please check both the postcode and the province.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'postcode-province',
  topic: 'contact',
  severity: 'warning',
  certainty: 'verified',
  records: ['pupil', 'request', 'school'],
  reads: ADDRESSES.flatMap((it) => [it.postcode, it.province]),
  check: overEach(ADDRESSES, (address, values) => {
    const postcode = digitsIn(values, address.postcode);
    const code = values[address.province] ?? '';
    const province = provinceName(code);
    if (postcode === undefined || province === undefined) return CANNOT_TELL;
    const prefix = postcode.slice(0, 2);
    if (!isPostcodeShape(postcode) || !isPostcodePrefix(prefix)) return CANNOT_TELL;
    if (postcodeFitsProvince(postcode, code)) return undefined;
    return {
      field: address.postcode,
      message: 'province',
      also: [address.province],
      details: { prefix, province: placeCalled(province) },
    };
  }),
};

export const examples: Example[] = [
  {
    says: { th: 'รหัสเชียงใหม่ในกรุงเทพมหานคร', en: 'A postcode of Chiang Mai in Bangkok' },
    values: { psPostalCode: '50000', psProvinceCode: '10' },
    expect: [['psPostalCode', 'warning']],
  },
  {
    says: { th: 'รหัสนนทบุรีในปทุมธานี', en: 'A postcode of Nonthaburi in Pathum Thani' },
    values: { postalCode: '11000', provinceCode: '13' },
    expect: [['postalCode', 'warning']],
  },
  {
    says: { th: 'เฉพาะที่อยู่ปัจจุบันที่ไม่ตรง', en: 'Only the current address differs' },
    values: {
      psPostalCode: '50000',
      psProvinceCode: '50',
      postalCode: '57000',
      provinceCode: '50',
    },
    expect: [['postalCode', 'warning']],
  },
  {
    says: { th: 'สมุทรปราการใช้รหัส 10', en: 'Samut Prakan has postcodes with 10' },
    values: { psPostalCode: '10270', psProvinceCode: '11' },
    expect: [],
  },
  {
    says: { th: 'รหัส 83000 ใช้ในพังงาด้วย', en: '83000 also serves tambons of Phang Nga' },
    values: { psPostalCode: '83000', psProvinceCode: '82' },
    expect: [],
  },
  {
    says: { th: 'รหัส 13240 ใช้ในลพบุรีด้วย', en: '13240 also serves tambons of Lop Buri' },
    values: { postalCode: '13240', provinceCode: '16' },
    expect: [],
  },
  {
    says: { th: 'บึงกาฬ', en: 'Bueng Kan' },
    values: { postalCode: '38000', provinceCode: '38' },
    expect: [],
  },
  {
    says: { th: 'รหัสไม่ครบ ซึ่งมีข้ออื่นตรวจ', en: 'Too short, which has its own rule' },
    values: { postalCode: '5000', provinceCode: '10' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ยังไม่เลือกจังหวัด', en: 'No province chosen' },
    values: { postalCode: '50000', provinceCode: '' },
    expect: CANNOT_TELL,
  },
];
