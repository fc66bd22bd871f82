import type { DeadlineView } from './panel/model.ts';
import { panelWords } from './words/panel.ts';
import { stripWords } from './words/strip.ts';
import type { Language } from './words.ts';

interface DeadlineStripProps {
  readonly view: DeadlineView;
  readonly language: Language;
  /** Two lines for the panel, without whose turn it is. */
  readonly slim?: boolean;
}

/** The next step of a round; a date that nobody confirmed says so. */
export function DeadlineStrip({ view, language, slim = false }: DeadlineStripProps) {
  const words = panelWords(language);
  const round = `${view.system} ${view.roundTitle}`;
  return (
    <div
      class={`deadline ${view.urgency}`}
      data-round={view.round}
      data-step={view.step}
      title={slim ? `${round} ${view.whoText} (${view.sourceText})` : view.sourceText}
    >
      {!slim && <p class="soft">{round}</p>}
      <p>
        <strong>
          {slim && `${view.system} `}
          {view.stepTitle}
        </strong>
        <strong>{view.leftText}</strong>
      </p>
      <p>{view.dateText}</p>
      {!slim && view.whoText !== '' && <p>{view.whoText}</p>}
      {view.unconfirmed && <p class="soft">{words.unconfirmed}</p>}
      {view.earlier && <p>{view.earlier}</p>}
    </div>
  );
}

/** The same once the user hid it for today: one quiet line, so that it can always be found. */
export const HiddenDeadline = ({
  view,
  language,
}: Pick<DeadlineStripProps, 'view' | 'language'>) => (
  <p
    class="soft hidden-deadline"
    data-round={view.round}
    data-step={view.step}
    title={stripWords(language).hidden}
  >
    <span>
      {view.system} {view.stepTitle} {view.dateText}
    </span>
    <span>{view.leftText}</span>
  </p>
);
