import { type CivilDate, compareDates, readThaiDate, toBuddhistYear } from '#utils/thai/dates.ts';
import { repairKeyboardDigits, toArabicDigits } from '#utils/thai/digits.ts';
import {
  CANNOT_TELL,
  type Example,
  FINE,
  type Finding,
  type RecordRule,
  type RuleText,
} from './model.ts';
import { typedIn } from './typed.ts';

const FIELD = 'buildingYear';
const OLDEST = 2400;
const CHRISTIAN_FROM = 1900;
const CHRISTIAN_TO = 2100;
const FOUR_DIGITS = /(?<!\d)\d{4}(?!\d)/g;
const LONGEST = 60;

interface Built {
  /** As typed, in whichever era. */
  readonly year: number;
  /** CE, where the text is a whole date in BE. */
  readonly date?: CivilDate;
}

/** `undefined` unless the text holds exactly one year of four digits. */
const readBuilt = (plain: string): Built | undefined => {
  const years = plain.match(FOUR_DIGITS) ?? [];
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  const reading = readThaiDate(plain);
  return reading.kind === 'date'
    ? { year: Number(year), date: reading.date }
    : { year: Number(year) };
};

const inBuddhistYear = (plain: string, year: number): string =>
  plain.replace(String(year), String(toBuddhistYear(year))).replace('ค.ศ.', 'พ.ศ.');

export const about: RuleText = {
  title: { th: 'ปีที่สร้างอาคารไม่น่าเป็นไปได้', en: 'Unlikely year of building' },
  why: {
    th: 'ปีที่สร้างเป็นปี พ.ศ. ไม่เกินปีปัจจุบัน อาคารของโรงเรียนที่สร้างก่อน พ.ศ. 2400 ไม่น่าเป็นไปได้',
    en: 'The year is of the Buddhist era and not after this year. A school building from before 2400 (1857) is hardly possible.',
  },
  source: {
    th: 'หน้าข้อมูลอาคารและสิ่งก่อสร้างของ B-OBEC',
    en: "B-OBEC's pages of buildings",
  },
  messages: {
    christian: {
      see: {
        th: 'ปี {year} น่าจะเป็น ค.ศ. แต่ช่องนี้ใช้ พ.ศ.',
        en: 'The year {year} is of the Christian era; the Buddhist one belongs here.',
      },
      todo: { th: 'โปรดแก้เป็น {corrected}', en: 'Please change it to {corrected}.' },
    },
    future: {
      see: { th: 'ปีที่สร้างยังมาไม่ถึง', en: 'The year of building is yet to come.' },
      todo: {
        th: 'โปรดตรวจกับทะเบียนคุมอาคาร',
        en: 'Please compare it with the register of buildings.',
      },
    },
    early: {
      see: { th: 'ปีที่สร้างอยู่ก่อน พ.ศ. 2400', en: 'The year of building is before 2400 (1857).' },
      todo: {
        th: 'โปรดตรวจกับทะเบียนคุมอาคาร',
        en: 'Please compare it with the register of buildings.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'building-year',
  topic: 'building',
  severity: 'error',
  certainty: 'inferred',
  records: ['building'],
  reads: [FIELD],
  check(values, { today }) {
    const text = typedIn(values, FIELD);
    if (text === undefined || text.length > LONGEST) return CANNOT_TELL;
    const plain = toArabicDigits(repairKeyboardDigits(text) ?? text).trim();
    const built = readBuilt(plain);
    if (built === undefined) return CANNOT_TELL;
    const { year, date } = built;
    const thisYear = toBuddhistYear(today.year);
    if (year >= CHRISTIAN_FROM && year <= CHRISTIAN_TO) {
      const corrected = inBuddhistYear(plain, year);
      const possible = toBuddhistYear(year) <= thisYear;
      const finding: Finding = {
        field: FIELD,
        message: 'christian',
        details: { year: String(year), corrected },
      };
      return [possible ? { ...finding, fixes: [{ field: FIELD, text: corrected }] } : finding];
    }
    if (year > thisYear || (date && compareDates(date, today) > 0))
      return [{ field: FIELD, message: 'future' }];
    return year < OLDEST ? [{ field: FIELD, message: 'early' }] : FINE;
  },
};

export const examples: Example[] = [
  {
    says: { th: 'ปี ค.ศ.', en: 'A year of the Christian era' },
    values: { buildingYear: '1998' },
    expect: [['buildingYear', 'error']],
    fixed: { buildingYear: '2541' },
  },
  {
    says: { th: 'วันที่ที่ใช้ปี ค.ศ.', en: 'A date with such a year' },
    values: { buildingYear: '1 มกราคม ค.ศ. 2005' },
    expect: [['buildingYear', 'error']],
    fixed: { buildingYear: '1 มกราคม พ.ศ. 2548' },
  },
  {
    says: { th: 'ปีหน้า', en: 'Next year' },
    values: { buildingYear: '2570' },
    expect: [['buildingYear', 'error']],
  },
  {
    says: { th: 'ปลายปีนี้', en: 'Later this year' },
    values: { buildingYear: '31/12/2569' },
    expect: [['buildingYear', 'error']],
  },
  {
    says: { th: 'ก่อน พ.ศ. 2400', en: 'Before 2400' },
    values: { buildingYear: '2350' },
    expect: [['buildingYear', 'error']],
  },
  { says: { th: 'ปีนี้', en: 'This year' }, values: { buildingYear: '2569' }, expect: [] },
  {
    says: { th: 'มี พ.ศ. นำหน้า เลขไทย', en: 'With พ.ศ. before it, in Thai digits' },
    values: { buildingYear: 'พ.ศ. ๒๕๑๒' },
    expect: [],
  },
  {
    says: { th: 'เป็นวันที่', en: 'As a date' },
    values: { buildingYear: '15/03/2541' },
    expect: [],
  },
  {
    says: { th: 'ช่วงปี', en: 'A span of years' },
    values: { buildingYear: '2540-2542' },
    expect: CANNOT_TELL,
  },
];
