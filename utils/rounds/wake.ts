import type { Instant } from './model.ts';
import { addMinutes, compareInstants, minutesBetween } from './moments.ts';

const HOUR = 60;
/**
 * A computer that slept, or whose clock was set, may wake us late: the nearer a reminder is, the sooner
 * we look again by ourselves.
 */
const NEAR = 24 * HOUR;
const SOON = 30;
const LATER = 3 * HOUR;
const REMINDERS_OFF = 6 * HOUR;

/**
 * The next minute at which to look at the deadlines again.
 *
 * @param reminder when the next one is due; absent where none is known
 * @param badge when the icon has to say something else
 */
export function nextLook(
  now: Instant,
  on: boolean,
  reminder: Instant | undefined,
  badge: Instant | undefined,
): Instant {
  const near = reminder !== undefined && minutesBetween(now, reminder) <= NEAR;
  const latest = addMinutes(now, on ? (near ? SOON : LATER) : REMINDERS_OFF);
  const [first] = [reminder, badge, latest]
    .filter((one) => one !== undefined)
    .toSorted(compareInstants);
  return first ?? latest;
}
