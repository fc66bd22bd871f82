import { isOpenRow } from '#utils/desk/checked-record.ts';
import { cardsOf } from '#utils/page/cards.ts';
import { findPage } from '#utils/page/find-page.ts';
import { type FoundPage, tablesOf } from '#utils/page/model.ts';
import { readRecord } from '#utils/page/read.ts';
import { portalOf } from '#utils/portals/index.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { checkRecord } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import { checkRows } from '#utils/rules/list-engine.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import type { Issue, RuleContext } from '#utils/rules/model.ts';
import { required } from '#utils/rules/required-fields.ts';
import { academicYearAt, bangkokTime } from '#utils/thai/dates.ts';
import type { Case } from '../portals/cases.ts';
import { documentOf } from './open.ts';

/** What became of a case: fields by key, issues as `selector rule severity`. */
export interface Recognition {
  readonly page: FoundPage['page'];
  readonly expected: number;
  /** Fields that are there and were not found, or not where they are. */
  readonly missed: readonly string[];
  /** Fields that were found in another's place, or where none is. */
  readonly wrong: readonly string[];
  readonly missedIssues: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** Frames are documents of their own, and nothing is drawn here; both are left to the tests in real browsers. */
export const isWhole = (one: Case): boolean =>
  !one.drawn && Object.values(one.fields).every((selector) => !selector.includes(' >>> '));

function contextOf(found: FoundPage, today: string | undefined): RuleContext {
  const now = bangkokTime(today ? new Date(`${today}T05:00:00Z`) : new Date()).date;
  return {
    today: now,
    academicYear: found.academicYear ?? academicYearAt(now),
    ...(found.records[0]?.row && { isList: true }),
    deadlines: found.lastDays ?? {},
    ...(found.grade === undefined ? {} : { grade: found.grade }),
    required: required(found.page),
  };
}

/** Every mark with its issue, those of the rows together included. */
function marksOf(found: FoundPage, today: string | undefined): [Element, Issue][] {
  const context = contextOf(found, today);
  const marks: [Element, Issue][] = [];
  const add = (at: number, issues: readonly Issue[]) => {
    for (const issue of issues) {
      const mark = found.records[at]?.fields.get(issue.field)?.mark;
      if (mark) marks.push([mark, issue]);
    }
  };
  const read = found.records.map(readRecord);
  for (const [at, record] of read.entries()) {
    const one = found.records[at];
    if (one && isOpenRow(one, record.values)) continue;
    const grade = one?.grade;
    add(at, checkRecord(RULES, record, grade ? { ...context, grade } : context).issues);
  }
  for (const kind of new Set(read.map((record) => record.kind))) {
    const own = read.flatMap((record, at) => (record.kind === kind ? [at] : []));
    const [first = 0] = own;
    if (!found.records[first]?.row && own.length < 2) continue;
    const rows = own.flatMap((at) => read[at]?.values ?? []);
    const tables = tablesOf(own.flatMap((at) => found.records[at] ?? []));
    const { issues } = checkRows(LIST_RULES, { kind, rows, tables }, context);
    for (const [at, its] of issues.entries()) add(own[at] ?? 0, its);
  }
  return marks;
}

/** Opens a case and compares what is recognised and flagged with what must be. */
export function recognise(one: Case): Recognition {
  const document = documentOf(one.html.replaceAll('<iframe', '<x-frame'));
  const url = new URL(one.url);
  const portal = portalOf(url.hostname);
  if (!portal) throw new Error(`${one.name} is at no portal's address`);
  const found = findPage(document, url, portal, cardsOf);
  const fields = found.records[0]?.fields ?? new Map();
  const missed: string[] = [];
  const wrong: string[] = [];
  // A cell of two lines is the place of two fields.
  const meant = new Map<Element, string[]>();
  for (const [key, selector] of Object.entries(one.fields)) {
    const place = document.querySelector(selector);
    if (place) meant.set(place, [...(meant.get(place) ?? []), key]);
    const field = fields.get(key as FieldKey);
    if (!field) missed.push(key);
    else if (field.mark !== place && !field.controls.includes(place as HTMLElement))
      wrong.push(key);
  }
  for (const [key, { mark }] of fields) {
    const its = meant.get(mark);
    if (its !== undefined && !its.includes(key)) wrong.push(`${its} as ${key}`);
    if (its === undefined && !(key in one.fields)) wrong.push(`+${key}`);
  }
  const marks = marksOf(found, one.today);
  const places = one.issues.map((issue) => ({
    ...issue,
    place: document.querySelector(issue.selector),
  }));
  return {
    page: found.page,
    expected: Object.keys(one.fields).length,
    missed,
    wrong,
    missedIssues: places
      .filter(
        ({ place, rule, severity }) =>
          !marks.some(
            ([mark, issue]) => mark === place && issue.rule === rule && issue.severity === severity,
          ),
      )
      .map(({ selector, rule, severity }) => `${selector} ${rule} ${severity}`),
    falseAlarms: marks
      .filter(
        ([mark, { rule }]) => !places.some((issue) => issue.place === mark && issue.rule === rule),
      )
      .map(([mark, { rule, field }]) => `${mark.localName} ${field} ${rule}`),
  };
}
