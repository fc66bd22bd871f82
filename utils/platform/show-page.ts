import { browser } from './browser.ts';
import { type ExtensionPage, fileUrl } from './runtime.ts';

interface OpenTab {
  readonly tabId: number;
  readonly windowId: number;
}

/** The tab in which one of our own pages stands open already. */
async function tabOf(address: string): Promise<OpenTab | undefined> {
  try {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    return contexts.find(({ documentUrl }) => documentUrl?.split('#')[0] === address);
  } catch {
    return undefined;
  }
}

/**
 * Shows one of the extension's own pages: in the tab where it is open already, else in a new one. From
 * the extension's own pages and its background only.
 */
export async function showPage(page: ExtensionPage, hash = ''): Promise<boolean> {
  const plain = fileUrl(page);
  if (plain === undefined) return false;
  const url = plain + hash;
  try {
    const open = await tabOf(plain);
    if (open) {
      await browser.tabs.update(open.tabId, { active: true, url });
      await browser.windows.update(open.windowId, { focused: true });
    } else {
      await browser.tabs.create({ url });
    }
    return true;
  } catch {
    return false;
  }
}
