import type { DeadlineView } from './panel/model.ts';
import { panelWords } from './words/panel.ts';
import type { Language } from './words.ts';

/** The next step of a round in two lines; an unconfirmed date says so and names its source. */
export function DeadlineStrip({ view, language }: { view: DeadlineView; language: Language }) {
  const words = panelWords(language);
  return (
    <div
      class={`deadline ${view.urgency}`}
      data-round={view.round}
      data-step={view.step}
      title={view.sourceText}
    >
      <p>
        <strong>{view.stepTitle}</strong>
        <span class="soft">
          {view.system} {view.roundTitle}
        </span>
      </p>
      <p>
        <span>{view.dateText}</span>
        <strong class="left">{view.leftText}</strong>
      </p>
      {view.whoText !== '' && <p>{view.whoText}</p>}
      {view.unconfirmed && <p class="soft">{words.unconfirmed}</p>}
    </div>
  );
}
