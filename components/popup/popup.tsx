import { DeadlineStrip } from '#components/deadline-strip.tsx';
import type { DeadlineView } from '#components/panel/model.ts';
import { Switch } from '#components/switch.tsx';
import { type PopupWords, popupWords } from '#components/words/popup.ts';
import type { Language } from '#components/words.ts';
import type { PopupEvent, PopupPage } from './model.ts';
import { PageStanding } from './standing.tsx';

export interface PopupProps {
  readonly language: Language;
  readonly page: PopupPage;
  /** The portal of the tab; `undefined` on any other site. */
  readonly portal?: { readonly title: string; readonly on: boolean } | undefined;
  readonly deadline?: DeadlineView | undefined;
  onEvent(event: PopupEvent): void;
}

const Due = (props: {
  deadline: DeadlineView | undefined;
  language: Language;
  words: PopupWords;
}) => (
  <section aria-label={props.words.due}>
    {props.deadline ? (
      <DeadlineStrip view={props.deadline} language={props.language} />
    ) : (
      <div class="deadline calm">
        <p>{props.words.noDeadline}</p>
        <p class="soft">{props.words.noDeadlineNote}</p>
      </div>
    )}
  </section>
);

/** Top to bottom: what is due, whose turn it is, how this page stands, the switch of this site. */
export function Popup({ language, page, portal, deadline, onEvent }: PopupProps) {
  const words = popupWords(language);
  return (
    <main class="popup" lang={language}>
      <h1>{words.name}</h1>
      <Due deadline={deadline} language={language} words={words} />
      <PageStanding page={page} language={language} words={words} onEvent={onEvent} />
      {portal && (
        <Switch
          label={words.checkPortal(portal.title)}
          text={portal.on ? words.on : words.switchedOff}
          on={portal.on}
          onChange={(on) => onEvent({ type: 'setPortal', on })}
        />
      )}
      {portal?.on && page.state !== 'missing' && (
        <ul class="tools">
          {(['teach', 'structure'] as const).map((type) => (
            <li key={type}>
              <button type="button" class="plain link" onClick={() => onEvent({ type })}>
                {words[type]}
              </button>
            </li>
          ))}
        </ul>
      )}
      <footer>
        <span class="soft">{words.unofficial}</span>
        <button type="button" class="plain link" onClick={() => onEvent({ type: 'options' })}>
          {words.options}
        </button>
      </footer>
    </main>
  );
}
