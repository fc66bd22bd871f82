import { useState } from 'preact/hooks';
import { Shape } from '#components/shape.tsx';
import type { DistrictWords } from '#components/words/district.ts';
import { isOpen, type Stage } from '#utils/district/stage.ts';
import type { SchoolLine } from '#utils/district/summary.ts';
import type { PartProps } from './model.ts';

interface RowProps extends PartProps {
  readonly line: SchoolLine;
  readonly words: DistrictWords;
}

const SHAPES: Readonly<Partial<Record<Stage, 'error' | 'warning' | 'info' | 'fine'>>> = {
  confirm: 'warning',
  certify: 'warning',
  acknowledge: 'info',
  done: 'fine',
};

/** What rules found at a school; made when it is opened, since there are hundreds of schools. */
function Found({ line, view, words }: RowProps) {
  const [open, setOpen] = useState(false);
  const { counts } = line;
  if (!counts || counts.rules.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.rulesOf(counts.rules.length)}</summary>
      {open && (
        <ul>
          {counts.rules.map(({ rule, records }) => (
            <li key={rule}>
              <a href={`#/rules/${rule}`}>{words.ruleLine(view.ruleTitle(rule), records)}</a>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** One school: how far it is, what was found, and the message to it. */
export function SchoolRow(props: RowProps) {
  const { line, view, words, onEvent } = props;
  const { name, codes, stage, late, counts, before, seen } = line;
  const [code = ''] = codes;
  const called = name || words.nameless(code);
  return (
    <tr data-stage={stage} data-late={late}>
      <th scope="row">
        {called}
        {name !== '' && code !== '' && <span class="soft">{words.code(code)}</span>}
      </th>
      <td>
        <span class="stage">
          {late === 'late' ? <Shape of="error" /> : SHAPES[stage] && <Shape of={SHAPES[stage]} />}
          {words.stages[stage]}
        </span>
        {late !== 'no' && <strong>{words.lateness[late]}</strong>}
      </td>
      <td>{before ? words.stages[before] : '–'}</td>
      <td>
        {counts ? words.openOf(counts.open, counts.checked) : '–'}
        <Found {...props} />
      </td>
      <td>{seen > 0 ? view.dayText(seen) : '–'}</td>
      <td>
        {(isOpen(stage) || (counts?.open ?? 0) > 0) && (
          <button
            type="button"
            aria-label={words.copyTo(called)}
            onClick={() => onEvent({ type: 'copyOne', line })}
          >
            {words.copyOne}
          </button>
        )}
      </td>
    </tr>
  );
}
