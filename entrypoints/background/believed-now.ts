/** The longest time between two uses that is believed at once, ms: a long holiday. */
const LEAP = 60 * 86_400_000;

/**
 * The time by which old things are deleted, ms: a clock that leaps ahead must not delete everything.
 *
 * @param newest when the latest of them was made, ms; 0 where there is none
 */
export const believedNow = (newest: number): number =>
  newest > 0 ? Math.min(Date.now(), newest + LEAP) : Date.now();
