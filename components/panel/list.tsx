import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Count } from '#components/shape.tsx';
import { panelWords } from '#components/words/panel.ts';
import { type Language, SEVERITIES, severityWord } from '#components/words.ts';
import type { Severity } from '#utils/rules/model.ts';
import { IssueItem } from './issue.tsx';
import {
  countsOf,
  type IssueEvent,
  type ListedIssue,
  type ShownIssue,
  type Trusted,
} from './model.ts';

/** Of thousands that a page may flag, so many stand in the list at once. */
const SHOWN_AT_MOST = 60;

interface IssueListProps {
  readonly issues: readonly ListedIssue[];
  word(issue: ListedIssue): ShownIssue;
  readonly language: Language;
  readonly open: boolean;
  readonly current: string | undefined;
  readonly trusted: Trusted;
  onEvent(event: IssueEvent | { readonly type: 'focusField'; readonly key: string }): void;
}

const groupsOf = (issues: readonly ShownIssue[]): ReadonlyMap<string, readonly ShownIssue[]> =>
  Map.groupBy(issues, (issue) => issue.group);

function Filters(props: {
  issues: readonly ListedIssue[];
  language: Language;
  chosen: readonly Severity[];
  onChange(chosen: readonly Severity[]): void;
}) {
  const { chosen, language } = props;
  const counts = countsOf(props.issues);
  return (
    <fieldset class="filters" aria-label={panelWords(language).filters}>
      {SEVERITIES.map((severity) => {
        const pressed = chosen.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            class={severity}
            aria-pressed={pressed}
            onClick={() =>
              props.onChange(
                pressed ? chosen.filter((other) => other !== severity) : [...chosen, severity],
              )
            }
          >
            <Count of={severity} count={counts[severity]} language={language} />
            <span aria-hidden="true">{severityWord(severity, language)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** Where the part begins that holds the current issue. By itself: what hooks keep would hold the list. */
const partOf = (wanted: readonly ListedIssue[], current: string | undefined): number => {
  const place = current === undefined ? 0 : wanted.findIndex((issue) => issue.has(current));
  return Math.floor(Math.max(0, place) / SHOWN_AT_MOST) * SHOWN_AT_MOST;
};

/**
 * Where the part of the list begins that is shown: at the current issue's part when another became current,
 * else where the user turned to.
 */
function usePart(wanted: readonly ListedIssue[], current: string | undefined) {
  const [turned, setTurned] = useState<{ from: number; current: string | undefined }>();
  const box = useRef<HTMLDivElement>(null);
  const wish = turned && turned.current === current ? turned.from : partOf(wanted, current);
  const from = wish < wanted.length ? wish : 0;
  // The button that was pressed may be gone, and what it brought begins above it.
  useLayoutEffect(() => {
    if (turned) box.current?.querySelector<HTMLElement>('.go')?.focus();
  }, [turned]);
  const turn = (by: 1 | -1) => setTurned({ from: Math.max(0, from + by * SHOWN_AT_MOST), current });
  return { from, turn, box };
}

/** The issues by part of the form, in the order of the page; no severity chosen shows them all. */
export function IssueList(props: IssueListProps) {
  const { issues, language, open, current, trusted, onEvent } = props;
  const words = panelWords(language);
  const [chosen, setChosen] = useState<readonly Severity[]>([]);
  const standing = issues.filter((issue) => !issue.ignored);
  const wanted = standing.filter((issue) => chosen.length === 0 || chosen.includes(issue.severity));
  const { from, turn, box } = usePart(wanted, current);
  const shown = wanted.slice(from, from + SHOWN_AT_MOST).map(props.word);
  const left = wanted.length - from - shown.length;
  return (
    <div class="issues" ref={box}>
      {open && <Filters issues={issues} language={language} chosen={chosen} onChange={setChosen} />}
      {shown.length === 0 && standing.length > 0 && <p class="note">{words.noneOfKind}</p>}
      {open && from > 0 && (
        <button type="button" onClick={() => turn(-1)}>
          {words.earlier(from)}
        </button>
      )}
      {[...groupsOf(shown)].map(([group, members]) => (
        <section key={group} class="group" aria-label={group}>
          <h3>{group}</h3>
          <ul>
            {members.map((issue) => (
              <IssueItem
                key={issue.key}
                issue={issue}
                language={language}
                current={issue.key === current}
                seen={open}
                trusted={trusted}
                onEvent={onEvent}
                onGo={(key) => onEvent({ type: 'focusField', key })}
              />
            ))}
          </ul>
        </section>
      ))}
      {open && left > 0 && (
        <button type="button" onClick={() => turn(1)}>
          {words.more(left)}
        </button>
      )}
    </div>
  );
}
