import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Portal } from '#tests/portals/http.ts';
import { BROWSER_KINDS, type BrowserKind } from '#tests/tools/browsers.ts';
import { type Launched, type LaunchRequest, launch } from '#tests/tools/launch.ts';
import { type PracticeServer, startPracticeServer } from '#tests/tools/practice-server.ts';
import { type PracticeProxy, startProxy } from '#tests/tools/proxy.ts';
import { untilChecked } from '#tests/tools/read-page.ts';

export const DMC = 'https://portal.bopp-obec.info';

/** A browser with the build in it, in front of practice portals of its own. */
export interface Stage {
  readonly kind: BrowserKind;
  readonly server: PracticeServer;
  readonly proxy: PracticeProxy;
  readonly launched: Launched;
  /** Opens a practice page (a path of DMC, or a whole address) and waits until it is checked. */
  open(address: string): Promise<Page>;
  /** The same in one tab that stays open, for a quick look at many pages. */
  visit(address: string): Promise<Page>;
}

/** What is otherwise than usual around the extension. */
export interface Circumstances {
  readonly portals?: Portal;
  readonly firefoxPrefs?: NonNullable<LaunchRequest['firefoxPrefs']>;
}

/**
 * Starts portals and browser. `null`: without the extension; a folder: with that build, whose pages
 * are not waited for, since it may be at fault.
 */
export async function raise(
  kind: BrowserKind,
  extension?: string | null,
  { portals, firefoxPrefs }: Circumstances = {},
): Promise<Stage> {
  const server = await startPracticeServer(portals);
  const proxy = await startProxy(server);
  const launched = await launch({
    kind,
    proxyPort: proxy.port,
    ...(extension === undefined ? {} : { extension }),
    ...(firefoxPrefs && { firefoxPrefs }),
  });
  let tab: Page | undefined;
  const goTo = async (page: Page, address: string) => {
    await page.goto(new URL(address, DMC).href);
    if (extension === undefined) await untilChecked(page);
    return page;
  };
  return {
    kind,
    server,
    proxy,
    launched,
    open: async (address) => goTo(await launched.newPage(), address),
    async visit(address) {
      tab ??= await launched.newPage();
      return goTo(tab, address);
    },
  };
}

export async function lower(stage: Stage | undefined): Promise<void> {
  await stage?.launched.close();
  await stage?.proxy.close();
  await stage?.server.close();
}

export const wantedBrowsers = (): readonly BrowserKind[] => {
  const only = process.env.TRUATTHAN_BROWSERS?.split(',');
  return BROWSER_KINDS.filter((kind) => !only || only.includes(kind));
};

/** The same tests in each browser; `stage()` is the browser that is up while a test runs. */
export function inEachBrowser(
  what: string,
  tests: (stage: () => Stage) => void,
  circumstances?: Circumstances,
): void {
  describe.each(wantedBrowsers())(`${what}, in %s`, (kind) => {
    let up: Stage | undefined;
    beforeAll(async () => {
      up = await raise(kind, undefined, circumstances);
    });
    afterAll(() => lower(up));
    tests(() => {
      if (!up) throw new Error('the browser is not up');
      return up;
    });
  });
}
