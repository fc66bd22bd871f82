import { typeIn } from './buildings.ts';
import { byKeys, personIn, placeOf } from './duplicates.ts';
import { CANNOT_TELL, type Keyed, type ListExample, type RuleText } from './model.ts';
import { digitsIn } from './typed.ts';

const keyed: Keyed = {
  keyOf(values) {
    const found = typeIn(values);
    const order = found?.order?.replace(/^0+(?=\d)/, '');
    if (!found || order === undefined || !/^\d{1,4}$/.test(order)) return undefined;
    return `${digitsIn(values, 'schoolCode') ?? ''}\n${found.type}\n${order}`;
  },
  whoOf: (values) =>
    personIn(values, ['buildingName', 'buildingDesign', 'buildingYear', 'buildingRooms']),
  finding: (values, clash) => ({
    field: typeIn(values)?.orderIn ?? 'buildingType',
    message: 'twice',
    details: { place: placeOf(clash) },
  }),
};

export const about: RuleText = {
  title: { th: 'ประเภทและลำดับที่ของอาคารซ้ำกัน', en: 'Building entered twice' },
  why: {
    th: 'ประเภทและลำดับที่บอกอาคารหลังหนึ่งของโรงเรียน ถ้าซ้ำกันอาจบันทึกสองครั้งหรือลำดับที่คลาดเคลื่อน',
    en: 'Type and order number tell the buildings of a school apart. The same twice is one building entered again, or a wrong number.',
  },
  source: {
    th: 'หน้าข้อมูลอาคารและสิ่งก่อสร้างของ B-OBEC พ.ศ. 2565–2566',
    en: "B-OBEC's pages of buildings, 2022–2023",
  },
  messages: {
    twice: {
      see: {
        th: 'ประเภทและลำดับที่ของอาคารซ้ำกับ{place}',
        en: 'Type and order number are those of {place}.',
      },
      todo: {
        th: 'โปรดตรวจว่าเป็นหลังเดียวกัน หรือลำดับที่คลาดเคลื่อน',
        en: 'Please check whether it is the same building or has a wrong number.',
      },
    },
  },
};

export const listRule = byKeys(
  {
    id: 'building-duplicate',
    topic: 'building',
    severity: 'warning',
    certainty: 'inferred',
    records: ['building'],
    reads: ['buildingType', 'buildingOrder', 'schoolCode'],
  },
  keyed,
);

export const listExamples: ListExample[] = [
  {
    says: { th: 'ประเภทและลำดับที่เดียวกัน', en: 'The same type and number' },
    rows: [
      { buildingType: 'อาคารเรียน', buildingOrder: '1' },
      { buildingType: 'ส้วม', buildingOrder: '1' },
      { buildingType: 'อาคารเรียน', buildingOrder: '๑' },
    ],
    expect: [[2, 'buildingOrder', 'warning']],
  },
  {
    says: { th: 'ลำดับที่อยู่ในหัวการ์ด', en: "The number stands in the card's heading" },
    rows: [{ buildingType: 'อาคารเรียน ลำดับที่ 2' }, { buildingType: 'อาคารเรียน ลำดับที่ 2' }],
    expect: [[1, 'buildingType', 'warning']],
  },
  {
    says: { th: 'สามหลังซ้ำกัน', en: 'Three times' },
    rows: [
      { buildingType: 'โรงอาหาร', buildingOrder: '1' },
      { buildingType: 'โรงอาหาร', buildingOrder: '01' },
      { buildingType: 'โรงอาหาร', buildingOrder: '1' },
    ],
    expect: [
      [1, 'buildingOrder', 'warning'],
      [2, 'buildingOrder', 'warning'],
    ],
  },
  {
    says: { th: 'ลำดับที่ต่างกัน', en: 'Other numbers' },
    rows: [
      { buildingType: 'อาคารเรียน', buildingOrder: '1' },
      { buildingType: 'อาคารเรียน', buildingOrder: '2' },
    ],
    expect: [],
  },
  {
    says: { th: 'ต่างโรงเรียน', en: 'Of two schools' },
    rows: [
      { buildingType: 'อาคารเรียน', buildingOrder: '1', schoolCode: '100001' },
      { buildingType: 'อาคารเรียน', buildingOrder: '1', schoolCode: '100002' },
    ],
    expect: [],
  },
  {
    says: { th: 'ไม่มีลำดับที่', en: 'Without numbers' },
    rows: [{ buildingType: 'อาคารเรียน' }, { buildingType: 'อาคารเรียน' }],
    expect: CANNOT_TELL,
  },
];
