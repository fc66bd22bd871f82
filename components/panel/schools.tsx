import type { PanelWords } from '#components/words/panel.ts';
import type { SchoolsView } from './model.ts';
import type { PanelEvent } from './props.ts';

interface SchoolsProps {
  readonly view: SchoolsView;
  readonly words: PanelWords;
  onEvent(event: PanelEvent): void;
}

/** How far the schools of a district's list are, and the way to see only those that are not done. */
export function Schools({ view, words, onEvent }: SchoolsProps) {
  const { counts, onlyOpen } = view;
  const { confirm, certify, acknowledge, unknown, done } = counts;
  const total = confirm + certify + acknowledge + unknown + done;
  const headline = view.certifies
    ? words.certifiedOf(acknowledge + done, total)
    : words.confirmedOf(certify + acknowledge + done, total);
  const rest = [
    confirm > 0 && words.notConfirmed(confirm),
    certify > 0 && words.notCertified(certify),
    view.acknowledges && acknowledge > 0 && words.notAcknowledged(acknowledge),
    unknown > 0 && words.statusUnknown(unknown),
  ].filter((part) => part !== false);
  return (
    <section class="schools" aria-label={words.schools}>
      <p>
        <strong>{headline}</strong>
      </p>
      <p data-open={confirm + certify}>{rest.join(' · ') || words.schoolsDone}</p>
      <div class="steps">
        {view.filters && (
          <button
            type="button"
            aria-pressed={onlyOpen}
            onClick={() => onEvent({ type: 'onlyOpen', on: !onlyOpen })}
          >
            {words.onlyOpen}
          </button>
        )}
        <button type="button" onClick={() => onEvent({ type: 'district' })}>
          {words.district}
        </button>
      </div>
      {onlyOpen && <p class="soft">{words.schoolsHidden(view.hidden)}</p>}
    </section>
  );
}
