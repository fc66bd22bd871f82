import { type FilesWords, inDigits } from '#components/words/files.ts';
import type { Change, ComparedFiles } from '#utils/roster/compare.ts';
import type { FilesState, OnFiles } from './model.ts';

const CHANGES: readonly Change[] = ['mended', 'new', 'came', 'left'];

const Result = ({ result, words }: { result: ComparedFiles; words: FilesWords }) => (
  <>
    <ul class="changes">
      {CHANGES.map((change) => (
        <li key={change}>
          {words.changes[change]} <strong>{inDigits(result.counts[change])}</strong>
        </li>
      ))}
    </ul>
    {result.unmatched > 0 && <p class="soft">{words.unmatched(inDigits(result.unmatched))}</p>}
    {result.differences.length === 0 ? (
      <p>{words.same}</p>
    ) : (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
      <section class="differences" tabIndex={0} aria-label={words.compare}>
        {result.cut && <p class="soft">{words.changed(inDigits(result.differences.length))}</p>}
        <ul>
          {result.differences.map(({ change, row, name, number, place, rules }) => (
            <li key={`${change} ${row}`} class={change}>
              <strong>{words.changes[change]}</strong> {words.row} {row} · {place} · {name} ·{' '}
              {number}
              {rules.length > 0 && `: ${rules.join(', ')}`}
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
);

/** What changed since an earlier download; that file is dropped or chosen by a button of its own. */
export function Comparison(props: {
  comparison: FilesState['comparison'];
  words: FilesWords;
  onEvent: OnFiles;
}) {
  const { comparison, words, onEvent } = props;
  const choose = () => {
    // Made when it is asked for, so that the page itself has one file input.
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,.csv,.xls,.txt,.htm,.html';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) onEvent({ type: 'compare', file });
    });
    input.click();
  };
  return (
    <section
      class="comparison"
      aria-label={words.compare}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) onEvent({ type: 'compare', file });
      }}
    >
      <h2>{words.compare}</h2>
      <p class="soft">{words.compareNote}</p>
      <button type="button" onClick={choose} disabled={comparison === 'busy'}>
        {words.compare}
      </button>
      <p role="status">
        {comparison === 'busy'
          ? words.comparing
          : typeof comparison === 'string'
            ? words.problems[comparison]
            : ''}
      </p>
      {typeof comparison === 'object' && <Result result={comparison} words={words} />}
    </section>
  );
}
