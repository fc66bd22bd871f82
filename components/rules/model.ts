import type { Language } from '#components/words.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { CatalogueRule } from '#utils/rules/model.ts';
import type { Settings } from '#utils/settings/shape.ts';

/** A mandatory field and what says that it is. */
export interface RequiredField {
  readonly field: FieldKey;
  readonly evidence: readonly ('star' | 'refusal')[];
}

/** What the user set about the rules. */
export type RuleChoices = Pick<Settings, 'disabledRules' | 'ruleOptions' | 'optionalFields'>;

export interface RulesView {
  readonly language: Language;
  readonly rules: readonly CatalogueRule[];
  readonly required: readonly RequiredField[];
  readonly choices: RuleChoices;
  /** The rule to show, by its id; another object asks to show it once more. */
  readonly target?: { readonly rule: string } | undefined;
}

export type RulesEvent =
  | { readonly type: 'rule'; readonly rule: string; readonly on: boolean }
  | {
      readonly type: 'option';
      readonly rule: string;
      readonly option: string;
      /** Within the option's bounds. */
      readonly value: number;
    }
  | { readonly type: 'resetOptions'; readonly rule: string }
  | { readonly type: 'field'; readonly field: string; readonly mandatory: boolean }
  | { readonly type: 'resetFields' };

export type OnRules = (event: RulesEvent) => void;

/** The rule about mandatory fields, which has a switch for each of them. */
export const REQUIRED_RULE = 'required-field';

export const isOn = (rule: string, { disabledRules }: RuleChoices): boolean =>
  !disabledRules.includes(rule);

/** The option's value as it holds: the user's, brought within the bounds, else the default. */
export function optionValue(rule: CatalogueRule, name: string, choices: RuleChoices): number {
  const option = rule.options?.[name];
  const wish = choices.ruleOptions[rule.id]?.[name];
  if (!option) return 0;
  return wish === undefined ? option.default : Math.min(option.max, Math.max(option.min, wish));
}

export const hasOwnOptions = (rule: CatalogueRule, choices: RuleChoices): boolean =>
  Object.entries(rule.options ?? {}).some(
    ([name, option]) => optionValue(rule, name, choices) !== option.default,
  );

/** Whether the user set anything about the rule. */
export const isChanged = (rule: CatalogueRule, choices: RuleChoices): boolean =>
  !isOn(rule.id, choices) ||
  hasOwnOptions(rule, choices) ||
  (rule.id === REQUIRED_RULE && choices.optionalFields.length > 0);
