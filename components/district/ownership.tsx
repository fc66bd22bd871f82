import { useState } from 'preact/hooks';
import { districtWords } from '#components/words/district.ts';
import type { PartProps } from './model.ts';

/** What is kept, for how long, and the end of it. */
export function Ownership({ view, onEvent }: PartProps) {
  const words = districtWords(view.language);
  const [asking, ask] = useState<string | null>();
  const { round } = view;
  return (
    <section class="ownership">
      <h2>{words.own}</h2>
      <p>{words.kept}</p>
      <p>{words.keptFor(view.log.keepDays)}</p>
      {asking === undefined ? (
        <p class="buttons">
          {round && (
            <button type="button" onClick={() => ask(round.scope)}>
              {words.deleteRound}
            </button>
          )}
          <button type="button" onClick={() => ask(null)}>
            {words.deleteAll}
          </button>
        </p>
      ) : (
        <p class="buttons" role="alert">
          <button
            type="button"
            class="main"
            onClick={() => {
              onEvent({ type: 'delete', scope: asking });
              ask(undefined);
            }}
          >
            {words.sure}
          </button>
          <button type="button" onClick={() => ask(undefined)}>
            {words.cancel}
          </button>
        </p>
      )}
    </section>
  );
}
