import { TOPIC_WORDS } from '#components/words/rules.ts';
import { fieldOf } from '#utils/records/fields.ts';
import type { CatalogueRule, Severity, Topic } from '#utils/rules/model.ts';
import { comparable } from '#utils/thai/text.ts';
import { isChanged, type RuleChoices } from './model.ts';

export interface Wanted {
  readonly text: string;
  /** None: all. */
  readonly severities: readonly Severity[];
  readonly topic: Topic | undefined;
  readonly changedOnly: boolean;
}

export const EVERYTHING: Wanted = {
  text: '',
  severities: [],
  topic: undefined,
  changedOnly: false,
};

const texts = new WeakMap<CatalogueRule, string>();

/** All that a rule can be found by, in both languages: id, texts, topic, labels of a few fields. */
function textOf(rule: CatalogueRule): string {
  const known = texts.get(rule);
  if (known !== undefined) return known;
  const { title, why, source, messages } = rule.about;
  const words = [
    title,
    why,
    source,
    TOPIC_WORDS[rule.topic],
    ...Object.values(messages).flatMap(({ see, todo }) => [see, todo]),
    ...Object.values(rule.options ?? {}).map(({ label }) => label),
    ...rule.reads.map((field) => fieldOf(field).label),
  ];
  const text = [rule.id, ...words.flatMap(({ th, en }) => [th, en])].map(comparable).join('\n');
  texts.set(rule, text);
  return text;
}

/** The rules that fit; every word of the text must be somewhere in the rule. */
export function findRules(
  rules: readonly CatalogueRule[],
  wanted: Wanted,
  choices: RuleChoices,
): readonly CatalogueRule[] {
  const words = wanted.text.split(/\s+/).map(comparable).filter(Boolean);
  return rules.filter(
    (rule) =>
      (wanted.severities.length === 0 ||
        rule.severities.some((severity) => wanted.severities.includes(severity))) &&
      (wanted.topic === undefined || rule.topic === wanted.topic) &&
      (!wanted.changedOnly || isChanged(rule, choices)) &&
      words.every((word) => textOf(rule).includes(word)),
  );
}
