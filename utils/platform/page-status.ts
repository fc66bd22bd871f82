import { isPageStatus } from './checks.ts';
import type { Answer, PageStatus } from './protocol.ts';
import { sendToTab } from './tabs.ts';

/** How the page in a tab stands; `nobody` where no content script of ours is there. Never rejects. */
export async function askStatus(tabId: number): Promise<Answer<PageStatus>> {
  const answer = await sendToTab(tabId, 'get-status', null);
  if (!answer.ok) return answer;
  return isPageStatus(answer.reply)
    ? { ok: true, reply: answer.reply }
    : { ok: false, why: 'failed' };
}

/** Takes the tab's page to its first issue; `false` where there was none to go to. */
export async function goToFirstIssue(tabId: number): Promise<boolean> {
  const answer = await sendToTab(tabId, 'go-to-first-issue', null);
  return answer.ok && answer.reply === true;
}
