import { Shape } from '#components/shape.tsx';
import { panelWords } from '#components/words/panel.ts';
import { type Language, severityWord } from '#components/words.ts';
import { FixPreviews } from './fix.tsx';
import type { IssueEvent, ShownIssue, Trusted } from './model.ts';

interface IssueBodyProps {
  readonly issue: ShownIssue;
  readonly language: Language;
  readonly trusted: Trusted;
  /** It stands at its field, which is in sight then; to ask would make the browser lay out the page. */
  readonly atField?: boolean;
  onEvent(event: IssueEvent): void;
}

/** What is seen, what to do, why; a fix to apply; an error cannot be ignored. */
export function IssueBody({ issue, language, trusted, atField, onEvent }: IssueBodyProps) {
  const words = panelWords(language);
  const act = (type: 'apply' | 'ignore') => (event: Event) => {
    if (trusted(event)) onEvent({ type, key: issue.key });
  };
  const of = <span class="aside"> {issue.fieldLabel}</span>;
  return (
    <>
      <p class="see">{issue.see[language]}</p>
      <p class="todo">{issue.todo[language]}</p>
      {!atField && issue.hiddenInTab && <p class="soft">{words.hiddenInTab}</p>}
      <FixPreviews previews={issue.previews} words={words} />
      <div class="acts">
        {issue.previews.length > 0 && (
          <button type="button" class="main" onClick={act('apply')}>
            {words.apply}
            {of}
          </button>
        )}
        {issue.severity !== 'error' && (
          <button type="button" onClick={act('ignore')}>
            {words.ignore}
            {of}
          </button>
        )}
        <details>
          <summary>
            {words.why}
            {of}
          </summary>
          <p>{issue.why[language]}</p>
          <p class="soft">
            {words.source}: {issue.source[language]}
          </p>
          <p class="soft">
            {words.certainty}: {words[issue.certainty]}
          </p>
          <button
            type="button"
            onClick={(event) => trusted(event) && onEvent({ type: 'openRule', rule: issue.rule })}
          >
            {words.openRule}
            {of}
          </button>
        </details>
      </div>
    </>
  );
}

interface IssueItemProps extends IssueBodyProps {
  readonly current: boolean;
  /** Else it is one text: what the page's marks say can be read all the same. */
  readonly seen: boolean;
  onGo(key: string): void;
}

export function IssueItem(props: IssueItemProps) {
  const { issue, language, current, seen } = props;
  return (
    <li
      class="issue"
      data-rule={issue.rule}
      data-severity={issue.severity}
      data-field={issue.field}
      data-key={issue.key}
      aria-current={current ? 'true' : undefined}
    >
      {seen ? (
        <>
          <button type="button" class="go" onClick={() => props.onGo(issue.key)}>
            <Shape of={issue.severity} />
            <span class="aside">{severityWord(issue.severity, language)} </span>
            {issue.fieldLabel}
          </button>
          <IssueBody {...props} />
        </>
      ) : (
        `${issue.fieldLabel}: ${issue.see[language]}`
      )}
    </li>
  );
}
