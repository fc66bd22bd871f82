import { isClassroomBuilding } from './buildings.ts';
import { countIn } from './counts.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { typedIn } from './typed.ts';

const NEGATIVE = /^\s*-\s*\d/;

export const about: RuleText = {
  title: { th: 'อาคารเรียนไม่มีจำนวนห้อง', en: 'Classroom building without rooms' },
  why: {
    th: 'อาคารเรียนต้องระบุจำนวนห้องตามแปลน อาคารและสิ่งก่อสร้างอื่นไม่ต้องมี',
    en: 'A classroom building states its rooms by the plan; other buildings need none.',
  },
  source: {
    th: 'หน้าข้อมูลอาคารและสิ่งก่อสร้างของ B-OBEC พ.ศ. 2565–2566',
    en: "B-OBEC's pages of buildings, 2022–2023",
  },
  messages: {
    rooms: {
      see: {
        th: 'อาคารเรียนหลังนี้ไม่มีจำนวนห้อง',
        en: 'This classroom building has no number of rooms.',
      },
      todo: {
        th: 'โปรดกรอกจำนวนห้องตามแปลน ตั้งแต่ 1 ห้องขึ้นไป',
        en: 'Please enter the rooms by the plan, one or more.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'building-rooms',
  topic: 'building',
  severity: 'error',
  certainty: 'verified',
  records: ['building'],
  reads: ['buildingType', 'buildingRooms'],
  check(values, { required }) {
    const text = values.buildingRooms;
    const classrooms = isClassroomBuilding(values);
    if (text === undefined || classrooms === undefined) return CANNOT_TELL;
    if (!classrooms) return FINE;
    const typed = typedIn(values, 'buildingRooms');
    const empty = typed === undefined || /^ห้อง$/u.test(typed);
    // Where the page asks it of every building, an empty field is flagged already.
    if (empty && required.buildingRooms) return CANNOT_TELL;
    const rooms = countIn(values, 'buildingRooms');
    if (!empty && rooms === undefined && !NEGATIVE.test(text.slice(0, 20))) return CANNOT_TELL;
    return typeof rooms === 'number' && rooms > 0
      ? FINE
      : [{ field: 'buildingRooms', message: 'rooms' }];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'ศูนย์ห้อง', en: 'No rooms' },
    values: { buildingType: 'อาคารเรียน', buildingRooms: '0 ห้อง' },
    expect: [['buildingRooms', 'error']],
  },
  {
    says: { th: 'มีแต่คำว่าห้อง', en: 'The unit without a number' },
    values: { buildingType: 'อาคารเรียน', buildingRooms: 'ห้อง' },
    expect: [['buildingRooms', 'error']],
  },
  {
    says: { th: 'ไม่ได้กรอก', en: 'Not filled in' },
    values: { buildingType: 'อาคารเรียน ลำดับที่ 2', buildingRooms: '-' },
    expect: [['buildingRooms', 'error']],
  },
  {
    says: { th: 'ติดลบ', en: 'Below zero' },
    values: { buildingType: 'อาคารเรียน', buildingRooms: '-4' },
    expect: [['buildingRooms', 'error']],
  },
  {
    says: { th: 'แปดห้อง', en: 'Eight rooms' },
    values: { buildingType: 'อาคารเรียน', buildingRooms: '8 ห้อง' },
    expect: [],
  },
  {
    says: { th: 'บ้านพักครูไม่ต้องมี', en: "A teacher's house needs none" },
    values: { buildingType: 'บ้านพักครู', buildingRooms: '' },
    expect: [],
  },
  {
    says: { th: 'บังคับกรอกทั้งหน้า ซึ่งมีข้ออื่นตรวจ', en: 'Where the page requires it of all' },
    values: { buildingType: 'อาคารเรียน', buildingRooms: '' },
    context: { required: { buildingRooms: 'error' } },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'เป็นคำพูด', en: 'In words' },
    values: { buildingType: 'อาคารเรียน', buildingRooms: 'แปดห้อง' },
    expect: CANNOT_TELL,
  },
];
