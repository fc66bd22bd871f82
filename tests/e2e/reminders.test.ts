import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.ts';
import { endBackground } from './end-background.ts';
import { type FaultyBuild, faultyBuild } from './faulty-build.ts';
import { lower, raise, type Stage, wantedBrowsers } from './stage.ts';

interface Own {
  chrome: {
    notifications: {
      getAll(): Promise<Record<string, unknown>>;
      clear(id: string): Promise<boolean>;
    };
    alarms: { getAll(): Promise<readonly { name: string; scheduledTime: number }[]> };
    action: {
      getBadgeText(of: object): Promise<string>;
      getTitle(of: object): Promise<string>;
    };
    storage: {
      local: {
        get(key: string): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
      };
    };
  };
}
/** Counts what is shown, and the first time never comes back from showing it. */
const STUCK_WHILE_SHOWING = `{
  const { notifications, storage } = chrome;
  const create = notifications.create.bind(notifications);
  Object.defineProperty(notifications, 'create', { async value(...given) {
    const { made = 0 } = await storage.local.get('made');
    await create(...given);
    await storage.local.set({ made: made + 1 });
    return made === 0 ? new Promise(() => undefined) : given[0];
  } });
}`;

const PATIENCE = { timeout: 120_000, polling: 250 };

const standing = (page: Page) =>
  page.evaluate(async () =>
    Object.keys(await (globalThis as unknown as Own).chrome.notifications.getAll()),
  );

/** What is kept of reminders, as text. */
const stored = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as Own).chrome.storage.local.get('reminders')),
  );

const badge = (page: Page) =>
  page.evaluate(async () => {
    const { action } = (globalThis as unknown as Own).chrome;
    return [await action.getBadgeText({}), await action.getTitle({})];
  });

/** The next time that the background is woken, ms. */
const alarm = (page: Page) =>
  page.evaluate(async () => {
    const [one] = await (globalThis as unknown as Own).chrome.alarms.getAll();
    return one ? one.scheduledTime - Date.now() : undefined;
  });

const until = async (what: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + PATIENCE.timeout;
  while (!(await what())) {
    if (Date.now() > end) throw new Error('in vain');
    await new Promise((done) => setTimeout(done, PATIENCE.polling));
  }
};

describe.each(wantedBrowsers())('reminders, in %s', (kind) => {
  /** A browser in which it is that time; no driver can answer Chromium's question for the permission. */
  const at = async (
    time: string,
    test: (options: Page, stage: Stage) => Promise<void>,
    mayAsk = true,
    sabotage = '',
  ): Promise<void> => {
    let build: FaultyBuild | undefined;
    let stage: Stage | undefined;
    try {
      build = faultyBuild(kind, {
        background: clockAt(time) + sabotage,
        ...(kind === 'chromium' && mayAsk && { granted: ['notifications'] }),
      });
      stage = await raise(kind, build.folder, {
        firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': !mayAsk },
      });
      await test(await stage.launched.openExtensionPage('options'), stage);
    } finally {
      await lower(stage);
      build?.remove();
    }
  };

  it('an hour before closing, on time though the background was ended, and never twice', async () => {
    const begun = Date.now();
    await at('2026-11-10T10:00:00+07:00', async (options, stage) => {
      await options.click('.reminders [role=switch]');
      await options.waitForSelector('.reminders .times');
      await until(async () => (await stored(options)).includes('"on":true'));
      // Closing so that the hour before it begins in a while, with time enough to end the background.
      const minute = 600 + Math.ceil((Date.now() - begun + 36_000) / 60_000);
      const ends = `2026-11-10T${Math.floor(minute / 60) + 1}:${String(minute % 60).padStart(2, '0')}`;
      const id = `dmc/2569/2/2026-11-10/closing-${minute + 60}`;
      const own = { system: 'dmc', academicYear: 2569, round: '2', step: 'confirm' };
      await options.evaluate(
        (dates) =>
          (globalThis as unknown as Own).chrome.storage.local.set({
            ownDates: { version: 1, dates },
          }),
        [{ ...own, starts: ends, ends }],
      );
      await until(async () => ((await alarm(options)) ?? Infinity) < 100_000);
      await endBackground(stage.launched, options);
      expect(await stored(options)).not.toContain(id);
      await until(async () => (await stored(options)).includes(id));
      const late = Date.now() - begun - (minute - 600) * 60_000;
      expect(late).toBeGreaterThan(-1_000);
      // Without a desktop Firefox takes its notifications away as soon as they are shown.
      if (kind === 'chromium') expect(await standing(options)).toEqual([id]);

      await options.evaluate(
        (one) => (globalThis as unknown as Own).chrome.notifications.clear(one),
        id,
      );
      await endBackground(stage.launched, options);
      // A change that has everything looked at again.
      await options.click('input[name=language]:not(:checked)');
      await until(async () => (await badge(options))[1]?.includes('Truatthan') ?? false);
      expect(await standing(options)).toEqual([]);
    });
  }, 240_000);

  // Without a desktop Firefox takes its notifications away, so that nothing of them can be counted.
  it.runIf(kind === 'chromium')(
    'a background that is killed in the midst of showing one: once, and noted',
    async () => {
      const test = async (options: Page, stage: Stage) => {
        const had = { version: 1, on: true, checked: '2026-11-10T07:00', told: [] };
        await options.evaluate(
          (reminders) => (globalThis as unknown as Own).chrome.storage.local.set({ reminders }),
          had,
        );
        await options.click('.reminders [role=switch]');
        const made = () =>
          options.evaluate(
            async () =>
              (await (globalThis as unknown as Own).chrome.storage.local.get('made')).made,
          );
        await until(async () => (await made()) === 1);
        const shown = await standing(options);
        expect(shown).toEqual([expect.stringMatching(/^dmc\/2569\/2\/2026-11-10\/0$/)]);
        expect(await stored(options)).not.toContain(shown[0]);

        await endBackground(stage.launched, options);
        // A change that has everything looked at again.
        await options.click('input[name=language]:not(:checked)');
        await until(async () => (await stored(options)).includes(shown[0] ?? '?'));
        expect(await standing(options)).toEqual(shown);
        expect(await made()).toBe(1);
      };
      await at('2026-11-10T10:00:00+07:00', test, true, STUCK_WHILE_SHOWING);
    },
    120_000,
  );

  it('the icon says how many days are left, in words too', async () => {
    await at('2026-11-07T10:00:00+07:00', async (options) => {
      await until(async () => (await badge(options))[0] === '3ว');
      expect((await badge(options))[1]).toContain('DMC ยืนยันข้อมูล / รับรองข้อมูลนักเรียน อ. 10 พ.ย. 2569');
      expect((await badge(options))[1]).toContain('ยังไม่ยืนยัน');
    });
  });
});
