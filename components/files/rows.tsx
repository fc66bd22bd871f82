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
const BESIDES = 6;

interface RowsProps {
  readonly view: LineView;
  /** Whether the check is at its end: a list that grows is never drawn whole. */
  readonly settled: boolean;
  /** Position of the line that the user walks at. */
  readonly at: number | undefined;
  readonly language: Language;
  readonly words: FilesWords;
  onEvent: OnFiles;
  onAt(position: number): void;
}

interface CellsProps {
  readonly line: Extract<Line, { kind: 'issue' }>;
  readonly language: Language;
  readonly words: FilesWords;
  onChoose(): void;
}

const Cells = ({ line, language, words, onChoose }: CellsProps) => (
  <>
    <td>
      <div class="where">
        <Shape of={line.severity} />
        <span>
          {severityWord(line.severity, language)}
          <br />
          <span class="soft">
            {words.row} {line.row}
          </span>
        </span>
      </div>
    </td>
    <td>
      <div class="who">
        <button type="button" class="plain" onClick={onChoose}>
          {line.name || '-'}
        </button>
        <span class="soft">{line.place}</span>
        <span class="soft">{line.number}</span>
      </div>
    </td>
    <td>
      <div class="what">
        <span class="title">
          <strong>{line.field}</strong> {line.title}
        </span>
        <span class="see">
          {line.see} <span class="soft">{line.todo}</span>
        </span>
      </div>
    </td>
  </>
);

/** Stands for the lines that are not in the page. */
const Gap = ({ lines }: { lines: number }) =>
  lines > 0 ? <tr style={{ height: `${lines * LINE}px` }} /> : null;

/** The table of what was found, of which only the lines in view (and a few besides) are in the page. */
export function Rows({ view, settled, at, language, words, onEvent, onAt }: RowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const whole = settled && view.total <= SHORT;
  const from = whole ? 0 : Math.max(0, Math.floor(top / LINE) - BESIDES);
  const count = whole ? SHORT : Math.ceil(height / LINE) + 2 * BESIDES;

  useEffect(() => onEvent({ type: 'lines', from, count }), [from, count, onEvent]);
  // Told by the browser when it knows: to ask for it would make it lay the page out at once.
  useEffect(() => {
    if (!box.current) return;
    const watcher = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height || 600));
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  useLayoutEffect(() => {
    const shown = box.current;
    if (at === undefined || !shown) return;
    if (whole) return shown.querySelector('.at')?.scrollIntoView({ block: 'nearest' });
    const [start, end] = [at * LINE, (at + 1) * LINE];
    if (start < shown.scrollTop || end > shown.scrollTop + shown.clientHeight)
      shown.scrollTop = Math.max(0, start - LINE);
  }, [at, whole]);

  return (
    <section
      ref={box}
      class={whole ? 'rows whole' : 'rows'}
      aria-label={words.table}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
      tabIndex={0}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <table aria-rowcount={view.total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.pupil}</th>
            <th scope="col">{words.issue}</th>
          </tr>
        </thead>
        <tbody>
          <Gap lines={view.from} />
          {view.lines.map((line, step) => {
            const position = view.from + step;
            if (line.kind === 'group')
              return (
                <tr key={position} class="group" aria-rowindex={position + 2}>
                  <th colSpan={3} scope="rowgroup">
                    {line.title} <span class="soft">{words.found(inDigits(line.count))}</span>
                  </th>
                </tr>
              );
            return (
              <tr
                key={position}
                class={position === at ? 'at' : undefined}
                aria-rowindex={position + 2}
                aria-current={position === at ? 'true' : undefined}
                data-rule={line.rule}
                data-row={line.row}
                data-severity={line.severity}
              >
                <Cells {...{ line, language, words }} onChoose={() => onAt(position)} />
              </tr>
            );
          })}
          <Gap lines={view.total - view.from - view.lines.length} />
        </tbody>
      </table>
    </section>
  );
}
