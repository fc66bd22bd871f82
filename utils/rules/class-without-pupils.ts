import type { Values } from '#utils/records/record.ts';
import { classRowOf } from './class-rows.ts';
import { countIn, sumIn } from './counts.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';

const pupilsIn = (values: Values): number | undefined => {
  const total = countIn(values, 'pupils');
  return typeof total === 'number' ? total : sumIn(values, ['boys', 'girls']);
};

export const about: RuleText = {
  title: { th: 'ห้องเรียนไม่มีนักเรียน', en: 'Rooms without pupils' },
  why: {
    th: 'สพฐ. เคยยกเลิกการยืนยันของโรงเรียนที่เปิดชั้นแต่ไม่มีนักเรียน ชั้นสูงสุดที่มีนักเรียน 0 คนมักเกิดจากการจำหน่ายนักเรียนเพื่อจบการศึกษา',
    en: 'OBEC has withdrawn confirmations of schools with an open class and no pupils. A top grade with 0 pupils often comes from discharging pupils to graduate them.',
  },
  source: {
    th: 'ประกาศ bopp-obec.info เรื่องข้อมูลชั้นเรียนที่มีนักเรียน 0 คน พ.ศ. 2558',
    en: 'Notices on bopp-obec.info about classes with 0 pupils, 2015',
  },
  messages: {
    'no-pupils': {
      see: {
        th: 'เปิด {rooms} ห้อง แต่ไม่มีนักเรียนในชั้นนี้',
        en: 'There are rooms ({rooms}), but no pupils in this grade.',
      },
      todo: {
        th: 'โปรดตรวจจำนวนห้องและนักเรียนของชั้นนี้ (DMC เมนู 2.2)',
        en: 'Please check the rooms and the pupils of this grade (menu 2.2 of DMC).',
      },
    },
    'no-rooms': {
      see: {
        th: 'มีนักเรียน {pupils} คน แต่จำนวนห้องเป็น 0',
        en: 'There are pupils ({pupils}), but no room.',
      },
      todo: {
        th: 'โปรดเพิ่มจำนวนห้องเรียนของชั้นนี้ (DMC เมนู 2.2)',
        en: 'Please add the rooms of this grade (menu 2.2 of DMC).',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'class-without-pupils',
  topic: 'list',
  severity: 'warning',
  certainty: 'verified',
  records: ['class'],
  reads: ['classLevel', 'boys', 'girls', 'pupils', 'rooms'],
  check(values) {
    const { kind } = classRowOf(values);
    if (kind !== 'grade' && kind !== 'other') return CANNOT_TELL;
    const rooms = countIn(values, 'rooms');
    const pupils = pupilsIn(values);
    if (typeof rooms !== 'number' || pupils === undefined) return CANNOT_TELL;
    if (rooms > 0 && pupils === 0)
      return [{ field: 'rooms', message: 'no-pupils', details: { rooms: String(rooms) } }];
    if (rooms === 0 && pupils > 0)
      return [{ field: 'rooms', message: 'no-rooms', details: { pupils: String(pupils) } }];
    return FINE;
  },
};

export const examples: Example[] = [
  {
    says: { th: 'มีห้องแต่ไม่มีนักเรียน', en: 'A room, but no pupils' },
    values: { classLevel: '09', boys: '0', girls: '0', pupils: '0', rooms: '1' },
    expect: [['rooms', 'warning']],
  },
  {
    says: { th: 'มีนักเรียนแต่ไม่มีห้อง', en: 'Pupils, but no room' },
    values: { classLevel: '04', pupils: '22 คน', rooms: '0 ห้อง' },
    expect: [['rooms', 'warning']],
  },
  {
    says: { th: 'ไม่มีช่องรวม', en: 'Without a total' },
    values: { classLevel: '04', boys: '3', girls: '-', rooms: '0' },
    expect: [['rooms', 'warning']],
  },
  {
    says: { th: 'มีทั้งนักเรียนและห้อง', en: 'Pupils and rooms' },
    values: { classLevel: '04', boys: '10', girls: '12', pupils: '22', rooms: '1' },
    expect: [],
  },
  {
    says: { th: 'ชั้นที่ไม่ได้เปิด', en: 'A grade that is not taught' },
    values: { classLevel: '16', boys: '0', girls: '0', pupils: '0', rooms: '0' },
    expect: [],
  },
  {
    says: { th: 'แถวผลรวม', en: 'A row of sums' },
    values: { classLevel: 'รวม อบ.', pupils: '0', rooms: '1' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ยังไม่กรอกจำนวนห้อง', en: 'Rooms not filled in' },
    values: { classLevel: '04', pupils: '22', rooms: '' },
    expect: CANNOT_TELL,
  },
];
