import type { ComponentChildren } from 'preact';
import { ScopeChoice } from '#components/progress/scope-choice.tsx';
import { districtWords } from '#components/words/district.ts';
import { Before } from './before.tsx';
import { LettersPart } from './letters.tsx';
import type { PartProps } from './model.ts';
import { Ownership } from './ownership.tsx';
import { Rules } from './rules.tsx';
import { SchoolTable } from './school-table.tsx';
import { Standing } from './standing.tsx';
import { Take } from './take.tsx';

/** What to do where nothing is known yet. */
const Empty = ({ view }: PartProps) => {
  const words = districtWords(view.language);
  return (
    <section class="empty">
      <h2>{words.empty}</h2>
      <ol>
        <li>{words.emptyPages}</li>
        <li>{words.emptyFiles}</li>
        <li>
          {words.emptyRoster} <a href="#/files">{words.toFiles}</a>
        </li>
      </ol>
      <p role="status" class="notice">
        {view.notice ?? ''}
      </p>
    </section>
  );
};

/** A district's schools: who is not done, who is late, what to send them. */
export function District({
  view,
  children,
  onEvent,
}: PartProps & { readonly children?: ComponentChildren }) {
  const words = districtWords(view.language);
  const { round, scopes } = view;
  return (
    <div class="progress-page district-page">
      <h1>{words.title}</h1>
      {round && (
        <div class="report-head">
          <p class="headline">{round.title}</p>
          <p>{words.printed(view.todayText)}</p>
        </div>
      )}
      {view.trouble && (
        <p class="problem" role="alert">
          {words.trouble}
        </p>
      )}
      {view.damaged > 0 && <p class="problem">{words.damaged(view.damaged)}</p>}
      {!view.log.on && <p class="problem">{words.off}</p>}
      {children}
      {round ? (
        <>
          <ScopeChoice
            label={words.scope}
            scope={round.scope}
            scopes={scopes}
            onScope={(scope) => onEvent({ type: 'scope', scope })}
          />
          <Standing {...{ view, round, onEvent }} />
          <SchoolTable {...{ view, round, onEvent }} />
          <LettersPart {...{ view, round, onEvent }} />
          <Rules {...{ view, round, onEvent }} />
          <Before {...{ view, round, onEvent }} />
        </>
      ) : (
        <Empty {...{ view, onEvent }} />
      )}
      <Take {...{ view, onEvent }} />
      <Ownership {...{ view, onEvent }} />
    </div>
  );
}
