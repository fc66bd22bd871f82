import { browser } from './browser.ts';

const ERROR_PAPER = '#a4161a';
const ERROR_TEXT = '#ffffff';
const MOST_SHOWN = 99;

/** What the badge says of a number of errors: `''` for none, `99+` beyond what fits. */
export const badgeText = (errors: number): string =>
  errors <= 0 ? '' : errors > MOST_SHOWN ? `${MOST_SHOWN}+` : String(errors);

/**
 * Shows a tab's number of errors on the extension's icon. The browser clears it when the tab goes to
 * another page. `false` where the tab is gone already.
 */
export async function showBadge(tabId: number, errors: number): Promise<boolean> {
  try {
    const { action } = browser;
    await Promise.all([
      action.setBadgeBackgroundColor({ tabId, color: ERROR_PAPER }),
      action.setBadgeTextColor({ tabId, color: ERROR_TEXT }),
    ]);
    await action.setBadgeText({ tabId, text: badgeText(errors) });
    return true;
  } catch {
    return false;
  }
}
