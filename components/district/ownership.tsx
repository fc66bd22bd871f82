import { DeleteQuestion } from '#components/delete-question.tsx';
import { districtWords } from '#components/words/district.ts';
import type { PartProps } from './model.ts';

/** What is kept, for how long, and the end of it. */
export function Ownership({ view, onEvent }: PartProps) {
  const words = districtWords(view.language);
  const { round } = view;
  return (
    <section class="ownership">
      <h2>{words.own}</h2>
      <p>{words.kept}</p>
      <p>{words.keptFor(view.log.keepDays)}</p>
      <DeleteQuestion
        scope={round?.scope}
        words={words}
        onDelete={(scope) => onEvent({ type: 'delete', scope })}
      />
    </section>
  );
}
