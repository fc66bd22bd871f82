import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { checkRecord, type RuleSettings } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import { compareIssues } from '#utils/rules/issues.ts';
import { checkRows } from '#utils/rules/list-engine.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import type { Issue, RuleContext } from '#utils/rules/model.ts';
import { required } from '#utils/rules/required-fields.ts';
import { academicYearAt, readThaiDate } from '#utils/thai/dates.ts';
import { HEADER_WITHIN, type Header, needHeader, reportTime, yearAbove } from './find-header.ts';
import { type FileRow, RosterProblem } from './model.ts';
import { openRows } from './open-rows.ts';
import { isRecord, recordOf } from './row-record.ts';

/** What the check has to know beside the file. */
export interface RosterSetup {
  /** Of today; the file's own academic year goes before it. */
  readonly context: Omit<RuleContext, 'required' | 'options' | 'grade'>;
  readonly optionalFields: readonly string[];
  readonly disabledRules: readonly string[];
  readonly ruleOptions: NonNullable<RuleSettings['options']>;
}

/** A pupil of the file: what names it, and what is to be said of it. In memory only. */
export interface RosterPupil {
  /** The file's own row number. */
  readonly row: number;
  readonly values: Values;
  issues: readonly Issue[];
}

export interface RosterInfo {
  readonly fields: readonly FieldKey[];
  /** As the file says it. */
  readonly reportTime: string | undefined;
  /** BE. */
  readonly academicYear: number | undefined;
  /** The sheet that was read; `undefined` where the file is no workbook. */
  readonly sheet: string | undefined;
}

/** What is known of a file once it is read to its end. */
export interface WholeInfo extends RosterInfo {
  /** Sheets with pupils that were not read. */
  readonly otherSheets: readonly string[];
  /** Cells of which nothing can be told: formulas without a result, #REF!. */
  readonly unread: number;
}

/** What is kept of a pupil once it is checked: the rest of 91 columns is let go. */
const KEPT: readonly FieldKey[] = [
  ...new Set<FieldKey>([
    ...LIST_RULES.filter(({ records }) => records.includes('pupil')).flatMap(({ reads }) => reads),
    'schoolCode',
    'cifNo',
    'studentNo',
    'levelDtlCode',
    'classroom',
    'titleCode',
    'firstNameTh',
    'lastNameTh',
    'birthDate',
  ]),
];

const keptOf = (values: Values): Values =>
  Object.fromEntries(
    KEPT.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])),
  );

/** DMC's names of files begin with year and round: 2569-1-studentInSchoolList.xlsx. */
const yearNamed = (name: string): number | undefined => {
  const named = /^(25\d\d)-[1-4]-/.exec(name)?.[1];
  return named ? Number(named) : undefined;
};

const yearAt = (time: string | undefined): number | undefined => {
  const day = readThaiDate(time ?? '');
  return day.kind === 'date' || day.kind === 'christian' ? academicYearAt(day.date) : undefined;
};

const NO_ROW: Values = Object.freeze({});
const LOOKED_AT = HEADER_WITHIN + 60;

/** Adds what only all rows together show. Rows stand at their own number, so that messages name it. */
const checkTogether = (
  pupils: readonly RosterPupil[],
  context: RuleContext,
  settings: RuleSettings,
) => {
  const rows = Array.from({ length: pupils.at(-1)?.row ?? 0 }, () => NO_ROW);
  for (const { row, values } of pupils) rows[row - 1] = values;
  const { issues } = checkRows(LIST_RULES, { kind: 'pupil', rows }, context, settings);
  for (const pupil of pupils) {
    const found = issues[pupil.row - 1] ?? [];
    if (found.length > 0) pupil.issues = [...pupil.issues, ...found].sort(compareIssues);
  }
};

/** How a file is checked once its headers are known. */
const checking = (header: Header, info: RosterInfo, setup: RosterSetup) => {
  const whole = Object.entries(required('dmc/student-form', setup.optionalFields));
  const context: RuleContext = {
    ...setup.context,
    academicYear: info.academicYear ?? setup.context.academicYear,
    required: Object.fromEntries(whole.filter(([key]) => !header.unsaid.has(key as FieldKey))),
  };
  const settings: RuleSettings = {
    off: new Set(setup.disabledRules),
    options: setup.ruleOptions,
  };
  const pupils: RosterPupil[] = [];
  let unread = 0;
  return {
    pupils,
    unread: () => unread,
    add(rows: readonly FileRow[]): readonly RosterPupil[] {
      const before = pupils.length;
      for (const row of rows) {
        if (row.number <= header.row) continue;
        const values = recordOf(row, header);
        if (!isRecord(row, values, header.rows)) continue;
        unread += header.fields.size - Object.keys(values).length;
        const { issues } = checkRecord(RULES, { kind: 'pupil', values }, context, settings);
        pupils.push({ row: row.number, values: keptOf(values), issues });
      }
      return pupils.slice(before);
    },
    end: () => checkTogether(pupils, context, settings),
  };
};

export type RosterStep =
  | { readonly kind: 'pupils'; readonly pupils: readonly RosterPupil[]; readonly part: number }
  /** Every pupil, with what all rows together show. */
  | {
      readonly kind: 'whole';
      readonly pupils: readonly RosterPupil[];
      readonly info: WholeInfo;
    };

/**
 * Reads a download and checks it, step by step. What was given is void when it throws: nothing that is
 * half read is a result.
 *
 * @param name of the file, for the year in it
 * @param wanted the sheet of a workbook to read; else the first with pupils
 * @throws RosterProblem
 */
export async function* checkFile(
  bytes: Uint8Array,
  name: string,
  setup: RosterSetup,
  wanted?: string,
): AsyncGenerator<RosterStep> {
  const { first, rest, sheet, others } = await openRows(bytes, LOOKED_AT, wanted);
  const header = needHeader(first);
  const time = reportTime(first, header);
  const info: RosterInfo = {
    fields: [...header.fields.keys()],
    reportTime: time,
    academicYear: yearNamed(name) ?? yearAbove(first, header) ?? yearAt(time),
    sheet,
  };
  const check = checking(header, info, setup);
  yield { kind: 'pupils', pupils: check.add(first), part: 0 };
  for await (const { rows, part } of rest) yield { kind: 'pupils', pupils: check.add(rows), part };
  if (check.pupils.length === 0) throw new RosterProblem('no-pupils');
  check.end();
  const whole = { ...info, otherSheets: await others(), unread: check.unread() };
  yield { kind: 'whole', pupils: check.pupils, info: whole };
}
