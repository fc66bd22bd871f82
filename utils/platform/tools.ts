import { browser } from './browser.ts';

/** Parts that are used so rarely that no page carries them until they are asked for. */
export type Tool = 'capture' | 'teaching';

/**
 * Runs a tool in a tab's top document and gives what it answers; `undefined` where the tab is gone,
 * shows no supported portal, or the user withdrew the permission for it. The answer is still to be
 * checked. From the extension's own pages and its background only.
 */
export async function runTool(tool: Tool, tabId: number): Promise<unknown> {
  try {
    const [ran] = await browser.scripting.executeScript({
      target: { tabId },
      files: [`/${tool}.js`],
    });
    return ran?.result ?? undefined;
  } catch {
    return undefined;
  }
}
