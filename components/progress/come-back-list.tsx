import { useState } from 'preact/hooks';
import { progressWords } from '#components/words/progress.ts';
import type { PartProps } from './model.ts';

const AT_FIRST = 20;

/** Records with errors, by where they are found again. */
export function ComeBackList({ view }: PartProps) {
  const words = progressWords(view.language);
  const [shown, show] = useState(AT_FIRST);
  if (!view.settings.comeBack) return null;
  const { comeBack } = view;
  return (
    <section class="back">
      <h2>{words.comeBack}</h2>
      <p class="soft">{words.comeBackNote}</p>
      {comeBack.length === 0 && <p>{words.noOpen}</p>}
      <ul class="come-back">
        {comeBack.slice(0, shown).map(({ id, grade, room, place, errors }) => (
          <li key={id}>
            <span>
              {grade === '' ? words.unknownClass : view.gradeText(grade)}
              {room === '' ? '' : `/${room}`}
            </span>
            <span>{place > 0 ? words.place(place) : words.placeAlone}</span>
            <span>■ {words.errors(errors)}</span>
          </li>
        ))}
      </ul>
      {comeBack.length > shown && (
        <button type="button" onClick={() => show(shown + AT_FIRST * 5)}>
          {words.more}
        </button>
      )}
    </section>
  );
}
