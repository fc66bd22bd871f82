import { browser } from './browser.ts';

const NAME = 'deadlines';
/** Browsers wake nobody sooner. */
const SHORTEST = 0.5;
const MINUTE = 60_000;

/**
 * Has the background woken after that many milliseconds, in place of any time set before. How long
 * rather than when: the browser's own clock is then the only one that counts.
 */
export async function wakeIn(milliseconds: number): Promise<void> {
  const delayInMinutes = Math.max(SHORTEST, milliseconds / MINUTE);
  await browser.alarms.create(NAME, { delayInMinutes });
}

/** Calls back when the time has come; for the background, before its first await. */
export function onWake(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
}

/** Calls back when the browser has started, or the extension was installed or updated. */
export function onStarted(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
}
