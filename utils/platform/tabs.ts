import { browser } from './browser.ts';
import { exchange } from './messages.ts';
import type { Answer, ToPage } from './protocol.ts';

/** The tab that the user looks at; `undefined` where there is none. Needs no permission. */
export async function activeTabId(): Promise<number | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  } catch {
    return undefined;
  }
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
