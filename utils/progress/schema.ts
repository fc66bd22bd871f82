import { roundScope } from './computers.ts';
import type { Counts, LoggedRecord } from './model.ts';

type Part = (value: unknown) => boolean;

const text =
  (pattern: RegExp): Part =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const whole =
  (least: number, most: number): Part =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const moment = whole(0, 9_000_000_000_000);
const count = whole(0, 100_000);
const ruleId = text(/^[a-z0-9-]{1,60}$/);
const MOST_RULES = 100;

/** Exactly these parts, each within its bounds. */
const fits = (value: unknown, parts: Readonly<Record<string, Part>>): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const given = Object.keys(value);
  return (
    given.length === Object.keys(parts).length &&
    given.every((key) => parts[key]?.((value as Record<string, unknown>)[key]) === true)
  );
};

const COUNTS: Readonly<Record<keyof Counts, Part>> = { error: count, warning: count, info: count };

/** The only shape in which a record is ever kept or taken in: there is no room for anything else. */
const PARTS: Readonly<Record<keyof LoggedRecord, Part>> = {
  id: text(/^.{1,110}$/),
  scope: text(/^[a-z]{1,10}\/2[5-6]\d\d\/(?:1|2|year-end|annual)(?:@[\w-]{16})?$/),
  portal: text(/^(?:dmc|bobec|emis|gcode)$/),
  page: text(/^[a-z]{1,10}\/[a-z-]{1,30}$/),
  kind: text(/^[a-z]{1,12}$/),
  year: whole(2500, 2700),
  round: text(/^(?:1|2|year-end|annual)$/),
  school: text(/^(?:\d{6}|\d{8}|\d{10})?$/),
  who: text(/^[\w-]{16}$/),
  grade: text(/^[\w.-]{0,8}$/),
  room: text(/^\d{0,2}$/),
  certified: (value) => typeof value === 'boolean',
  first: moment,
  last: moment,
  counts: (value) => fits(value, COUNTS),
  rules: (value) => Array.isArray(value) && value.length <= MOST_RULES && value.every(ruleId),
  saved: moment,
};

/**
 * `undefined` for anything that is not a record of the log, whole and within its bounds. By hand and not
 * by a schema: a log is read whole, and a hundred thousand records have to be looked at in no time.
 */
export function asRecord(value: unknown): LoggedRecord | undefined {
  if (!fits(value, PARTS)) return undefined;
  const record = value as LoggedRecord;
  const { id, scope, kind, who, portal, year, round } = record;
  const told = `${portal}/${year}/${round}`;
  return roundScope(scope) === told && id === `${scope}/${kind}/${who}` ? record : undefined;
}
