import type { Values } from '#utils/records/record.ts';
import { repairKeyboardDigits, toArabicDigits } from '#utils/thai/digits.ts';
import { CANNOT_TELL, type Example, FINE, type RecordRule, type RuleText } from './model.ts';
import { typedIn } from './typed.ts';

/** Degrees; the country's outermost points with about 0.1° to spare. */
const SOUTH = 5.5;
const NORTH = 20.6;
const WEST = 97.2;
const EAST = 105.8;

const NUMBER = /^[+-]?\d{1,3}(?:\.\d{1,20})?°?$/;
const PAIR = /^\(?([+-]?\d{1,3}(?:\.\d{1,20})?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d{1,20})?)\)?$/;
const LONGEST = 80;

const plainIn = (values: Values, field: 'schoolLatitude' | 'schoolLongitude'): string => {
  const text = typedIn(values, field) ?? '';
  if (text.length > LONGEST) return '';
  return toArabicDigits(repairKeyboardDigits(text) ?? text).trim();
};

const degrees = (text: string): number | undefined =>
  NUMBER.test(text) ? Number.parseFloat(text) : undefined;

/** Both in their own fields, or the pair in one: 13.75, 100.5. */
const placeIn = (values: Values): readonly [number, number] | undefined => {
  const latitude = plainIn(values, 'schoolLatitude');
  const longitude = plainIn(values, 'schoolLongitude');
  const pair = longitude === '' ? PAIR.exec(latitude) : null;
  const north = degrees(pair?.[1] ?? latitude);
  const east = degrees(pair?.[2] ?? longitude);
  return north === undefined || east === undefined ? undefined : [north, east];
};

const isInThailand = (latitude: number, longitude: number): boolean =>
  latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;

export const about: RuleText = {
  title: { th: 'พิกัดอยู่นอกประเทศไทย', en: 'Coordinates outside Thailand' },
  why: {
    th: 'ประเทศไทยอยู่ระหว่างละติจูด 5.6 ถึง 20.5 และลองจิจูด 97.3 ถึง 105.7 พิกัดที่สลับกันหรือพิมพ์ผิดจะปักหมุดนอกประเทศ',
    en: 'Thailand lies between 5.6 and 20.5 degrees of latitude and 97.3 and 105.7 of longitude. A swapped or mistyped pair lies elsewhere.',
  },
  source: {
    th: 'พิกัดจุดเหนือ ใต้ ตะวันออก และตะวันตกสุดของประเทศไทย กรมแผนที่ทหาร',
    en: "Thailand's outermost points, Royal Thai Survey Department",
  },
  messages: {
    swapped: {
      see: {
        th: 'ละติจูดและลองจิจูดสลับช่องกัน',
        en: "Latitude and longitude are in each other's place.",
      },
      todo: {
        th: 'โปรดสลับสองค่านี้ ละติจูดอยู่ระหว่าง 5.6 ถึง 20.5',
        en: 'Please swap the two: the latitude lies between 5.6 and 20.5.',
      },
    },
    outside: {
      see: { th: 'พิกัดนี้อยู่นอกประเทศไทย', en: 'These coordinates lie outside Thailand.' },
      todo: {
        th: 'โปรดตรวจพิกัดจากแผนที่ แล้วกรอกเป็นองศาทศนิยม',
        en: 'Please look them up on a map, and enter degrees with decimals.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'coordinates',
  topic: 'school',
  severity: 'warning',
  certainty: 'verified',
  records: ['school'],
  reads: ['schoolLatitude', 'schoolLongitude'],
  check(values) {
    const place = placeIn(values);
    if (place === undefined) return CANNOT_TELL;
    const [latitude, longitude] = place;
    if (isInThailand(latitude, longitude)) return FINE;
    const message = isInThailand(longitude, latitude) ? 'swapped' : 'outside';
    return [{ field: 'schoolLatitude', message }];
  },
};

export const examples: Example[] = [
  {
    says: { th: 'สลับช่อง', en: 'Swapped' },
    values: { schoolLatitude: '100.5018', schoolLongitude: '13.7563' },
    expect: [['schoolLatitude', 'warning']],
  },
  {
    says: { th: 'อยู่นอกประเทศ', en: 'Outside the country' },
    values: { schoolLatitude: '1.3521', schoolLongitude: '103.8198' },
    expect: [['schoolLatitude', 'warning']],
  },
  {
    says: { th: 'เป็นศูนย์ทั้งคู่', en: 'Both zero' },
    values: { schoolLatitude: '0', schoolLongitude: '0.0' },
    expect: [['schoolLatitude', 'warning']],
  },
  {
    says: { th: 'กรุงเทพมหานคร', en: 'Bangkok' },
    values: { schoolLatitude: '13.7563', schoolLongitude: '100.5018' },
    expect: [],
  },
  {
    says: { th: 'สองค่าในช่องเดียว', en: 'The pair in one field' },
    values: { schoolLatitude: '(14.4745, 100.1177)' },
    expect: [],
  },
  {
    says: { th: 'เบตง', en: 'Betong, far in the south' },
    values: { schoolLatitude: '5.7740', schoolLongitude: '101.0725' },
    expect: [],
  },
  {
    says: { th: 'มีเพียงละติจูด', en: 'Only the latitude' },
    values: { schoolLatitude: '13.7563', schoolLongitude: '' },
    expect: CANNOT_TELL,
  },
];
