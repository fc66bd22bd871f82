import { Shape } from '#components/shape.tsx';
import { type RulesWords, TOPIC_WORDS } from '#components/words/rules.ts';
import { type Language, SEVERITIES, severityWord } from '#components/words.ts';
import type { Severity, Topic } from '#utils/rules/model.ts';
import type { Wanted } from './search.ts';

interface ToolbarProps {
  readonly wanted: Wanted;
  /** Those that have rules, in the order of the catalogue. */
  readonly topics: readonly Topic[];
  readonly language: Language;
  readonly words: RulesWords;
  onChange(wanted: Wanted): void;
}

const toggled = (all: readonly Severity[], one: Severity): readonly Severity[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];

/** Search and filters over the catalogue. */
export function Toolbar({ wanted, topics, language, words, onChange }: ToolbarProps) {
  return (
    <search class="toolbar">
      <label class="search">
        <span>{words.search}</span>
        <input
          type="search"
          value={wanted.text}
          placeholder={words.searchHint}
          onInput={({ currentTarget }) => onChange({ ...wanted, text: currentTarget.value })}
        />
      </label>
      <label>
        <span>{words.topic}</span>
        <select
          value={wanted.topic ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ ...wanted, topic: topics.find((topic) => topic === currentTarget.value) })
          }
        >
          <option value="">{words.allTopics}</option>
          {topics.map((topic) => (
            <option key={topic} value={topic}>
              {TOPIC_WORDS[topic][language]}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="severity">
        <legend>{words.severity}</legend>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={wanted.severities.includes(severity)}
            onClick={() =>
              onChange({ ...wanted, severities: toggled(wanted.severities, severity) })
            }
          >
            <Shape of={severity} /> {severityWord(severity, language)}
          </button>
        ))}
      </fieldset>
      <label class="tick">
        <input
          type="checkbox"
          checked={wanted.changedOnly}
          onChange={({ currentTarget }) =>
            onChange({ ...wanted, changedOnly: currentTarget.checked })
          }
        />
        {words.changedOnly}
      </label>
    </search>
  );
}
