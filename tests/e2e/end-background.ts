import type { Page } from 'puppeteer-core';
import type { Launched } from '#tests/tools/launch.ts';

/** What WebDriver BiDi offers beside what the driver shows of it. */
interface Bidi {
  send(
    method: string,
    params: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly result: Readonly<Record<string, unknown>> }>;
}

/** In Firefox's own window: ends the event page of the extension at that host, as its idle timer would. */
const end = (host: string) => `WebExtensionPolicy.getByHostname(${JSON.stringify(host)})
  .extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
  .then(() => 'ended')`;

async function inFirefox({ browser }: Launched, host: string): Promise<void> {
  const { connection } = browser as unknown as { readonly connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as readonly { readonly context: string }[];
  const { result } = await connection.send('script.evaluate', {
    expression: end(host),
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { value } = (result.result ?? {}) as { readonly value?: unknown };
  if (value !== 'ended') throw new Error(`the background was not ended: ${JSON.stringify(result)}`);
}

/**
 * Ends the extension's background in the midst of its work, as the browser itself may at any moment.
 *
 * @param own one of the extension's own pages
 */
export async function endBackground(launched: Launched, own: Page): Promise<void> {
  if (launched.kind === 'firefox')
    return inFirefox(launched, await own.evaluate(() => location.host));
  const worker = launched.browser.targets().find((target) => target.type() === 'service_worker');
  // Where it has just ended by itself there is nobody left to end.
  await (await worker?.worker())?.close().catch(() => undefined);
}
