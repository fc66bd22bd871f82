import { plainName } from '#utils/thai/plain-name.ts';
import type { DistrictDate } from './district-dates.ts';
import { type IcsLine, linesOf, unescapeText } from './ics-lines.ts';
import { type IcsTexts, isUnconfirmed, matchEvent, type Unmatched } from './ics-match.ts';
import { type IcsTimeProblem, spanOf } from './ics-time.ts';
import { clashOf, isInRound, ROUNDS_OF } from './in-round.ts';
import type { StepId } from './model.ts';
import { writeMoment } from './moments.ts';
import { isSameStep, MOST_DATES } from './own-dates.ts';

/** Why an event was not taken. */
export type LeftOutWhy =
  | Unmatched
  | IcsTimeProblem['why']
  | 'repeats'
  | 'cancelled'
  | 'broken'
  | 'unconfirmed'
  | 'outside-round'
  | 'wrong-round'
  | 'out-of-order'
  | 'twice';

export interface LeftOut {
  /** Of the file, from 1: where the event begins, or the line that is at fault. */
  readonly line: number;
  /** One line of plain text; `''` where it has none. */
  readonly title: string;
  readonly why: LeftOutWhy;
  /** The same day in CE, where a year of the Buddhist era stands. */
  readonly corrected?: string | undefined;
  /** The step that it cannot go together with. */
  readonly against?: StepId | undefined;
}

export type IcsReading =
  | {
      readonly ok: true;
      /** `''` where the calendar has none. */
      readonly name: string;
      readonly dates: readonly DistrictDate[];
      readonly leftOut: readonly LeftOut[];
    }
  | {
      readonly ok: false;
      readonly problem:
        | { readonly kind: 'other-file' | 'too-many' | 'empty' }
        | { readonly kind: 'broken'; readonly line: number };
    };

interface Event {
  readonly line: number;
  readonly broken: number | undefined;
  readonly properties: ReadonlyMap<string, IcsLine>;
}

interface Calendar {
  readonly name: string;
  readonly events: readonly Event[];
  readonly zones: ReadonlyMap<string, number>;
}

const OFFSET = /^([+-])(\d{2})(\d{2})(?:\d{2})?$/;

