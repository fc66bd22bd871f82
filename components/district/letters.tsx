import { useEffect, useState } from 'preact/hooks';
import { type DistrictWords, districtWords } from '#components/words/district.ts';
import {
  faultOf,
  LETTER_KINDS,
  type LetterFault,
  type LetterKind,
  PLACES,
} from '#utils/district/letter.ts';
import type { PartProps, RoundPartProps } from './model.ts';

const braced = (place: string): string => `{${place}}`;

const faultText = (fault: LetterFault, { letterFaults }: DistrictWords): string => {
  if (fault.kind === 'unknown') return letterFaults.unknown(fault.places.map(braced).join(' '));
  if (fault.kind === 'missing') return letterFaults.missing(braced(fault.place));
  return letterFaults[fault.kind];
};

/** One template, changed in its own box until it is kept. */
function Template({ kind, view, onEvent }: PartProps & { readonly kind: LetterKind }) {
  const words = districtWords(view.language);
  const kept = view.letters[kind];
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const fault = faultOf(kind, text);
  const id = `letter-${kind}`;
  return (
    <div class="template">
      <label for={id}>{words.templates[kind]}</label>
      <textarea
        id={id}
        rows={8}
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-places ${id}-fault`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}-places`} class="soft">
        {words.places(PLACES[kind].map(braced).join(' '))}
      </p>
      <p id={`${id}-fault`} role="alert" class="fault">
        {fault ? faultText(fault, words) : ''}
      </p>
      <p class="buttons">
        <button
          type="button"
          disabled={fault !== undefined || text === kept}
          onClick={() => onEvent({ type: 'letter', kind, text })}
        >
          {words.saveLetter}
        </button>
        <button
          type="button"
          onClick={() => {
            onEvent({ type: 'usualLetter', kind });
            setText(kept);
          }}
        >
          {words.usualLetter}
        </button>
      </p>
    </div>
  );
}

/** The message to all that are not done, as it would be copied, and the way to word it otherwise. */
export function LettersPart({ view, round, onEvent }: RoundPartProps) {
  const words = districtWords(view.language);
  return (
    <section class="letters">
      <h2>{words.letterAll}</h2>
      {round.summary.open > 0 && (
        <>
          <textarea readOnly rows={8} aria-label={words.letterAll} value={round.letterToAll} />
          <p class="buttons">
            <button type="button" onClick={() => onEvent({ type: 'copyAll' })}>
              {words.copyAll(round.summary.open)}
            </button>
          </p>
        </>
      )}
      <details>
        <summary>{words.letters}</summary>
        {LETTER_KINDS.map((kind) => (
          <Template key={kind} {...{ kind, view, onEvent }} />
        ))}
      </details>
    </section>
  );
}
