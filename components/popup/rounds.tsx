import { DeadlineStrip } from '#components/deadline-strip.tsx';
import type { PopupWords } from '#components/words/popup.ts';
import type { Language } from '#components/words.ts';
import type { PopupEvent, PopupRounds } from './model.ts';

interface RoundsProps {
  readonly rounds: PopupRounds | undefined;
  readonly language: Language;
  readonly words: PopupWords;
  onEvent(event: PopupEvent): void;
}

const Steps = ({ rounds, words }: { rounds: PopupRounds; words: PopupWords }) => (
  <dl class="steps">
    {rounds.now !== '' && (
      <div>
        <dt>{words.now}</dt>
        <dd>{rounds.now}</dd>
      </div>
    )}
    <div>
      <dt>{words.next}</dt>
      <dd>{rounds.next}</dd>
    </div>
    {rounds.mine !== '' && (
      <div class="mine">
        <dt>{words.mine}</dt>
        <dd>{rounds.mine}</dd>
      </div>
    )}
  </dl>
);

const Others = ({ rounds, words }: { rounds: PopupRounds; words: PopupWords }) => (
  <ul class="others" aria-label={words.others}>
    {rounds.others.map(({ system, text, leftText, urgency, unconfirmed }) => (
      <li key={system} class={urgency}>
        <span>
          <strong>{system}</strong> {text}
        </span>
        <span>
          {leftText}
          {unconfirmed && <span class="soft"> · {words.usual}</span>}
        </span>
      </li>
    ))}
  </ul>
);

/** What is due: one system's round in full, the others in a line each. */
export const Rounds = ({ rounds, language, words, onEvent }: RoundsProps) => (
  <section class="due" aria-label={words.due}>
    {rounds ? (
      <>
        <DeadlineStrip view={rounds.deadline} language={language} />
        <p class="soft source">{rounds.deadline.sourceText}</p>
        {(rounds.weekend !== '' || rounds.overdue !== '') && (
          <p>
            <strong>{rounds.overdue || rounds.weekend}</strong>
          </p>
        )}
        <Steps rounds={rounds} words={words} />
        <Others rounds={rounds} words={words} />
      </>
    ) : (
      <div class="deadline calm">
        <p>{words.noDeadline}</p>
        <p class="soft">{words.noDeadlineNote}</p>
      </div>
    )}
    <button type="button" class="plain link" onClick={() => onEvent({ type: 'rounds' })}>
      {words.calendar}
    </button>
  </section>
);
