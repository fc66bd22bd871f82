import type { Page } from 'puppeteer-core';
import { DEFAULTS } from '#utils/settings/shape.ts';
import type { Stage } from './stage.ts';

/** One of the extension's own pages in one of its states. */
export interface OwnState {
  readonly state: string;
  readonly address: string;
  /** Before the page is opened. */
  readonly before?: (stage: Stage) => Promise<void>;
  readonly show?: (page: Page) => Promise<void>;
  /** What opens at a width of its own, px, is not opened narrower. */
  readonly narrowest?: number;
}

type Own = {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
  };
};

async function inPopup(stage: Stage, act: (page: Page) => Promise<unknown>): Promise<void> {
  const popup = await stage.launched.openExtensionPage('popup');
  await act(popup);
  await popup.close();
}

const setAside = (stage: Stage) =>
  inPopup(stage, (page) =>
    page.evaluate(() =>
      (globalThis as unknown as Own).chrome.storage.local.set({ settings: { version: 99 } }),
    ),
  );

const remind = (stage: Stage) =>
  inPopup(stage, (page) =>
    page.evaluate(
      (settings) => (globalThis as unknown as Own).chrome.storage.local.set({ settings }),
      { ...DEFAULTS, reminders: { ...DEFAULTS.reminders, on: true } } as object,
    ),
  );

/** Some pupils of two classes, of whom some have issues. */
const fillLog = (stage: Stage) =>
  inPopup(stage, (page) =>
    page.evaluate(() => {
      const records = Array.from({ length: 40 }, (_, at) => ({
        kind: 'pupil',
        identity: `pupil\nstudentNo\n${at}`,
        school: '10000001',
        grade: at % 2 ? '04' : '05',
        room: '1',
        certified: false,
        pupils: '',
        place: at,
        counts: { error: at % 3, warning: at % 2, info: 0 },
        rules: at % 3 ? ['citizen-id-checksum'] : [],
      }));
      const data = { portal: 'dmc', page: 'dmc/student-form', academicYear: 2569, records };
      return (globalThis as unknown as Own).chrome.runtime.sendMessage({
        truatthan: 1,
        type: 'log-checks',
        data,
      });
    }),
  );

/** A list of schools that was open, and a school's file. */
const fillDistrict = (stage: Stage) =>
  inPopup(stage, (page) =>
    page.evaluate(async () => {
      const { sendMessage } = (globalThis as unknown as Own).chrome.runtime;
      const schools = Array.from({ length: 30 }, (_, at) => ({
        codes: [String(10000001 + at)],
        name: `บ้านฝึกหัด ${at + 1}`,
        steps: { confirm: at % 4 !== 1, certify: at % 4 > 1, acknowledge: at % 4 > 2 },
      }));
      const data = { portal: 'dmc', page: 'dmc/school-list', schools };
      await sendMessage({ truatthan: 1, type: 'district-seen', data });
      const rules = [
        { rule: 'citizen-id-checksum', records: 12 },
        { rule: 'age-grade', records: 4 },
      ];
      const counts = { school: '10000002', day: '', checked: 120, open: 14, rules };
      await sendMessage({ truatthan: 1, type: 'district-count', data: counts });
    }),
  );

const openFirst = (selector: string) => async (page: Page) => {
  const first = await page.waitForSelector(selector, { visible: true, timeout: 5_000 });
  await first?.click();
};

/** With room for a scroll bar. */
const POPUP = 380;

/** Each page, the empty before the filled. */
export const OWN_STATES: readonly OwnState[] = [
  { state: 'the popup', address: 'popup', narrowest: POPUP },
  { state: 'the first page', address: 'welcome' },
  { state: 'the options', address: 'options' },
  {
    state: 'the options, asking before a reset',
    address: 'options',
    show: openFirst('.backup > button'),
  },
  {
    state: 'the options, recording a key',
    address: 'options',
    show: openFirst('button[aria-pressed]'),
  },
  {
    state: 'the options, with reminders that the browser does not allow',
    address: 'options',
    before: remind,
    show: async (page) => void (await page.waitForSelector('.reminders .trouble')),
  },
  { state: 'the options, with settings set aside', address: 'options', before: setAside },
  { state: 'an empty log', address: 'dashboard.html#/progress' },
  { state: 'a log', address: 'dashboard.html#/progress', before: fillLog },
  { state: 'the popup with a log', address: 'popup', narrowest: POPUP },
  { state: 'the files', address: 'dashboard.html#/files' },
  { state: 'a district without schools', address: 'dashboard.html#/district' },
  { state: "a district's desk", address: 'dashboard.html#/district', before: fillDistrict },
  {
    state: "a district's messages",
    address: 'dashboard.html#/district',
    show: openFirst('.letters summary'),
  },
  { state: 'the rounds', address: 'dashboard.html#/rounds' },
  { state: 'the rules', address: 'dashboard.html#/rules' },
  {
    state: 'a rule, opened',
    address: 'dashboard.html#/rules/citizen-id-checksum',
  },
  { state: 'a page whose structure is gone', address: 'structure.html#0' },
];
