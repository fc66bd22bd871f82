import type { StripWords } from '#components/words/strip.ts';
import type { ShownOffer, StripEvent } from './model.ts';

interface OffersProps {
  readonly offers: readonly ShownOffer[];
  /** The last one that was to be used could not be kept. */
  readonly failed: boolean;
  readonly words: StripWords;
  /** Whether a person did it. */
  trusted(event: Event): boolean;
  onEvent(event: StripEvent): void;
}

/** More than a notice's steps at once would be a wall; the others come when these are answered. */
const MOST = 3;

/** Dates that the page announces: each is used by a press alone, or not offered again. */
export function Offers({ offers, failed, words, trusted, onEvent }: OffersProps) {
  if (offers.length === 0 && !failed) return null;
  return (
    <section class="offers" aria-label={words.announced}>
      {offers.length > 0 && (
        <p>
          <strong>{words.announced}</strong>
        </p>
      )}
      <ul>
        {offers.slice(0, MOST).map(({ key, text }) => (
          <li key={key} data-offer={key}>
            <span>{text}</span>
            <span class="answers">
              <button
                type="button"
                aria-label={words.useLabel(text)}
                onClick={(event) => trusted(event) && onEvent({ type: 'useOffer', key })}
              >
                {words.use}
              </button>
              <button
                type="button"
                class="plain"
                aria-label={words.refuseLabel(text)}
                onClick={(event) => trusted(event) && onEvent({ type: 'refuseOffer', key })}
              >
                {words.refuse}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{failed ? words.failed : ''}</p>
    </section>
  );
}
