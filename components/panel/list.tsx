import { useState } from 'preact/hooks';
import { Count } from '#components/shape.tsx';
import { panelWords } from '#components/words/panel.ts';
import { type Language, SEVERITIES, severityWord } from '#components/words.ts';
import type { Severity } from '#utils/rules/model.ts';
import { IssueItem } from './issue.tsx';
import { countsOf, type IssueEvent, type ShownIssue, type Trusted } from './model.ts';

/** Beyond these an issue is one line, and at last only counted: a page may flag thousands of cells. */
const DETAILED_AT_MOST = 60;
const SHOWN_AT_MOST = 1000;

interface IssueListProps {
  readonly issues: readonly ShownIssue[];
  readonly language: Language;
  readonly open: boolean;
  readonly current: string | undefined;
  readonly trusted: Trusted;
  onEvent(event: IssueEvent | { readonly type: 'focusField'; readonly key: string }): void;
}

const groupsOf = (issues: readonly ShownIssue[]): ReadonlyMap<string, readonly ShownIssue[]> =>
  Map.groupBy(issues, (issue) => issue.group);

function Filters(props: {
  issues: readonly ShownIssue[];
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

/** The issues by part of the form, in the order of the page; no severity chosen shows them all. */
export function IssueList({ issues, language, open, current, trusted, onEvent }: IssueListProps) {
  const words = panelWords(language);
  const [chosen, setChosen] = useState<readonly Severity[]>([]);
  const standing = issues.filter((issue) => !issue.ignored);
  const wanted = standing.filter((issue) => chosen.length === 0 || chosen.includes(issue.severity));
  const shown = wanted.slice(0, SHOWN_AT_MOST);
  let index = 0;
  return (
    <>
      <Filters issues={issues} language={language} chosen={chosen} onChange={setChosen} />
      {shown.length === 0 && standing.length > 0 && <p class="note">{words.noneOfKind}</p>}
      {[...groupsOf(shown)].map(([group, members]) => (
        <section key={group} class="group" aria-label={group}>
          <h3>{group}</h3>
          <ul>
            {members.map((issue) => {
              index += 1;
              const isCurrent = issue.key === current;
              const full = isCurrent || index <= DETAILED_AT_MOST;
              const extent = open ? (full ? 'full' : 'brief') : 'text';
              return (
                <IssueItem
                  key={issue.key}
                  issue={issue}
                  language={language}
                  current={isCurrent}
                  extent={extent}
                  trusted={trusted}
                  onEvent={onEvent}
                  onGo={(key) => onEvent({ type: 'focusField', key })}
                />
              );
            })}
          </ul>
        </section>
      ))}
      {wanted.length > shown.length && (
        <p class="note">{words.more(wanted.length - shown.length)}</p>
      )}
    </>
  );
}
