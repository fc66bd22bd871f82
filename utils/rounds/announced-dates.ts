import { LONG_MONTHS, readThaiDate, SHORT_MONTHS } from '#utils/thai/dates.ts';
import type { Moment } from './model.ts';

/** A day or a span of days that a line of running text names. */
export interface NamedDate {
  /** Absent where one day is named. */
  readonly starts?: Moment;
  readonly ends: Moment;
  /** Where it stands in the line. */
  readonly from: number;
  readonly to: number;
}

const BUDDHIST_CENTURY = 2500;
const LAST_MINUTE = 24 * 60 - 1;

// People leave out points of an abbreviation, and the blanks around it.
const MONTH = [...LONG_MONTHS, ...SHORT_MONTHS.map((name) => name.replaceAll('.', '\\.?'))].join(
  '|',
);
const DAY = '(?<![\\d/.,-])(?:วันที่ ?)?(?<DAY>\\d{1,2})';
const YEAR = '(?:พ\\.? ?ศ\\.? ?)?(?<YEAR>\\d{4}|\\d{2})(?!\\d|[.:,]\\d| ?(?:น\\.|คน|โรง|%))';
const TO = ' ?(?:-|–|—|ถึงวันที่|ถึง) ?(?:วัน[ก-ฮะ-์]{3,9} ?)?(?:ที่ ?)?';
const part = (pattern: string, end: string): string =>
  pattern.replace(/\?<([A-Z]+)>/g, (_, name: string) => `?<${name.toLowerCase()}${end}>`);
const WORDED =
  `(?:${part(DAY, 'From')}(?: ?(?:เดือน ?)?(?<monthFrom>${MONTH}) ?(?:${part(YEAR, 'From')})?)?${TO})?` +
  `${part(DAY, 'To').replace('(?<![\\d/.,-])', '(?<!\\d)')} ?(?:เดือน ?)?(?<monthTo>${MONTH}) ?${part(YEAR, 'To')}`;
const DATE = new RegExp(WORDED, 'g');
const NUMERIC = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(25\d{2})(?![\d/])/g;
const HOURS =
  /^ ?(?:\(|,)? ?(?:(?:ภายใน|ก่อน|ตั้งแต่|ระหว่าง)? ?เวลา ?)?(?:(\d{1,2})[.:](\d{2}) ?(?:น\.?)? ?(?:-|–|ถึง) ?)?(\d{1,2})[.:](\d{2}) ?(?:น\.|น(?![ก-ฮะ-์])|นาฬิกา)/;

const pointless = (month: string): string => month.replaceAll('.', '');

function dayOf(day: string, month: string, year: string): Moment | undefined {
  const full = year.length === 2 ? String(BUDDHIST_CENTURY + Number(year)) : year;
  const at = SHORT_MONTHS.findIndex((name) => pointless(name) === pointless(month));
  const read = readThaiDate(`${day} ${SHORT_MONTHS[at] ?? month} ${full}`);
  return read.kind === 'date' ? { date: read.date } : undefined;
}

function minutesOf(hours: string | undefined, minutes: string | undefined): number | undefined {
  if (hours === undefined || minutes === undefined || Number(minutes) > 59) return undefined;
  const total = Number(hours) * 60 + Number(minutes);
  // 24.00 is the end of the day, which a whole day says.
  return total <= LAST_MINUTE ? total : undefined;
}

const atTime = (moment: Moment, minutes: number | undefined): Moment =>
  minutes === undefined ? moment : { ...moment, minutes };

function withHours(named: NamedDate, line: string): NamedDate {
  const found = HOURS.exec(line.slice(named.to));
  if (!found) return named;
  const closes = minutesOf(found[3], found[4]);
  const opens = closes === undefined ? undefined : minutesOf(found[1], found[2]);
  const starts = opens === undefined ? named.starts : atTime(named.starts ?? named.ends, opens);
  return {
    ...named,
    ...(starts && { starts }),
    ends: atTime(named.ends, closes),
    to: named.to + found[0].length,
  };
}

function worded(found: RegExpExecArray): NamedDate | undefined {
  const { dayFrom, monthFrom, yearFrom, dayTo, monthTo, yearTo } = found.groups ?? {};
  if (!dayTo || !monthTo || !yearTo) return undefined;
  const ends = dayOf(dayTo, monthTo, yearTo);
  const starts = dayFrom && dayOf(dayFrom, monthFrom ?? monthTo, yearFrom ?? yearTo);
  if (!ends || (dayFrom && !starts)) return undefined;
  const place = { from: found.index, to: found.index + found[0].length };
  return { ...(starts && { starts }), ends, ...place };
}

function numeric(found: RegExpExecArray): NamedDate | undefined {
  const read = readThaiDate(found[0]);
  if (read.kind !== 'date') return undefined;
  return { ends: { date: read.date }, from: found.index, to: found.index + found[0].length };
}

/**
 * The dates in a line, in its order: Thai months, full and short, with a BE year of two or four digits,
 * `dd/mm/25yy`, spans, and the hours right after them. Days without a year, Christian years and days
 * that do not exist are left out.
 */
export const datesIn = (line: string): NamedDate[] =>
  [...[...line.matchAll(DATE)].map(worded), ...[...line.matchAll(NUMERIC)].map(numeric)]
    .filter((named) => named !== undefined)
    .map((named) => withHours(named, line))
    .toSorted((a, b) => a.from - b.from);
