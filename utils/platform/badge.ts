import { browser } from './browser.ts';

const ERROR_PAPER = '#a4161a';
const DUE_PAPER = '#525b66';
const URGENT_PAPER = '#a35600';
const TEXT = '#ffffff';
const MOST_SHOWN = 99;

/** What the badge says of a number of errors: `''` for none, `99+` beyond what fits. */
export const badgeText = (errors: number): string =>
  errors <= 0 ? '' : errors > MOST_SHOWN ? `${MOST_SHOWN}+` : String(errors);

/**
 * Shows a tab's number of errors on the extension's icon, over the deadline that every tab shows; with
 * none the deadline comes through. The browser clears it when the tab goes to another page. `false`
 * where the tab is gone already.
 */
export async function showBadge(tabId: number, errors: number): Promise<boolean> {
  try {
    const { action } = browser;
    if (errors > 0) {
      await Promise.all([
        action.setBadgeBackgroundColor({ tabId, color: ERROR_PAPER }),
        action.setBadgeTextColor({ tabId, color: TEXT }),
      ]);
      await action.setBadgeText({ tabId, text: badgeText(errors) });
      return true;
    }
    // The tab's own colour cannot be taken back in every browser: it takes that of all the others.
    const color = await action.getBadgeBackgroundColor({});
    await action.setBadgeBackgroundColor({ tabId, color });
    // `null`, which the types do not know: as in every other tab.
    await action.setBadgeText({ tabId, text: null as never });
    return true;
  } catch {
    return false;
  }
}

/**
 * What tabs without errors show: the nearest deadline, or nothing where `text` is empty.
 *
 * @param title for the pointer and for screen readers
 */
export async function showDue(text: string, urgent: boolean, title: string): Promise<void> {
  try {
    const { action } = browser;
    await Promise.all([
      action.setBadgeBackgroundColor({ color: urgent ? URGENT_PAPER : DUE_PAPER }),
      action.setBadgeTextColor({ color: TEXT }),
      action.setTitle({ title }),
    ]);
    await action.setBadgeText({ text });
  } catch {
    // The icon is a convenience: the popup says the same.
  }
}
