import { popupWords } from '#components/words/popup.ts';
import { badgeChange, dueBadge } from '#utils/rounds/due-badge.ts';
import { dueForUser } from '#utils/rounds/due-steps.ts';
import type { KnownSteps } from '#utils/rounds/known-steps.ts';
import type { Instant } from '#utils/rounds/model.ts';
import { reminderText } from '#utils/rounds/reminder-text.ts';
import {
  decideReminders,
  nextState,
  type ReminderState,
  readReminderState,
  type ToTell,
} from '#utils/rounds/reminders.ts';
import { nextLook } from '#utils/rounds/wake.ts';
import type { Lock } from '#utils/settings/lock.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { bangkokInstant, bangkokTime } from '#utils/thai/dates.ts';

/** What was told, so that it never is again. */
export const REMINDERS_KEY = 'reminders';

/** The alarm comes at the minute, never just before it. */
const GRACE = 500;
/** Where the storage cannot be read just now, ms. */
const AGAIN = 30 * 60_000;

export interface DeadlineParts {
  readonly settings: { read(): Promise<Settings> };
  readonly known: KnownSteps;
  readonly area: {
    get(key: string): Promise<unknown>;
    set(items: Readonly<Record<string, unknown>>): Promise<void>;
  };
  readonly lock: Lock;
  clock(): Date;
  mayNotify(): Promise<boolean>;
  notify(id: string, title: string, message: string): Promise<boolean>;
  notified(): Promise<readonly string[]>;
  showDue(text: string, urgent: boolean, title: string): Promise<void>;
  wakeIn(milliseconds: number): Promise<void>;
}

/**
 * Looks at the deadlines: tells the reminders that have come due, keeps the icon right, and has itself
 * woken when the next thing is due. May be called at any time and however often: what was told is kept,
 * and two looks at once go one after the other.
 */
export function deadlineKeeper(parts: DeadlineParts): () => Promise<void> {
  const { area, settings, known } = parts;

  /** What could be shown; one that stands in sight already was, though nobody lived to note it. */
  async function tellAll(tell: readonly ToTell[], now: Instant, language: Settings['language']) {
    const standing = tell.length > 0 ? await parts.notified() : [];
    const told: string[] = [];
    for (const { reminder, covers } of tell) {
      const { title, message } = reminderText(reminder, now, language);
      if (standing.includes(reminder.id) || (await parts.notify(reminder.id, title, message)))
        told.push(...covers);
      else return { told, all: false };
    }
    return { told, all: true };
  }

  async function keep(state: ReminderState | undefined, next: ReminderState): Promise<void> {
    // Nothing is written for those who want no reminders.
    if (!next.on && !state?.on) return;
    if (JSON.stringify(state) !== JSON.stringify(next)) await area.set({ [REMINDERS_KEY]: next });
  }

  async function look(): Promise<void> {
    const clock = parts.clock();
    const now = bangkokTime(clock);
    const own = await settings.read();
    const due = await dueForUser(own, known, now);
    const { text, urgent, title } = dueBadge(due, now, own.language);
    const name = popupWords(own.language).name;
    await parts.showDue(text, urgent, title && `${name} · ${title}`);

    const on = own.reminders.on && (await parts.mayNotify());
    const state = readReminderState(await area.get(REMINDERS_KEY));
    const { tell, next } = decideReminders(due, on ? own.reminders : undefined, state, now);
    const { told, all } = await tellAll(tell, now, own.language);
    const after = nextState(state, on, now, told);
    // What could not be shown is still to come: the next look begins where this one did.
    await keep(state, all || !state ? after : { ...after, checked: state.checked });
    const at = nextLook(now, on, next?.at, badgeChange(due, now));
    const wait = bangkokInstant(at.date, at.minutes).getTime() - clock.getTime();
    await parts.wakeIn(wait + GRACE);
  }

  return () =>
    parts.lock(look).catch(async () => {
      await parts.wakeIn(AGAIN).catch(() => undefined);
    });
}
