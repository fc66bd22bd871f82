import type { ComponentChildren } from 'preact';
import { worstOf } from '#components/panel/model.ts';
import { Shape } from '#components/shape.tsx';
import type { PopupWords } from '#components/words/popup.ts';
import { type Language, SEVERITIES, severityWord } from '#components/words.ts';
import type { PopupEvent, PopupPage } from './model.ts';

interface StandingProps {
  readonly page: PopupPage;
  readonly language: Language;
  readonly words: PopupWords;
  onEvent(event: PopupEvent): void;
}

const Line = (props: { title: string; text?: string; children?: ComponentChildren }) => (
  <>
    <p>
      <strong>{props.title}</strong>
    </p>
    {props.text && <p class="soft">{props.text}</p>}
    {props.children}
  </>
);

function Checked(props: StandingProps & { page: Extract<PopupPage, { state: 'checked' }> }) {
  const { page, language, words, onEvent } = props;
  return (
    <>
      <h2>{page.title}</h2>
      {worstOf(page.counts) ? (
        <>
          <ul class="tally">
            {SEVERITIES.map((severity) => (
              <li key={severity} class={page.counts[severity] > 0 ? severity : 'none'}>
                <strong>
                  <Shape of={severity} /> {page.counts[severity]}
                </strong>
                {severityWord(severity, language)}
              </li>
            ))}
          </ul>
          <button type="button" class="main" onClick={() => onEvent({ type: 'openFirst' })}>
            {words.openFirst}
          </button>
        </>
      ) : (
        <p class="fine-line">
          <Shape of="fine" /> <strong>{words.fine}</strong>
        </p>
      )}
      <p class="soft">{words.recognised(page.known, page.total)}</p>
    </>
  );
}

function Content(props: StandingProps) {
  const { page, words, onEvent } = props;
  switch (page.state) {
    case 'checked':
      return <Checked {...props} page={page} />;
    case 'loading':
    case 'checking':
      return <p class="soft">{words[page.state]}</p>;
    case 'missing':
      return (
        <Line title={words.missing} text={words.missingNote}>
          <button type="button" class="main" onClick={() => onEvent({ type: 'reload' })}>
            {words.reload}
          </button>
        </Line>
      );
    case 'fault':
      return <Line title={words.fault} text={words.faultNote} />;
    case 'off':
      return <Line title={words.off} text={words.offNote} />;
    case 'unrecognised':
      return <Line title={words.unrecognised} text={words.unrecognisedNote} />;
    case 'unsupported':
      return <Line title={words.unsupported} text={words.unsupportedNote} />;
  }
}

/** How this page stands, and the one next step. */
export const PageStanding = (props: StandingProps) => (
  <section class="standing" aria-label={props.words.page} aria-live="polite">
    <Content {...props} />
  </section>
);
