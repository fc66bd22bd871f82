import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type RoundsWords, roundsWords } from '#components/words/rounds.ts';
import type { Language } from '#components/words.ts';
import type { TypedDate, TypedReading } from '#utils/rounds/typed-date.ts';
import { Exchange } from './exchange.tsx';
import type { ExchangeEvent, FileView } from './exchange-model.ts';
import type { CalendarView, OfferView, RoundsEvent, StepKey } from './model.ts';
import { Notice } from './notice.tsx';
import { RoundTable } from './round-table.tsx';
import { TimeLine } from './time-line.tsx';

export interface RoundsProps {
  readonly language: Language;
  readonly view: CalendarView;
  /** How many steps have given days, in all years: the user's own, of files taken in, of the policy. */
  readonly given: { readonly own: number; readonly district: number; readonly policy: number };
  /** Whether the last change can be taken back. */
  readonly undoable: boolean;
  /** How many dates of the shown year a file would hold; `undefined`: a year that is over. */
  readonly savable: number | undefined;
  /** What became of the last file. */
  readonly file: FileView | undefined;
  /** What is to be known before the dates. */
  readonly children?: ComponentChildren;
  /** Reads the days of a step of the year that is shown. */
  read(key: StepKey, typed: TypedDate): TypedReading;
  /** The dates of rounds that a text announces. */
  find(text: string): readonly OfferView[];
  onEvent(event: RoundsEvent): void;
  onExchange(event: ExchangeEvent): void;
}

const Given = ({ given, undoable, words, onEvent }: RoundsProps & { words: RoundsWords }) => {
  const { own, district, policy } = given;
  if (own + district + policy === 0 && !undoable) return null;
  return (
    <div class="buttons">
      <span>{words.givenDates(own, district, policy)}</span>
      {undoable && (
        <button type="button" onClick={() => onEvent({ type: 'undo' })}>
          {words.undo}
        </button>
      )}
      {own + district > 0 && (
        <button type="button" onClick={() => onEvent({ type: 'reset' })}>
          {words.reset}
        </button>
      )}
    </div>
  );
};

/** The calendar of an academic year: the year at one look, then each round's steps in words. */
export function Rounds(props: RoundsProps) {
  const { language, view, savable, file, read, find, onEvent, onExchange } = props;
  const [editing, setEditing] = useState<{ readonly round: string; readonly step: string }>();
  const words = roundsWords(language);
  const rounds = view.lanes.flatMap((lane) => lane.rounds);
  return (
    <div class="rounds">
      <header class="rounds-head">
        <h1>{words.title}</h1>
        <label>
          {words.year}{' '}
          <select
            value={view.year}
            onChange={(event) => {
              setEditing(undefined);
              onEvent({ type: 'year', year: Number(event.currentTarget.value) });
            }}
          >
            {view.years.map((year) => (
              <option key={year} value={year} selected={year === view.year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      </header>
      {view.past && <p class="soft">{words.pastNote}</p>}
      {rounds.some(({ usual }) => usual) && <p class="usual-note">{words.usualNote}</p>}
      {props.children}
      <Given {...props} words={words} />
      {rounds.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <TimeLine view={view} words={words} />
          <p class="soft key">{words.key}</p>
        </>
      )}
      {!view.past && <Notice words={words} find={find} onEvent={onEvent} />}
      <Exchange language={language} savable={savable} file={file} onExchange={onExchange} />
      {view.lanes.map((lane) => (
        <section key={lane.system} aria-label={lane.title}>
          <h2 class="aside">{lane.title}</h2>
          {lane.rounds.map((round) => {
            const place = `${view.year} ${lane.system} ${round.id}`;
            return (
              <RoundTable
                key={place}
                round={round}
                title={`${lane.title} ${round.title}`}
                words={words}
                editable={!view.past}
                editing={editing?.round === place ? editing.step : undefined}
                read={read}
                onEdit={(step) => setEditing(step === undefined ? step : { round: place, step })}
                onEvent={onEvent}
              />
            );
          })}
        </section>
      ))}
    </div>
  );
}
