import { browser } from './browser.ts';
import { exchange } from './messages.ts';
import type { Answer, ToPage } from './protocol.ts';

/** The tab that the user looks at. */
export interface ActiveTab {
  readonly id: number;
  /** `''` where the browser does not tell. */
  readonly hostname: string;
}

/**
 * The tab that the user looks at; `undefined` where there is none. Browsers tell the address of the
 * portals' pages only, which we may visit; only the host name is kept.
 */
export async function activeTab(): Promise<ActiveTab | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return undefined;
    return { id: tab.id, hostname: tab.url ? new URL(tab.url).hostname : '' };
  } catch {
    return undefined;
  }
}

/** Loads a tab anew; nothing happens where it is gone. */
export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id).catch(() => undefined);
}

/**
 * Sends to the content script in a tab's top document. Never rejects; `nobody` where the tab shows no
 * supported portal, or was open before the extension came. The reply is still to be checked.
 */
export const sendToTab = <Type extends keyof ToPage & string>(
  tabId: number,
  type: Type,
  data: ToPage[Type]['data'],
): Promise<Answer<unknown>> =>
  exchange((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), type, data);

/** Calls back with each tab that closes; for the background, before its first await. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}