function offsetOf(value: string): number {
  const [, sign, hours, minutes] = OFFSET.exec(value) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Reads the components; a number is the line where they do not close in their order. */
function structureOf(text: string): Calendar | number | undefined {
  const lines = linesOf(text);
  const [first] = lines;
  if (
    !first ||
    'broken' in first ||
    first.name !== 'BEGIN' ||
    first.value.trim().toUpperCase() !== 'VCALENDAR'
  )
    return undefined;
  const open: { readonly name: string; readonly line: number }[] = [];
  const events: Event[] = [];
  const offsets = new Map<string, Set<number>>();
  let properties = new Map<string, IcsLine>();
  let broken: number | undefined;
  let zone = '';
  let name = '';
  for (const line of lines) {
    const inside = open.at(-1)?.name;
    if ('broken' in line) {
      if (inside === 'VEVENT') broken ??= line.broken;
      continue;
    }
    const value = line.value.trim();
    if (line.name === 'BEGIN') {
      open.push({ name: value.toUpperCase(), line: line.line });
      if (value.toUpperCase() === 'VEVENT') {
        properties = new Map();
        broken = undefined;
      }
    } else if (line.name === 'END') {
      const closed = open.pop();
      if (closed?.name !== value.toUpperCase()) return line.line;
      if (closed.name === 'VEVENT') events.push({ line: closed.line, broken, properties });
    } else if (inside === 'VEVENT') {
      if (!properties.has(line.name)) properties.set(line.name, line);
    } else if (inside === 'VTIMEZONE' && line.name === 'TZID') zone = value;
    else if (open.at(-2)?.name === 'VTIMEZONE' && line.name === 'TZOFFSETTO')
      offsets.set(zone, (offsets.get(zone) ?? new Set()).add(offsetOf(value)));
    else if (inside === 'VCALENDAR' && line.name === 'X-WR-CALNAME')
      name = plainName(unescapeText(value));
  }
  const unclosed = open.at(-1);
  if (unclosed) return unclosed.line;
  const fixed = [...offsets].flatMap(([id, [offset, ...more]]) =>
    offset === undefined || more.length > 0 || Number.isNaN(offset) ? [] : [[id, offset] as const],
  );
  return { name, events, zones: new Map(fixed) };
}

const textOf = (event: Event, property: string): string =>
  plainName(unescapeText(event.properties.get(property)?.value ?? ''));

type Read = DistrictDate | Omit<LeftOut, 'line' | 'title'>;

function readEvent(event: Event, calendar: Calendar, source: string): Read {
  const of = (name: string) => event.properties.get(name);
  if (event.broken !== undefined) return { why: 'broken' };
  const texts: IcsTexts = {
    uid: of('UID')?.value.trim() ?? '',
    summary: textOf(event, 'SUMMARY'),
    description: textOf(event, 'DESCRIPTION'),
    calendar: calendar.name,
  };
  const status = of('STATUS')?.value.trim() ?? '';
  const span = spanOf(of('DTSTART'), of('DTEND'), of('DURATION'), calendar.zones);
  const starts = 'starts' in span ? span.starts : undefined;
  // What is no step of a round at all is told first, whatever else is the matter with it.
  const matched = matchEvent(texts, starts);
  if (typeof matched === 'string' && (matched !== 'no-round' || starts)) return { why: matched };
  if (status.toUpperCase() === 'CANCELLED') return { why: 'cancelled' };
  if (['RRULE', 'RDATE', 'RECURRENCE-ID'].some(of)) return { why: 'repeats' };
  if (isUnconfirmed(texts, status)) return { why: 'unconfirmed' };
  if ('why' in span) return span;
  if (typeof matched === 'string') return { why: matched };
  const { system, academicYear, round } = matched;
  if (!ROUNDS_OF[system].includes(round)) return { why: 'wrong-round' };
  const days = [span.starts.date, span.ends.date];
  if (!days.every((day) => isInRound(day, round, academicYear))) return { why: 'outside-round' };
  return { ...matched, starts: writeMoment(span.starts), ends: writeMoment(span.ends), source };
}

/**
 * Reads an iCalendar file of anybody's. Of its events only those are taken that are certainly a step of a
 * round; all others are named with the reason, and events that repeat are never taken.
 *
 * @param fileName names the source where the calendar has no name
 */
export function readIcs(text: string, fileName: string): IcsReading {
  const calendar = structureOf(text);
  if (calendar === undefined) return { ok: false, problem: { kind: 'other-file' } };
  if (typeof calendar === 'number')
    return { ok: false, problem: { kind: 'broken', line: calendar } };
  const { events, name } = calendar;
  if (events.length === 0) return { ok: false, problem: { kind: 'empty' } };
  if (events.length > MOST_DATES) return { ok: false, problem: { kind: 'too-many' } };
  const source = name || plainName(fileName.replace(/\.[a-z]{1,5}$/i, '')) || 'ics';
  const dates: DistrictDate[] = [];
  const leftOut: LeftOut[] = [];
  for (const event of events) {
    const read = readEvent(event, calendar, source);
    const leave = (why: Omit<LeftOut, 'line' | 'title'>) =>
      leftOut.push({ line: event.broken ?? event.line, title: textOf(event, 'SUMMARY'), ...why });
    if ('why' in read) {
      leave(read);
      continue;
    }
    const same = dates.find((other) => isSameStep(other, read));
    const against = clashOf(read, dates);
    if (same && same.starts === read.starts && same.ends === read.ends) continue;
    if (same) leave({ why: 'twice' });
    else if (against) leave({ why: 'out-of-order', against });
    else dates.push(read);
  }
  return { ok: true, name, dates, leftOut };
}
