import { browser } from './browser.ts';

// Not known to the manifest's own list: it is asked for when the user wants to be reminded.
const WANTED = { permissions: ['notifications' as const] };

/** Whether the user lets the extension show notifications. */
export async function mayNotify(): Promise<boolean> {
  try {
    return await browser.permissions.contains(WANTED);
  } catch {
    return false;
  }
}

/** Asks the user; only from within a click. `false` where it is refused. */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(WANTED);
  } catch {
    return false;
  }
}

/** Calls back when the user gives the permission or takes it back, until the signal aborts. */
export function onMayNotify(listener: () => void, signal?: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const handle = ({ permissions }: { permissions?: readonly string[] | undefined }) => {
    if (permissions?.includes('notifications')) listener();
  };
  for (const event of [onAdded, onRemoved]) {
    event.addListener(handle);
    signal?.addEventListener('abort', () => event.removeListener(handle), { once: true });
  }
}

/** Shows one; the same id again replaces it. `false` where it may not or cannot be shown. */
export async function notify(id: string, title: string, message: string): Promise<boolean> {
  try {
    const iconUrl = browser.runtime.getURL('/icon/128.png' as never);
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
    return true;
  } catch {
    return false;
  }
}

/** Ids of those that stand in sight, or in the computer's list of them. */
export async function notified(): Promise<readonly string[]> {
  try {
    return Object.keys(await browser.notifications.getAll());
  } catch {
    return [];
  }
}

/** Calls back with the id of one that was clicked, and takes it away; for the background. */
export function onNotificationClicked(listener: (id: string) => void): void {
  let listens = false;
  const listen = () => {
    // There is no such thing before the permission is given.
    if (listens || !browser.notifications) return;
    listens = true;
    browser.notifications.onClicked.addListener((id) => {
      void browser.notifications.clear(id).catch(() => undefined);
      listener(id);
    });
  };
  listen();
  onMayNotify(listen);
}
