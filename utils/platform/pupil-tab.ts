import { browser } from './browser.ts';
import { sendToTab } from './tabs.ts';

/** The only portal that shows pupils by their student numbers. */
const PAGES = 'https://portal.bopp-obec.info/*';

/**
 * The tab whose open page shows the pupil with this student number; `undefined` where none does. Every
 * page answers for itself, and nothing is opened or loaded.
 */
export async function tabOfPupil(studentNo: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: PAGES }).catch(() => []);
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const answer = await sendToTab(id, 'go-to-pupil', { studentNo, go: false });
    if (answer.ok && answer.reply === true) return id;
  }
  return undefined;
}

/** Brings that tab forward, at the pupil; `false` where no page shows the pupil any more. */
export async function showPupil(studentNo: string): Promise<boolean> {
  const id = await tabOfPupil(studentNo);
  if (id === undefined) return false;
  try {
    const tab = await browser.tabs.update(id, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    const answer = await sendToTab(id, 'go-to-pupil', { studentNo, go: true });
    return answer.ok && answer.reply === true;
  } catch {
    return false;
  }
}
