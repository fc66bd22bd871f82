import { roundsWords } from '#components/words/rounds.ts';
import type { Language } from '#components/words.ts';
import type { CalendarView } from './model.ts';
import { RoundTable } from './round-table.tsx';
import { TimeLine } from './time-line.tsx';

export interface RoundsProps {
  readonly language: Language;
  readonly view: CalendarView;
  /** BE. */
  onYear(year: number): void;
}

/** The calendar of an academic year: the year at one look, then each round's steps in words. */
export function Rounds({ language, view, onYear }: RoundsProps) {
  const words = roundsWords(language);
  const rounds = view.lanes.flatMap((lane) => lane.rounds);
  return (
    <div class="rounds">
      <header class="rounds-head">
        <h1>{words.title}</h1>
        <label>
          {words.year}{' '}
          <select value={view.year} onChange={(event) => onYear(Number(event.currentTarget.value))}>
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
      {rounds.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <TimeLine view={view} words={words} />
          <p class="soft key">{words.key}</p>
        </>
      )}
      {view.lanes.map((lane) => (
        <section key={lane.system} aria-label={lane.title}>
          <h2 class="aside">{lane.title}</h2>
          {lane.rounds.map((round) => (
            <RoundTable key={round.id} round={round} system={lane.title} words={words} />
          ))}
        </section>
      ))}
    </div>
  );
}
