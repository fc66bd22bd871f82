import type { Values } from '#utils/records/record.ts';
import { checkRecord, type RecordCheck } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import {
  CANNOT_TELL,
  type Example,
  type ListExample,
  type ListRule,
  type RecordRule,
  type RuleContext,
  type RuleText,
} from '#utils/rules/model.ts';

/** The practice day of the tests: the first round of 2569. */
export const CONTEXT: RuleContext = {
  today: { year: 2026, month: 6, day: 10 },
  academicYear: 2569,
  round: { start: { year: 2026, month: 5, day: 16 }, end: { year: 2026, month: 6, day: 30 } },
  required: {},
};

export const contextOf = (example: Example): RuleContext => ({ ...CONTEXT, ...example.context });

export const check = (values: Values, context: RuleContext = CONTEXT): RecordCheck =>
  checkRecord(RULES, { kind: 'pupil', values }, context);

/** The rules that flag something, each once, in the order of the alphabet. */
export const flagging = (values: Values, context: RuleContext = CONTEXT): string[] =>
  [...new Set(check(values, context).issues.map((issue) => issue.rule))].sort();

interface RuleFile {
  readonly rule?: RecordRule;
  readonly about?: RuleText;
  readonly examples?: readonly Example[];
}

/** Every file of the room that holds a rule, by its name without ending. */
export const RULE_FILES = new Map(
  Object.entries(import.meta.glob<RuleFile>('../../utils/rules/*.ts', { eager: true }))
    .filter(([, file]) => file.rule !== undefined)
    .map(([path, file]) => [
      path.replace(/^.*\/|\.ts$/g, ''),
      {
        rule: file.rule as RecordRule,
        about: file.about as RuleText,
        examples: file.examples ?? [],
      },
    ]),
);

/** What list rules find in their own examples: some share their texts with a rule about one record. */
export const LIST_MESSAGES = Object.values(
  import.meta.glob<{ listRule?: ListRule; listExamples?: readonly ListExample[] }>(
    '../../utils/rules/*.ts',
    { eager: true },
  ),
).flatMap(({ listRule, listExamples = [] }) =>
  listExamples.flatMap((example) => {
    const found = listRule?.check(example.rows, { ...CONTEXT, ...example.context });
    if (!listRule || found === undefined || found === CANNOT_TELL) return [];
    return found.map(({ message }) => ({ rule: listRule.id, message }));
  }),
);
