import { addDays, compareDates } from '#utils/thai/dates.ts';
import type { DueSteps } from './due-steps.ts';
import type { Instant, Moment } from './model.ts';
import { addMinutes, compareInstants, endOf, readMoment, writeMoment } from './moments.ts';

/** When the user wants to be reminded. */
export interface ReminderWishes {
  /** Whole days before the day. */
  readonly days: readonly number[];
  /** On the morning of the day itself. */
  readonly onTheDay: boolean;
  /** One hour before a closing hour, where one is known. */
  readonly beforeClosing: boolean;
}

export interface Reminder {
  /** The same for the same round, day and kind, whatever else becomes known of it. */
  readonly id: string;
  readonly kind: 'before' | 'today' | 'closing' | 'earlier';
  readonly at: Instant;
  /** Afterwards nobody is helped by it. */
  readonly until: Instant;
  readonly due: DueSteps;
  /** Of an unconfirmed date: the earlier day that another source names. */
  readonly earlier?: Moment;
}

/** What has been done so far, as it is stored. */
export interface ReminderState {
  readonly version: 1;
  /** Whether reminders were on when it was written. */
  readonly on: boolean;
  /** The minute up to which everything due was looked at; `yyyy-mm-ddThh:mm`, CE, Asia/Bangkok. */
  readonly checked: string;
  /** Ids of what was told, or is covered by what was told; the latest last. */
  readonly told: readonly string[];
}

/** When schools begin to work, minutes since midnight. */
export const MORNING = 8 * 60;
const HOUR = 60;
/** More than there are in two years. */
const MOST_TOLD = 400;

/** All reminders of what is due, in time's order; none of them after its end. */
export function remindersOf(due: DueSteps, wishes: ReminderWishes): Reminder[] {
  const { system, academicYear, round } = due.plan;
  const { date } = due.ends;
  const id = (kind: string) => [system, academicYear, round, writeMoment({ date }), kind].join('/');
  const until = endOf(due.ends);
  const morning = (day: typeof date): Instant => ({ date: day, minutes: MORNING });
  const longest = Math.max(...wishes.days);
  const [earlier] = due.earlier;
  const closing = new Map(due.steps.map(({ ends }) => [ends.minutes, ends]));
  const all: Reminder[] = [
    ...[...new Set(wishes.days)].map(
      (days): Reminder => ({
        id: id(`${days}`),
        kind: 'before',
        at: morning(addDays(date, -days)),
        until,
        due,
      }),
    ),
    ...(wishes.onTheDay
      ? [{ id: id('0'), kind: 'today', at: morning(date), until, due } as const]
      : []),
    ...[...(wishes.beforeClosing ? closing.values() : [])].flatMap((ends): Reminder[] =>
      ends.minutes === undefined
        ? []
        : [
            {
              id: id(`closing-${ends.minutes}`),
              kind: 'closing',
              at: addMinutes(endOf(ends), -HOUR),
              until: endOf(ends),
              due,
            },
          ],
    ),
    ...(earlier && wishes.days.length > 0
      ? [
          {
            id: id(`earlier-${writeMoment({ date: earlier.date })}`),
            kind: 'earlier',
            at: morning(addDays(earlier.date, -longest)),
            until: endOf(earlier),
            due,
            earlier,
          } as const,
        ]
      : []),
  ];
  return all
    .filter(({ at, until: last }) => compareInstants(at, last) <= 0)
    .toSorted((a, b) => compareInstants(a.at, b.at));
}

/** A reminder to be shown now, with the ids that need not be told any more once it was. */
export interface ToTell {
  readonly reminder: Reminder;
  readonly covers: readonly string[];
}

export interface Decision {
  readonly tell: readonly ToTell[];
  /** The next one to come; absent where none is known. */
  readonly next?: Reminder | undefined;
}

/** What a reminder of the same round that is told now makes needless: the past, and the rest of the day. */
const isCovered = (other: Reminder, now: Instant): boolean =>
  compareInstants(other.at, now) <= 0 ||
  (other.kind !== 'closing' && compareDates(other.at.date, now.date) === 0);

/** Where looking went on from: what came due before was told, or was before reminders were on. */
function since(state: ReminderState | undefined, now: Instant): Instant {
  const checked = state?.on ? readMoment(state.checked) : undefined;
  if (!checked) return now;
  const instant = { date: checked.date, minutes: checked.minutes ?? 0 };
  // A clock that was ahead and has been put right.
  return compareInstants(instant, now) > 0 ? now : instant;
}

/**
 * Which reminders have come due since the last look and still help. Of several that were missed, for
 * example while the computer slept, only the latest of a round and day is told.
 *
 * @param wishes `undefined` where the user wants none
 */
export function decideReminders(
  due: readonly DueSteps[],
  wishes: ReminderWishes | undefined,
  state: ReminderState | undefined,
  now: Instant,
): Decision {
  if (!wishes) return { tell: [] };
  const from = since(state, now);
  const told = new Set(state?.told);
  const groups = due.map((one) => remindersOf(one, wishes));
  const tell = groups.flatMap((all): ToTell[] => {
    const reminder = all.findLast(
      ({ id, at, until }) =>
        !told.has(id) &&
        compareInstants(at, from) > 0 &&
        compareInstants(at, now) <= 0 &&
        compareInstants(now, until) <= 0,
    );
    const covers = all.filter((other) => isCovered(other, now)).map(({ id }) => id);
    return reminder ? [{ reminder, covers }] : [];
  });
  const covered = new Set(tell.flatMap(({ covers }) => covers));
  const [next] = groups
    .flat()
    .filter(({ id, at }) => !told.has(id) && !covered.has(id) && compareInstants(at, now) > 0)
    .toSorted((a, b) => compareInstants(a.at, b.at));
  return { tell, next };
}

/** The state after a look; `told`: ids that were shown or covered now. */
export const nextState = (
  state: ReminderState | undefined,
  on: boolean,
  now: Instant,
  told: readonly string[],
): ReminderState => ({
  version: 1,
  on,
  checked: writeMoment(now),
  told: [...new Set([...(state?.told ?? []), ...told])].slice(-MOST_TOLD),
});

/** Reads what is stored; anything else than a state of this version is `undefined`. */
export function readReminderState(stored: unknown): ReminderState | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { version, on, checked, told } = stored as Record<string, unknown>;
  const isState =
    version === 1 &&
    typeof on === 'boolean' &&
    typeof checked === 'string' &&
    readMoment(checked) !== undefined &&
    Array.isArray(told) &&
    told.length <= MOST_TOLD &&
    told.every((id) => typeof id === 'string' && id.length < 100);
  return isState ? (stored as ReminderState) : undefined;
}
