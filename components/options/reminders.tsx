import { LockNote, useLock } from '#components/locked.tsx';
import { Shape } from '#components/shape.tsx';
import { Switch } from '#components/switch.tsx';
import { type RemindersWords, remindersWords } from '#components/words/reminders.ts';
import type { Language } from '#components/words.ts';
import type { ReminderSettings } from '#utils/settings/shape.ts';

export interface RemindersProps {
  readonly language: Language;
  readonly reminders: ReminderSettings;
  /** Whether the browser lets us show notifications; `undefined` before that is known. */
  readonly allowed: boolean | undefined;
  /** The user was asked just now and said no. */
  readonly refused: boolean;
  /** The next one in words; absent where none is planned. */
  readonly next?: { readonly when: string; readonly what: string } | undefined;
  /** What became of the one that was asked for. */
  readonly tried?: 'tried' | 'notTried' | undefined;
  /** From within the click, since the browser is asked then. */
  onSwitch(on: boolean): void;
  onAllow(): void;
  onChange(change: Partial<ReminderSettings>): void;
  onTry(): void;
}

/** The days that are offered; others that were set in another way are offered too. */
const USUAL_DAYS = [14, 7, 3, 2, 1];

const Check = (props: {
  label: string;
  on: boolean;
  place: string;
  onChange(on: boolean): void;
}) => (
  <label>
    <input
      type="checkbox"
      checked={props.on}
      disabled={useLock(props.place) !== undefined}
      onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
    />
    {props.label}
    <LockNote place={props.place} />
  </label>
);

/** When to be reminded, each by itself. */
function Times({ reminders, words, onChange }: RemindersProps & { words: RemindersWords }) {
  const { days } = reminders;
  const offered = [...new Set([...USUAL_DAYS, ...days])].toSorted((a, b) => b - a);
  return (
    <fieldset class="times">
      <legend>{words.when}</legend>
      {offered.map((day) => (
        <Check
          key={day}
          label={words.before(day)}
          place="reminders.days"
          on={days.includes(day)}
          onChange={(on) =>
            onChange({ days: offered.filter((one) => (one === day ? on : days.includes(one))) })
          }
        />
      ))}
      <Check
        label={words.onTheDay}
        place="reminders.onTheDay"
        on={reminders.onTheDay}
        onChange={(onTheDay) => onChange({ onTheDay })}
      />
      <Check
        label={words.beforeClosing}
        place="reminders.beforeClosing"
        on={reminders.beforeClosing}
        onChange={(beforeClosing) => onChange({ beforeClosing })}
      />
    </fieldset>
  );
}

/** Reminders of deadlines: asked for, adjusted, tried, and never said to be on where they cannot be shown. */
export function Reminders(props: RemindersProps) {
  const { language, reminders, allowed, refused, next, tried } = props;
  const words = remindersWords(language);
  const lost = reminders.on && allowed === false && !refused;
  return (
    <fieldset class="reminders">
      <legend>{words.title}</legend>
      <Switch label={words.on} on={reminders.on} place="reminders.on" onChange={props.onSwitch} />
      <p class="soft">{words.note}</p>
      <div role="alert">
        {(refused || lost) && (
          <p class="trouble">
            <Shape of="warning" /> {refused ? words.refused : words.lost}
          </p>
        )}
      </div>
      {lost && (
        <button type="button" onClick={props.onAllow}>
          {words.allow}
        </button>
      )}
      {reminders.on && <Times {...props} words={words} />}
      {reminders.on && allowed && (
        <>
          <p>{next ? words.next(next.when, next.what) : words.nothing}</p>
          <button type="button" onClick={props.onTry}>
            {words.try}
          </button>
        </>
      )}
      <p role="status" class="soft">
        {tried ? words[tried] : ''}
      </p>
    </fieldset>
  );
}
