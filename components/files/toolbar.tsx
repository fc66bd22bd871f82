import { Count } from '#components/shape.tsx';
import { Switch } from '#components/switch.tsx';
import type { FilesWords } from '#components/words/files.ts';
import { SEVERITIES } from '#components/words.ts';
import type { Counts } from '#utils/roster/desk.ts';
import type { Filter } from '#utils/roster/view.ts';
import type { Severity } from '#utils/rules/model.ts';
import type { OnFiles } from './model.ts';

interface ToolbarProps {
  readonly filter: Filter;
  readonly counts: Counts;
  readonly words: FilesWords;
  onEvent: OnFiles;
}

/** Chooses what the table shows and how. */
export function Toolbar({ filter, counts, words, onEvent }: ToolbarProps) {
  const choose = (part: Partial<Filter>) => onEvent({ type: 'filter', filter: part });
  const toggle = (severity: Severity) =>
    choose({
      severities: SEVERITIES.filter(
        (one) => filter.severities.includes(one) !== (one === severity),
      ),
    });
  return (
    <div class="toolbar">
      <fieldset>
        <legend>{words.severity}</legend>
        {SEVERITIES.map((severity) => (
          <label key={severity}>
            <input
              type="checkbox"
              checked={filter.severities.includes(severity)}
              onChange={() => toggle(severity)}
            />
            <Count of={severity} count={counts[severity]} language={filter.language} />
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.grouping}</legend>
        {(['class', 'rule'] as const).map((grouping) => (
          <label key={grouping}>
            <input
              type="radio"
              name="grouping"
              checked={filter.grouping === grouping}
              onChange={() => choose({ grouping })}
            />
            {grouping === 'class' ? words.byClass : words.byRule}
          </label>
        ))}
      </fieldset>
      <label class="search">
        <span>{words.search}</span>
        <input
          type="search"
          value={filter.search}
          placeholder={words.searchHint}
          maxLength={80}
          onInput={({ currentTarget }) => choose({ search: currentTarget.value })}
        />
      </label>
      <Switch on={filter.reveal} label={words.reveal} onChange={(reveal) => choose({ reveal })} />
    </div>
  );
}
