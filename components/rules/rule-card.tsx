import { Shape } from '#components/shape.tsx';
import { Switch } from '#components/switch.tsx';
import type { RulesWords } from '#components/words/rules.ts';
import { type Language, severityWord } from '#components/words.ts';
import type { CatalogueRule } from '#utils/rules/model.ts';
import { Details } from './details.tsx';
import {
  isChanged,
  isOn,
  type OnRules,
  REQUIRED_RULE,
  type RequiredField,
  type RuleChoices,
} from './model.ts';
import { OptionsPart } from './options.tsx';
import { RequiredFields } from './required-fields.tsx';

export interface RuleCardProps {
  readonly rule: CatalogueRule;
  readonly required: readonly RequiredField[];
  readonly choices: RuleChoices;
  readonly language: Language;
  readonly words: RulesWords;
  readonly open: boolean;
  onToggle(rule: string): void;
  onEvent: OnRules;
}

export const headingId = (rule: string): string => `rule-${rule}`;

const Severities = ({ rule, language, words }: RuleCardProps) => {
  const [usual, ...others] = rule.severities;
  return (
    <span class="severities">
      {usual && (
        <span class="kind">
          <Shape of={usual} /> {severityWord(usual, language)}
        </span>
      )}
      {others.map((severity) => (
        <span key={severity} class="kind soft">
          {words.sometimes} <Shape of={severity} /> {severityWord(severity, language)}
        </span>
      ))}
    </span>
  );
};

/** One rule: its head with the switch, and on demand all that is known of it. */
export function RuleCard(props: RuleCardProps) {
  const { rule, choices, language, words, open, onEvent } = props;
  const title = rule.about.title[language];
  const on = isOn(rule.id, choices);
  const body = `${headingId(rule.id)}-body`;
  return (
    <article class={on ? 'rule' : 'rule off'} data-rule={rule.id}>
      <div class="head">
        <h3>
          <button
            type="button"
            class="plain"
            id={headingId(rule.id)}
            aria-expanded={open}
            aria-controls={open ? body : undefined}
            onClick={() => props.onToggle(rule.id)}
          >
            {title}
          </button>
        </h3>
        <Switch
          unseen
          label={words.check(title)}
          text={on ? words.ruleOn : words.ruleOff}
          on={on}
          place="disabledRules"
          onChange={(next) => onEvent({ type: 'rule', rule: rule.id, on: next })}
        />
        <p class="line">
          <Severities {...props} />
          <code>{rule.id}</code>
          {isChanged(rule, choices) && <strong class="changed">{words.changed}</strong>}
        </p>
      </div>
      {open && (
        <div class="body" id={body}>
          <Details {...{ rule, language, words }}>
            <OptionsPart {...{ rule, choices, language, words, onEvent }} />
            {rule.id === REQUIRED_RULE && (
              <RequiredFields
                {...{ language, words, onEvent }}
                fields={props.required}
                optional={choices.optionalFields}
              />
            )}
          </Details>
        </div>
      )}
    </article>
  );
}
