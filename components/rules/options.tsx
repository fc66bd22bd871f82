import { useId, useState } from 'preact/hooks';
import type { RulesWords } from '#components/words/rules.ts';
import type { Language } from '#components/words.ts';
import type { CatalogueRule, RuleOption } from '#utils/rules/model.ts';
import { hasOwnOptions, type OnRules, optionValue, type RuleChoices } from './model.ts';

interface OptionProps {
  readonly option: RuleOption;
  readonly value: number;
  readonly language: Language;
  readonly words: RulesWords;
  onChange(value: number): void;
}

const isAllowed = (value: number, { min, max }: RuleOption): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

/** A number within its bounds; what lies outside is not taken, and the bounds are said. */
function Option({ option, value, language, words, onChange }: OptionProps) {
  const id = useId();
  const [refused, setRefused] = useState(false);
  const bounds = [String(option.min), String(option.max)] as const;
  return (
    <div class="option">
      <label for={id}>{option.label[language]}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        required
        step={1}
        min={option.min}
        max={option.max}
        value={value}
        aria-invalid={refused}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget }) => {
          const next = currentTarget.valueAsNumber;
          const allowed = isAllowed(next, option);
          setRefused(!allowed);
          if (allowed && next !== value) onChange(next);
        }}
        onBlur={({ currentTarget }) => {
          currentTarget.value = String(value);
          setRefused(false);
        }}
      />
      <p id={`${id}-note`} class="soft" role="status">
        {refused
          ? words.outOfBounds(...bounds)
          : `${words.bounds(...bounds)} · ${words.usual(String(option.default))}`}
      </p>
    </div>
  );
}

interface OptionsPartProps {
  readonly rule: CatalogueRule;
  readonly choices: RuleChoices;
  readonly language: Language;
  readonly words: RulesWords;
  onEvent: OnRules;
}

export function OptionsPart({ rule, choices, language, words, onEvent }: OptionsPartProps) {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return null;
  return (
    <section>
      <h4>{words.options}</h4>
      {options.map(([name, option]) => (
        <Option
          key={name}
          {...{ option, language, words }}
          value={optionValue(rule, name, choices)}
          onChange={(value) => onEvent({ type: 'option', rule: rule.id, option: name, value })}
        />
      ))}
      {hasOwnOptions(rule, choices) && (
        <button type="button" onClick={() => onEvent({ type: 'resetOptions', rule: rule.id })}>
          {words.reset}
        </button>
      )}
    </section>
  );
}
