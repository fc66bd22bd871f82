import { DEFAULTS } from '#utils/settings/shape.ts';
import {
  clickOn,
  give,
  type OwnState,
  press,
  pretend,
  refuseToStore,
  SOON,
  store,
  storeSettings,
  untilText,
} from './own-acts.ts';

const LESSON = {
  portal: 'dmc',
  page: 'dmc/student-form',
  year: 2569,
  name: 'massKg',
  label: 'มวลกายสุทธิ',
  section: 'pupil',
  field: 'weight',
};

const lessonsFile = (fields: readonly object[]): string =>
  JSON.stringify({ file: 'truatthan-taught-fields', version: 1, fields });

const settingsFile = (parts: object): string =>
  JSON.stringify({
    file: 'truatthan-settings',
    version: 1,
    settings: DEFAULTS,
    taught: [LESSON],
    dates: { own: [], district: [] },
    ...parts,
  });

/** Other than usual in every part that a file of settings can change. */
const OTHERS = {
  ...DEFAULTS,
  language: 'en',
  role: 'district',
  saveReminder: false,
  portals: { ...DEFAULTS.portals, gcode: false },
  keys: { next: 'Alt+KeyN', previous: 'Alt+KeyP' },
  panel: { position: { x: 0.25, y: 0.75 }, collapsed: false },
  disabledRules: ['citizen-id-checksum', 'age-grade', 'text-spacing'],
  optionalFields: ['telNo', 'street'],
  reminders: { ...DEFAULTS.reminders, on: true },
  log: { ...DEFAULTS.log, on: false, keepDays: 90 },
};

const giveSettings = (parts: object) => (page: Parameters<typeof give>[0]) =>
  give(page, '.backup input[type=file]', 'settings.json', settingsFile(parts));

/** The options and the first page, in every state that somebody may meet. */
export const STATES_OF_OPTIONS: readonly OwnState[] = [
  { state: 'the first page', address: 'welcome' },
  {
    state: 'the first page, where the browser lets us read no portal',
    address: 'welcome',
    show: async (page) => {
      await pretend(page, { 'permissions.contains': false });
      await page.waitForSelector('.site-access', SOON);
    },
  },
  {
    state: 'the first page, a choice that could not be stored',
    address: 'welcome',
    show: async (page) => {
      await refuseToStore(page);
      await page.click('input[name=language]:not(:checked)');
      await page.waitForSelector('.failed:not(:empty)', SOON);
    },
  },
  { state: 'the options', address: 'options' },
  {
    state: 'the options in English, other than usual',
    address: 'options',
    before: (stage) => storeSettings(stage, OTHERS),
    show: (page) => page.waitForSelector('main[lang=en]', SOON),
  },
  {
    state: 'the options, asking before a reset',
    address: 'options',
    before: (stage) => storeSettings(stage, {}),
    show: clickOn('.backup > button'),
  },
  {
    state: 'the options, after a reset',
    address: 'options',
    show: async (page) => {
      await press(page, 'คืนค่าเริ่มต้นทั้งหมด');
      await press(page, 'กดอีกครั้งเพื่อคืนค่าเริ่มต้น');
      await untilText(page, 'คืนค่าเริ่มต้นแล้ว');
    },
  },
  {
    state: 'the options, before the settings of a file are taken',
    address: 'options',
    show: async (page) => {
      await giveSettings({ settings: OTHERS })(page);
      await page.waitForSelector('.backup tbody tr:nth-child(8)', SOON);
    },
  },
  {
    state: 'the options, a file of settings refused',
    address: 'options',
    show: async (page) => {
      await giveSettings({
        settings: { ...DEFAULTS, keys: { next: '', previous: 7 }, language: 'fr', role: 'king' },
        taught: Array.from({ length: 12 }, () => ({ ...LESSON, year: 'x' })),
      })(page);
      await page.waitForSelector('.backup .shown li', SOON);
    },
  },
  {
    state: 'the options, recording a key that is taken',
    address: 'options',
    show: async (page) => {
      await clickOn('button[aria-pressed]')(page);
      await page.keyboard.press('F5');
      await page.waitForFunction(
        () => document.querySelector('.key [role=status]')?.textContent?.startsWith('F5'),
        SOON,
      );
    },
  },
  {
    state: 'the options, with reminders that the browser does not allow',
    address: 'options',
    before: (stage) => storeSettings(stage, { reminders: { ...DEFAULTS.reminders, on: true } }),
    show: (page) => page.waitForSelector('.reminders .trouble', SOON),
  },
  {
    state: 'the options, with reminders that it allows',
    address: 'options',
    before: (stage) => storeSettings(stage, {}),
    show: async (page) => {
      await pretend(page, { 'permissions.contains': true, 'permissions.request': true });
      await page.locator('.reminders [role=switch]').click();
      await page.waitForSelector('.reminders .times', SOON);
    },
  },
  {
    state: 'the options, where the browser lets us read no portal, and nothing can be stored',
    address: 'options',
    show: async (page) => {
      await pretend(page, { 'permissions.contains': false });
      await page.waitForSelector('.site-access', SOON);
      await refuseToStore(page);
      await page.click('input[name=language]:not(:checked)');
      await page.waitForSelector('.trouble', SOON);
    },
  },
  {
    state: 'the options, before the lessons of a file are taken',
    address: 'options',
    before: (stage) => store(stage, { taught: { version: 1, fields: [LESSON] } }),
    show: async (page) => {
      const more = { ...LESSON, name: 'standing', label: 'ความสูงขณะยืน', field: 'height' };
      const other = { ...LESSON, field: 'none' };
      await give(page, '.taught input[type=file]', 'l.json', lessonsFile([more, other]));
      await page.waitForSelector('.taught .reading li:nth-child(2)', SOON);
    },
  },
  {
    state: 'the options, a file of lessons refused',
    address: 'options',
    show: async (page) => {
      const wrong = Array.from({ length: 12 }, (_, at) => ({ ...LESSON, year: at }));
      await give(page, '.taught input[type=file]', 'l.json', lessonsFile(wrong));
      await page.waitForSelector('.taught .reading li', SOON);
    },
  },
  {
    state: 'the options, with lessons of a later release',
    address: 'options',
    before: (stage) => store(stage, { taught: { version: 2, fields: [] } }),
    show: (page) => page.waitForSelector('.taught .kept-aside', SOON),
  },
  {
    state: 'the options, with settings set aside',
    address: 'options',
    before: (stage) => store(stage, { settings: { version: 99 }, taught: null }),
    show: (page) => page.waitForSelector('.trouble', SOON),
  },
];
