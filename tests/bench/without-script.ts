import type { CDPSession, Page } from 'puppeteer-core';
import { pause } from './figures.ts';

const BEAT = 50;

async function matches(session: CDPSession, selector: string): Promise<boolean> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  // Else it would follow every change of the page from now on.
  await session.send('DOM.disable');
  return nodeId !== 0;
}

/**
 * Waits until something in the page matches. The driver's own waiting runs script in the page, some
 * milliseconds of it, which would count as the subject's; this asks the browser itself. Chromium only.
 */
export async function untilMatches(page: Page, selector: string, timeout: number): Promise<void> {
  const until = Date.now() + timeout;
  const session = await page.createCDPSession();
  // A document that is replaced while it is asked answers with an error.
  while (!(await matches(session, selector).catch(() => false))) {
    if (Date.now() > until) throw new Error(`${page.url()}: nothing matches ${selector}`);
    await pause(BEAT);
  }
  await session.detach();
}
