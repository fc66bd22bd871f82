import '#components/rounds/rounds.css';
import '#components/rounds/editing.css';
import type { RoundsEvent, StepKey } from '#components/rounds/model.ts';
import { Rounds } from '#components/rounds/rounds.tsx';
import { roundsWords } from '#components/words/rounds.ts';
import { localArea } from '#utils/platform/storage.ts';
import type { RoundId, StepId, SystemId } from '#utils/rounds/model.ts';
import {
  type OwnDate,
  type OwnDateKey,
  ownSteps,
  withDate,
  withoutDate,
} from '#utils/rounds/own-dates.ts';
import { createOwnDates, OWN_DATES_KEY } from '#utils/rounds/own-dates-store.ts';
import { PUBLISHED } from '#utils/rounds/published.ts';
import { readTypedDate } from '#utils/rounds/typed-date.ts';
import { createSharedLock } from '#utils/settings/lock.ts';
import { bangkokDate } from '#utils/thai/dates.ts';
import { calendarView } from './calendar-view.ts';
import { offersOf } from './offers.ts';
import type { Section } from './section.ts';

const store = createOwnDates(localArea, createSharedLock(OWN_DATES_KEY));
let own: readonly OwnDate[] = [];
/** What the last change replaced. */
let before: readonly OwnDate[] | undefined;
let showAgain = () => {};

const keyOf = ({ system, round, step }: StepKey, academicYear: number): OwnDateKey => ({
  system: system as SystemId,
  academicYear,
  round: round as RoundId,
  step: step as StepId,
});

/** The user's dates after an event; `undefined` where it changes none. */
export function changedDates(
  event: RoundsEvent,
  now: readonly OwnDate[],
  year: number,
  undo: readonly OwnDate[] | undefined,
): readonly OwnDate[] | undefined {
  switch (event.type) {
    case 'year':
      return undefined;
    case 'save': {
      const { key, starts, ends } = event;
      return withDate(now, { ...keyOf(key, event.year ?? year), starts, ends });
    }
    case 'remove':
      return withoutDate(now, keyOf(event.key, year));
    case 'reset':
      return [];
    case 'undo':
      return undo;
  }
}

async function handle(event: RoundsEvent, year: number): Promise<boolean> {
  if (event.type === 'year') {
    location.hash = `#/rounds/${event.year}`;
    return true;
  }
  let replaced: readonly OwnDate[] | undefined;
  const saved = await store.update((now) => {
    replaced = now;
    return changedDates(event, now, year, before) ?? now;
  });
  if (saved) before = event.type === 'undo' ? undefined : replaced;
  own = await store.read();
  showAgain();
  return saved;
}

/** The calendar of rounds: `#/rounds` of the running academic year, `#/rounds/2564` of another. */
export const ROUNDS_SECTION: Section = {
  id: 'rounds',
  title: (language) => roundsWords(language).title,
  async prepare(again) {
    showAgain = again;
    own = await store.read();
    store.subscribe((dates) => {
      own = dates;
      again();
    }, new AbortController().signal);
  },
  show({ settings: { language }, route, told }) {
    const known = [...ownSteps(own, roundsWords(language).ownSource), ...PUBLISHED];
    const view = calendarView(route.place, bangkokDate(new Date()), known, language);
    return (
      <Rounds
        language={language}
        view={view}
        ownDates={own.length}
        undoable={before !== undefined}
        read={(typed) => readTypedDate(typed, view.year)}
        find={(text) => offersOf(text, bangkokDate(new Date()), language)}
        onEvent={(event) =>
          void handle(event, view.year).then((saved) => {
            if (event.type !== 'year') told(saved);
          })
        }
      />
    );
  },
};
