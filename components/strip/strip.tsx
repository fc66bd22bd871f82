import { type DeadlineView, isTrusted, type Trusted } from '#components/panel/model.ts';
import { stripWords } from '#components/words/strip.ts';
import type { Language } from '#components/words.ts';
import type { ShownOffer, StripEvent } from './model.ts';
import { Offers } from './offers.tsx';

export interface StripProps {
  /** Absent where there is nothing to say, or the user hid it for today. */
  readonly view?: DeadlineView | undefined;
  readonly offers: readonly ShownOffer[];
  readonly failed: boolean;
  readonly language: Language;
  readonly trusted?: Trusted | undefined;
  onEvent(event: StripEvent): void;
}

/** Stands by itself where no panel is open: what is due, in two lines, the nearer the plainer. */
export function Strip({
  view,
  offers,
  failed,
  language,
  trusted = isTrusted,
  onEvent,
}: StripProps) {
  const words = stripWords(language);
  if (!view && offers.length === 0 && !failed) return null;
  return (
    <div class="strip">
      {view && (
        <div
          class={`deadline ${view.urgency}`}
          data-round={view.round}
          data-step={view.step}
          title={`${view.system} ${view.roundTitle} (${view.sourceText})`}
        >
          <p>
            <strong>
              {view.system} {view.stepTitle}
            </strong>
            <strong class="left">{view.leftText}</strong>
          </p>
          <p>
            <span>{view.dateText}</span>
            {view.unconfirmed && <span class="soft">{words.usual}</span>}
          </p>
          {view.unconfirmed && view.earlier && <p>{view.earlier}</p>}
          <button
            type="button"
            class="plain hide"
            aria-label={words.hide}
            title={words.hide}
            onClick={() => onEvent({ type: 'hideDeadline' })}
          >
            ×
          </button>
        </div>
      )}
      <Offers offers={offers} failed={failed} words={words} trusted={trusted} onEvent={onEvent} />
    </div>
  );
}
