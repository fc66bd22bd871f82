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

/** The user's own step first, where it is another than the deadline's. */
const Steps = (props: {
  rounds: { readonly now: string; readonly next: string; readonly mine?: string };
  words: PopupWords;
}) => {
  const { rounds, words } = props;
  return (
    <dl class="steps">
      {rounds.mine && (
        <div class="mine">
          <dt>{words.mine}</dt>
          <dd>{rounds.mine}</dd>
        </div>
      )}
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
    </dl>
  );
};

type Other = PopupRounds['others'][number];

/** One system in a line; the rest of what is known of its round behind it. */
const OtherSystem = ({ other, words }: { other: Other; words: PopupWords }) => (
  <details class={other.urgency}>
    <summary>
      <span>
        <strong>{other.system}</strong> {other.text}
      </span>
      <span>
        {other.leftText}
        {other.unconfirmed && <span class="soft"> · {words.usual}</span>}
      </span>
    </summary>
    <p>
      {other.roundTitle}
      {other.whoText && ` (${other.whoText})`}
    </p>
    <Steps rounds={other} words={words} />
    {other.notes.map((note) => (
      <p key={note}>{note}</p>
    ))}
    <p class="soft">{other.sourceText}</p>
  </details>
);

/** The other systems in a line each, and the way to all dates. */
export const OtherRounds = ({ rounds, words, onEvent }: Omit<RoundsProps, 'language'>) => (
  <section class="due" aria-label={words.others}>
    {rounds && (
      <ul class="others">
        {rounds.others.map((other) => (
          <li key={other.system}>
            <OtherSystem other={other} words={words} />
          </li>
        ))}
      </ul>
    )}
    <button type="button" class="plain link" onClick={() => onEvent({ type: 'rounds' })}>
      {words.calendar}
    </button>
  </section>
);

/** What is due: one system's round in full. */
export const Rounds = ({ rounds, language, words }: Omit<RoundsProps, 'onEvent'>) => (
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
      </>
    ) : (
      <div class="deadline calm">
        <p>{words.noDeadline}</p>
        <p class="soft">{words.noDeadlineNote}</p>
      </div>
    )}
  </section>
);
