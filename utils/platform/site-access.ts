import { browser } from './browser.ts';

/** Whether the browser lets us read the portals; `refused`: the user was asked and said no. */
export type Access = 'granted' | 'missing' | 'refused';

export interface SiteAccess {
  /** `granted` where the browser does not say. */
  look(): Promise<Access>;
  /** Asks the user; to be called in a press of a button, before anything is awaited. */
  ask(): Promise<Access>;
}

/**
 * Whether we may read pages of all these match patterns: both browsers let users withdraw that, Firefox
 * from the first day on. Calls back after each change, until the signal aborts. Never rejects.
 */
export function siteAccess(
  origins: readonly string[],
  onChanged: () => void,
  signal: AbortSignal,
): SiteAccess {
  const wanted = { origins: [...origins] };
  let refused = false;
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    const tell = () => onChanged();
    event.addListener(tell);
    signal.addEventListener('abort', () => event.removeListener(tell), { once: true });
  }
  const look = async (): Promise<Access> => {
    const granted = await browser.permissions.contains(wanted).catch(() => true);
    return granted ? 'granted' : refused ? 'refused' : 'missing';
  };
  return {
    look,
    async ask() {
      const agreed = await browser.permissions.request(wanted).catch(() => false);
      refused = !agreed;
      return look();
    },
  };
}
