import { checkRecord } from './engine.ts';
import { RULES } from './index.ts';
import { issueText } from './issue-text.ts';
import { checkRows } from './list-engine.ts';
import { LIST_RULES } from './list-rules.ts';
import {
  CANNOT_TELL,
  type CatalogueRule,
  type Example,
  type Issue,
  type ListExample,
  type ListRule,
  type RecordRule,
  type RuleContext,
  type RuleDescription,
  type RuleText,
  type Severity,
  type ShownExample,
  type ShownFinding,
  type Topic,
} from './model.ts';
import { RULE_TEXTS } from './texts.ts';

interface RuleFile {
  readonly examples?: readonly Example[];
  readonly listExamples?: readonly ListExample[];
}

const files = import.meta.glob<RuleFile>(['./*.ts', '!./texts.ts', '!./catalogue.ts'], {
  eager: true,
});

/** In the order of the catalogue. */
export const TOPICS: readonly Topic[] = [
  'identity',
  'age',
  'text',
  'completeness',
  'body',
  'contact',
  'journey',
  'family',
  'class',
  'list',
  'school',
  'building',
  'request',
];

/** When the examples take place, where they do not say: a day of the first round of 2569. */
const PRACTICE_DAY: RuleContext = {
  today: { year: 2026, month: 6, day: 10 },
  academicYear: 2569,
  round: { start: { year: 2026, month: 5, day: 16 }, end: { year: 2026, month: 6, day: 30 } },
  required: {},
};

interface Found {
  readonly message: string;
  readonly shown: ShownFinding;
}

interface Tried {
  readonly example: ShownExample;
  readonly found: readonly Found[];
}

const wordsOf = (issues: readonly Issue[], row: number, about: RuleText): readonly Found[] =>
  issues.flatMap((issue) => {
    const text = issueText(issue, about);
    if (!text) return [];
    const { field, severity, message } = issue;
    return [{ message, shown: { row, field, severity, see: text.see, todo: text.todo } }];
  });

const tried = (
  { says, context = {} }: Pick<Example, 'says' | 'context'>,
  rows: ShownExample['rows'],
  fixed: ShownExample['fixed'],
  found: readonly Found[] | typeof CANNOT_TELL,
): Tried => {
  const verdict = found === CANNOT_TELL ? found : found.map(({ shown }) => shown);
  return {
    example: { says, rows, context, verdict, fixed },
    found: found === CANNOT_TELL ? [] : found,
  };
};

const tryRecord = (rule: RecordRule, about: RuleText, example: Example): Tried => {
  const { values, fixed } = example;
  const context = { ...PRACTICE_DAY, ...example.context };
  const check = checkRecord([rule], { kind: rule.records[0] ?? 'pupil', values }, context);
  const found = check.outcomes[0] === 'cannot-tell' ? CANNOT_TELL : wordsOf(check.issues, 0, about);
  return tried(example, [values], fixed, found);
};

const tryList = (rule: ListRule, about: RuleText, example: ListExample): Tried => {
  const { rows } = example;
  const context = { ...PRACTICE_DAY, ...example.context };
  const check = checkRows([rule], { kind: rule.records[0] ?? 'pupil', rows }, context);
  const found =
    check.outcomes.get(rule.id) === 'cannot-tell'
      ? CANNOT_TELL
      : check.issues.flatMap((issues, row) => wordsOf(issues, row, about));
  return tried(example, rows, undefined, found);
};

const describe = (rule: RuleDescription, about: RuleText, all: readonly Tried[]): CatalogueRule => {
  const found = all.flatMap((one) => one.found);
  const reached = new Set<Severity>(found.map(({ shown }) => shown.severity));
  const severities = (['error', 'warning', 'info'] as const).filter(
    (severity) => severity !== rule.severity && reached.has(severity),
  );
  const { id, topic, severity, certainty, records, reads, options } = rule;
  return {
    ...{ id, topic, severity, certainty, records, reads, about },
    ...(options && { options }),
    severities: [severity, ...severities],
    messages: Object.keys(about.messages).flatMap((key) => {
      const first = found.find(({ message }) => message === key);
      return first ? [first.shown] : [];
    }),
    examples: all.map(({ example }) => example),
  };
};

function catalogueOf(id: string): CatalogueRule | undefined {
  const rule = RULES.find((one) => one.id === id);
  const listRule = LIST_RULES.find((one) => one.id === id);
  const described = rule ?? listRule;
  const about = RULE_TEXTS[id];
  const file = files[`./${id}.ts`];
  if (!described || !about || !file) return undefined;
  return describe(described, about, [
    ...(rule ? (file.examples ?? []).map((each) => tryRecord(rule, about, each)) : []),
    ...(listRule ? (file.listExamples ?? []).map((each) => tryList(listRule, about, each)) : []),
  ]);
}

/**
 * Every rule once with its texts and its examples, which are tried out here and now, by topic. Heavy:
 * not for content scripts.
 */
export function catalogue(): readonly CatalogueRule[] {
  const ids = new Set([...RULES, ...LIST_RULES].map(({ id }) => id));
  return [...ids]
    .flatMap((id) => catalogueOf(id) ?? [])
    .sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic));
}
