import '#components/kept-aside.css';
import '#components/rounds/rounds.css';
import '#components/rounds/editing.css';
import '#components/rounds/exchange.css';
import { KeptAsideNotice } from '#components/kept-aside.tsx';
import type { ExchangeEvent, FileView } from '#components/rounds/exchange-model.ts';
import type { RoundsEvent, StepKey } from '#components/rounds/model.ts';
import { Rounds } from '#components/rounds/rounds.tsx';
import { roundsWords } from '#components/words/rounds.ts';
import { saveFile, saveJson } from '#utils/platform/files.ts';
import { localArea } from '#utils/platform/storage.ts';
import { takeDates } from '#utils/rounds/calendar-difference.ts';
import { calendarFile } from '#utils/rounds/calendar-file.ts';
import {
  createGivenDates,
  type GivenDates,
  type KnownDates,
  NO_DATES,
  OWN_DATES_KEY,
} from '#utils/rounds/given-dates-store.ts';
import { writeIcs } from '#utils/rounds/ics-write.ts';
import { stepsOf } from '#utils/rounds/known-steps.ts';
import type { RoundId, StepId, SystemId } from '#utils/rounds/model.ts';
import { type OwnDateKey, withDate, withoutDate } from '#utils/rounds/own-dates.ts';
import { PUBLISHED } from '#utils/rounds/published.ts';
import { readTypedDate } from '#utils/rounds/typed-date.ts';
import type { Language } from '#utils/rounds/words.ts';
import { createKeptAside } from '#utils/settings/kept-aside.ts';
import { createSharedLock } from '#utils/settings/lock.ts';
import { bangkokDate } from '#utils/thai/dates.ts';
import { plainName } from '#utils/thai/plain-name.ts';
import {
  type Content,
  changesOf,
  keyOf,
  readContent,
  stepsWithDays,
  sureDates,
  takable,
} from './calendar-exchange.ts';
import { calendarView } from './calendar-view.ts';
import { DATE_SHAPES } from './date-shapes.ts';
import { offersOf } from './offers.ts';
import type { Section } from './section.ts';

const store = createGivenDates(localArea, createSharedLock(OWN_DATES_KEY));
const kept = createKeptAside(localArea, DATE_SHAPES);
let given: KnownDates = NO_DATES;
/** What the last change replaced. */
let before: GivenDates | undefined;
/** The file that waits for the user's word, or what became of it. */
let content: (Content & { readonly id: number }) | 'taken' | 'failed' | undefined;
let files = 0;
let showAgain = () => {};

const stepKey = ({ system, round, step }: StepKey, academicYear: number): OwnDateKey => ({
  system: system as SystemId,
  academicYear,
  round: round as RoundId,
  step: step as StepId,
});

/** The given dates after an event; `undefined` where it changes none. */
export function changedDates(
  event: RoundsEvent,
  now: GivenDates,
  year: number,
  undo: GivenDates | undefined,
): GivenDates | undefined {
  switch (event.type) {
    case 'year':
      return undefined;
    case 'save': {
      const { key, starts, ends } = event;
      const date = { ...stepKey(key, event.year ?? year), starts, ends };
      return { ...now, own: withDate(now.own, date) };
    }
    case 'remove':
      return { ...now, own: withoutDate(now.own, stepKey(event.key, year)) };
    case 'reset':
      return { own: [], district: [] };
    case 'undo':
      return undo;
  }
}

async function update(change: (now: GivenDates) => GivenDates, undone = false): Promise<boolean> {
  let replaced: GivenDates | undefined;
  const saved = await store.update((now) => {
    replaced = now;
    return change(now);
  });
  if (saved) before = undone ? undefined : replaced;
  given = await store.read();
  return saved;
}

async function handle(event: RoundsEvent, year: number): Promise<boolean> {
  if (event.type === 'year') {
    location.hash = `#/rounds/${event.year}`;
    return true;
  }
  const undo = before;
  const saved = await update(
    (now) => changedDates(event, now, year, undo) ?? now,
    event.type === 'undo',
  );
  content = undefined;
  showAgain();
  return saved;
}

const known = (language: Language) => [
  ...stepsOf(given, roundsWords(language).ownSource, language),
  ...PUBLISHED,
];

async function exchange(
  event: ExchangeEvent,
  year: number,
  alarmDays: readonly number[],
  language: Language,
): Promise<void> {
  const today = bangkokDate(new Date());
  const steps = () => stepsWithDays(year, today, known(language));
  if (event.type === 'file') {
    files += 1;
    const id = files;
    const read = await readContent(event.file, language);
    // Another file may have been chosen meanwhile.
    if (id === files) content = { ...read, id };
  } else if (event.type === 'leave') content = undefined;
  else if (event.type === 'take') {
    const offered = typeof content === 'object' && content.ok ? content.dates : [];
    const taken = offered.filter((date) => event.keys.includes(keyOf(date)));
    content = (await update((now) => takeDates(now, taken))) ? 'taken' : 'failed';
  } else if (event.type === 'saveIcs') {
    const name = plainName(event.name) || `${roundsWords(language).title} ${year}`;
    const text = writeIcs(steps(), { name, now: new Date(), alarmDays });
    saveFile(`truatthan-calendar-${year}.ics`, 'text/calendar', [text]);
  } else {
    const text = calendarFile(event.name, sureDates(steps()));
    saveFile(`truatthan-calendar-${year}.json`, 'application/json', [text]);
  }
  showAgain();
}

function fileView(language: Language): FileView | undefined {
  if (content === undefined || typeof content === 'object') {
    if (!content?.ok) return content && { kind: 'refused', problems: content.problems };
    const { id, name, leftOut } = content;
    const { dates, fixed } = takable(content.dates, given.policy, language);
    const today = bangkokDate(new Date());
    const changes = changesOf(given, dates, today, known(language), language);
    return { kind: 'offer', id, name, changes, leftOut: [...leftOut, ...fixed] };
  }
  return { kind: content };
}

/** The calendar of rounds: `#/rounds` of the running academic year, `#/rounds/2564` of another. */
export const ROUNDS_SECTION: Section = {
  id: 'rounds',
  title: (language) => roundsWords(language).title,
  async prepare(again) {
    showAgain = again;
    given = await store.read();
    store.subscribe((dates) => {
      given = dates;
      again();
    }, new AbortController().signal);
  },
  show({ settings: { language, reminders }, route, told }) {
    const today = bangkokDate(new Date());
    const view = calendarView(route.place, today, known(language), language);
    const sure = () => sureDates(stepsWithDays(view.year, today, known(language)));
    const { own, district, policy } = given;
    return (
      <Rounds
        language={language}
        view={view}
        given={{ own: own.length, district: district.length, policy: policy.length }}
        undoable={before !== undefined}
        savable={view.past ? undefined : sure().length}
        file={fileView(language)}
        read={(key, typed) => readTypedDate(typed, stepKey(key, view.year), sure())}
        find={(text) => offersOf(text, today, language)}
        onEvent={(event) =>
          void handle(event, view.year).then((saved) => {
            if (event.type !== 'year') told(saved);
          })
        }
        onExchange={(event) => void exchange(event, view.year, reminders.days, language)}
      >
        <KeptAsideNotice language={language} store={kept} onSave={saveJson} />
      </Rounds>
    );
  },
};
