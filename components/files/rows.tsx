import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Shape } from '#components/shape.tsx';
import { type FilesWords, inDigits } from '#components/words/files.ts';
import { type Language, severityWord } from '#components/words.ts';
import type { LineView } from '#utils/roster/desk.ts';
import type { Line } from '#utils/roster/view.ts';
import type { OnFiles } from './model.ts';

/** Px of a line; the style sheet gives it the same. */
const LINE = 84;
/** A short list stands in the page whole. */
const SHORT = 400;
const BESIDES = 12;

interface RowsProps {
  readonly view: LineView;
  /** Position of the line that the user walks at. */
  readonly at: number | undefined;
  readonly language: Language;
  readonly words: FilesWords;
  onEvent: OnFiles;
  onAt(position: number): void;
}

function IssueCells({ line, language, words }: { line: Line; language: Language; words: FilesWords }) {
  if (line.kind === 'group')
    return (
      <span role="cell" aria-colspan={3} class="group">
        <strong>{line.title}</strong> <span class="soft">{words.found(inDigits(line.count))}</span>
      </span>
    );
  return (
    <>
      <span role="cell" class="where">
        <Shape of={line.severity} />
        <span>
          {severityWord(line.severity, language)}
          <br />
          <span class="soft">
            {words.row} {line.row}
          </span>
        </span>
      </span>
      <span role="cell" class="who">
        <span class="name">{line.name}</span>
        <span class="soft">
          {line.place} · {line.number}
        </span>
      </span>
      <span role="cell" class="what">
        <span class="title">
          <strong>{line.field}</strong> {line.title}
        </span>
        <span class="see">
          {line.see} <span class="soft">{line.todo}</span>
        </span>
      </span>
    </>
  );
}

/** The table of what was found, of which only the lines in view (and a few besides) are in the page. */
export function Rows({ view, at, language, words, onEvent, onAt }: RowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const whole = view.total <= SHORT;
  const from = whole ? 0 : Math.max(0, Math.floor(top / LINE) - BESIDES);
  const count = whole ? SHORT : Math.ceil(height / LINE) + 2 * BESIDES;

  useEffect(() => onEvent({ type: 'lines', from, count }), [from, count, onEvent]);
  useLayoutEffect(() => setHeight(box.current?.clientHeight || 600), []);
  useLayoutEffect(() => {
    const shown = box.current;
    if (at === undefined || !shown) return;
    const [start, end] = [at * LINE, (at + 1) * LINE];
    if (start < shown.scrollTop || end > shown.scrollTop + shown.clientHeight)
      shown.scrollTop = Math.max(0, start - LINE);
  }, [at]);

  return (
    <div
      ref={box}
      class="rows"
      role="table"
      aria-label={words.table}
      aria-rowcount={view.total + 1}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
      tabIndex={0}
      onScroll={({ currentTarget }) => {
        setTop(currentTarget.scrollTop);
        setHeight(currentTarget.clientHeight);
      }}
    >
      <div role="row" aria-rowindex={1} class="aside">
        <span role="columnheader">{words.row}</span>
        <span role="columnheader">{words.pupil}</span>
        <span role="columnheader">{words.issue}</span>
      </div>
      <div role="presentation" style={{ height: `${view.total * LINE}px` }} class="all">
        {view.lines.map((line, step) => {
          const position = view.from + step;
          const issue = line.kind === 'issue' ? line : undefined;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: keys walk by the buttons above.
            // biome-ignore lint/a11y/useKeyWithClickEvents: as said.
            <div
              key={position}
              role="row"
              aria-rowindex={position + 2}
              class={`line ${line.kind}${position === at ? ' at' : ''}`}
              aria-current={position === at ? 'true' : undefined}
              data-rule={issue?.rule}
              data-row={issue?.row}
              data-severity={issue?.severity}
              style={{ top: `${position * LINE}px` }}
              onClick={() => issue && onAt(position)}
            >
              <IssueCells {...{ line, language, words }} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
