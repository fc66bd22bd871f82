import { FORM } from '#tests/population/confusion.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import {
  checkFile,
  type RosterPupil,
  type RosterSetup,
  type WholeInfo,
} from '#utils/roster/check-file.ts';
import { RosterProblem } from '#utils/roster/model.ts';
import { checkRecord } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import type { RuleContext } from '#utils/rules/model.ts';

const { required: _, ...context } = FORM;

export const SETUP: RosterSetup = {
  context,
  optionalFields: [],
  disabledRules: [],
  ruleOptions: {},
};

export interface Read {
  readonly pupils: readonly RosterPupil[];
  readonly info: WholeInfo;
}

/** The whole file, checked on the practice day. */
export async function readFile(
  bytes: Uint8Array,
  setup: RosterSetup = SETUP,
  name = 'roster.xlsx',
  sheet?: string,
): Promise<Read> {
  for await (const step of checkFile(bytes, name, setup, sheet))
    if (step.kind === 'whole') return step;
  throw new Error('the check came to no end');
}

/** Why a file is refused; `undefined` where it is read. */
export async function problemOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    await readFile(bytes);
    return undefined;
  } catch (fault) {
    return fault instanceof RosterProblem ? fault.id : String(fault);
  }
}

export const said = ({ pupils }: Read): readonly string[] =>
  pupils.flatMap(({ row, issues }) =>
    issues.map(({ rule, field, severity }) => `${row} ${severity} ${rule} ${field}`),
  );

const UNSAID: readonly FieldKey[] = ['homeNo', 'provinceCode', 'amphurCode', 'tumbolCode'];

/** What the rules say of the records themselves, where they have the file's fields alone. */
export const expectedOf = (
  pupils: readonly Values[],
  fields: readonly FieldKey[],
  firstRow = 2,
): readonly string[] => {
  const unsaid = fields.includes('psHomeNo') ? [] : UNSAID;
  const context: RuleContext = {
    ...FORM,
    required: Object.fromEntries(
      Object.entries(FORM.required).filter(([key]) => !unsaid.includes(key as FieldKey)),
    ),
  };
  return pupils.flatMap((all, at) => {
    const values = Object.fromEntries(fields.map((field) => [field, all[field] ?? '']));
    return checkRecord(RULES, { kind: 'pupil', values }, context).issues.map(
      ({ rule, field, severity }) => `${at + firstRow} ${severity} ${rule} ${field}`,
    );
  });
};
