import { progressWords } from '#components/words/progress.ts';
import { ByClass } from './by-class.tsx';
import { ByDay } from './by-day.tsx';
import { ComeBackList } from './come-back-list.tsx';
import { Differences } from './differences.tsx';
import { Frequent } from './frequent.tsx';
import { Gcode } from './gcode.tsx';
import type { PartProps } from './model.ts';
import { OtherRounds } from './other-rounds.tsx';
import { Ownership } from './ownership.tsx';
import { ReportHead } from './report-head.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { Standing } from './standing.tsx';
import { TakeAlong } from './take-along.tsx';

/** Where the school stands in a round, without a word about any child. */
export function Progress({ view, onEvent }: PartProps) {
  const words = progressWords(view.language);
  const { round, scopes, trouble, damaged } = view;
  return (
    <div class="progress-page">
      <h1>{words.title}</h1>
      {round && <ReportHead view={view} round={round} onEvent={onEvent} />}
      {trouble && (
        <p class="problem" role="alert">
          {words.trouble[trouble]}
        </p>
      )}
      {view.nearlyFull && <p class="problem">{words.nearlyFull}</p>}
      {damaged > 0 && <p class="problem">{words.damaged(damaged)}</p>}
      {!view.settings.on && <p class="problem">{words.off}</p>}
      {scopes.length > 0 && round ? (
        <>
          <ScopeChoice
            label={words.scope}
            scope={round.scope}
            scopes={scopes}
            onScope={(scope) => onEvent({ type: 'scope', scope })}
          />
          <Standing view={view} round={round} onEvent={onEvent} />
          <Differences view={view} onEvent={onEvent} />
          <Gcode
            language={view.language}
            steps={view.gcode}
            seenText={view.momentText(view.gcode.seen)}
          />
          <ComeBackList view={view} onEvent={onEvent} />
          <ByClass view={view} round={round} onEvent={onEvent} />
          <ByDay view={view} round={round} onEvent={onEvent} />
          <Frequent view={view} round={round} onEvent={onEvent} />
          <OtherRounds view={view} onEvent={onEvent} />
        </>
      ) : (
        <section class="empty">
          <h2>{words.empty}</h2>
          <p>{words.emptyNote}</p>
        </section>
      )}
      <TakeAlong view={view} onEvent={onEvent} />
      <Ownership view={view} onEvent={onEvent} />
    </div>
  );
}
