import { population } from '#tests/population/population.ts';
import { csvOf, tableFor } from '#tests/roster/download.ts';
import { SCHOOL_LIST } from '#tests/roster/layouts.ts';
import { DEFAULTS } from '#utils/settings/shape.ts';
import {
  clickOn,
  give,
  type OwnState,
  press,
  SOON,
  store,
  storeSettings,
  tell,
} from './own-acts.ts';
import type { Stage } from './stage.ts';

const pupils = (kind: 'pupil' | 'request', portal: string, page: string) => ({
  type: 'log-checks',
  data: {
    ...{ portal, page, academicYear: 2569 },
    records: Array.from({ length: 40 }, (_, at) => ({
      kind,
      identity: `${kind}\nstudentNo\n${at}`,
      school: '10000001',
      grade: at % 2 ? '04' : '05',
      room: '1',
      certified: false,
      pupils: '',
      place: at,
      counts: { error: at % 3, warning: at % 2, info: 0 },
      rules: at % 3 ? ['citizen-id-checksum'] : [],
    })),
  },
});

/** Some pupils of two classes, of whom some have issues. */
export const fillLog = (stage: Stage) => tell(stage, [pupils('pupil', 'dmc', 'dmc/student-form')]);

/** A list of schools that was open, and a school's file. */
export const fillDistrict = (stage: Stage) => {
  const schools = Array.from({ length: 30 }, (_, at) => ({
    codes: [String(10000001 + at)],
    name: `บ้านฝึกหัด ${at + 1}`,
    steps: { confirm: at % 4 !== 1, certify: at % 4 > 1, acknowledge: at % 4 > 2 },
  }));
  const rules = [
    { rule: 'citizen-id-checksum', records: 12 },
    { rule: 'age-grade', records: 4 },
  ];
  return tell(stage, [
    { type: 'district-seen', data: { portal: 'dmc', page: 'dmc/school-list', schools } },
    {
      type: 'district-count',
      data: { school: '10000002', day: '', checked: 120, open: 14, rules },
    },
  ]);
};

const download = () =>
  csvOf(
    tableFor(
      SCHOOL_LIST,
      population(40).map(({ values }, at) => ({
        ...values,
        schoolCode: '10000001',
        ...(at % 7 === 2 && { cifNo: '1100000000007' }),
      })),
    ),
  );

const LOG_FILE = JSON.stringify({
  truatthan: 'progress',
  version: 1,
  written: '2017-06-01T00:00:00.000Z',
  schoolName: '',
  records: [],
});

const CALENDAR = JSON.stringify({
  file: 'truatthan-calendar',
  version: 1,
  name: 'สพป. ตัวอย่าง เขต 1',
  dates: [
    {
      ...{ system: 'dmc', academicYear: 2569, round: '1', step: 'confirm' },
      ...{ starts: '2026-06-12T08:30', ends: '2026-06-12T16:30' },
    },
  ],
});

const EDIT = 'table[data-system=emis] tr[data-step=confirm] button.edit';

/** The pages of the dashboard, in every state that somebody may meet: the empty before the filled. */
export const STATES_OF_THE_DASHBOARD: readonly OwnState[] = [
  {
    state: 'an empty log',
    address: 'dashboard.html#/progress',
    before: (stage) => storeSettings(stage, {}),
  },
  { state: 'a log', address: 'dashboard.html#/progress', before: fillLog },
  {
    state: 'a log, with all that is kept shown, asking before it is deleted',
    address: 'dashboard.html#/progress',
    show: async (page) => {
      await clickOn('.stored summary')(page);
      await page.waitForSelector('.stored textarea', SOON);
      await press(page, 'ลบทั้งหมด');
      await page.waitForSelector('.ownership [role=alert]', SOON);
    },
  },
  {
    state: 'a log, before the file for the district is saved',
    address: 'dashboard.html#/progress',
    show: async (page) => {
      await press(page, 'ไฟล์ส่งเขต');
      await page.waitForSelector('.district-file', SOON);
    },
  },
  {
    state: 'a log, before a file is taken in',
    address: 'dashboard.html#/progress',
    show: async (page) => {
      await give(page, '.take input[type=file]', 'log.json', LOG_FILE);
      await page.waitForSelector('.offered', SOON);
    },
  },
  {
    state: 'a log, a file refused',
    address: 'dashboard.html#/progress',
    show: async (page) => {
      await give(page, '.take input[type=file]', 'log.json', '{"no":"log"}');
      await page.waitForSelector('.take .notice:not(:empty)', SOON);
    },
  },
  {
    state: 'a log that is switched off, in English',
    address: 'dashboard.html#/progress',
    before: (stage) =>
      storeSettings(stage, { language: 'en', log: { on: false, keepDays: 90, comeBack: false } }),
    show: (page) => page.waitForSelector('.progress-page .problem', SOON),
  },
  {
    state: 'the files',
    address: 'dashboard.html#/files',
    before: (stage) => storeSettings(stage, {}),
  },
  {
    state: 'a file that is none',
    address: 'dashboard.html#/files',
    show: async (page) => {
      await give(page, 'input[type=file]', 'p.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2));
      await page.waitForSelector('[role=alert]', SOON);
    },
  },
  {
    state: 'a file, checked, one line of it chosen',
    address: 'dashboard.html#/files',
    show: async (page) => {
      await give(page, 'input[type=file]', 'list.csv', download());
      await page.waitForSelector('section.files.checked [data-rule]', SOON);
      await clickOn('.walk button.main')(page);
      await page.waitForSelector('.rows tr[aria-current]', SOON);
    },
  },
  { state: 'a district without schools', address: 'dashboard.html#/district' },
  { state: "a district's desk", address: 'dashboard.html#/district', before: fillDistrict },
  {
    state: "a district's messages",
    address: 'dashboard.html#/district',
    show: clickOn('.letters summary'),
  },
  {
    state: "a district's desk, files refused, asking before it is deleted",
    address: 'dashboard.html#/district',
    show: async (page) => {
      await give(page, '.take input[type=file]', 'school.json', '{"no":"file"}');
      await page.waitForSelector('.refused li', SOON);
      await press(page, 'ลบทุกรอบ');
      await page.waitForSelector('.ownership [role=alert]', SOON);
    },
  },
  {
    state: "a district's desk, with messages of a later release",
    address: 'dashboard.html#/district',
    before: (stage) => store(stage, { 'district-letters': { version: 2 } }),
    show: (page) => page.waitForSelector('.kept-aside', SOON),
  },
  { state: 'the rounds', address: 'dashboard.html#/rounds' },
  { state: 'the rounds of a year that is over', address: 'dashboard.html#/rounds/2564' },
  {
    state: 'the rounds, a date that cannot be',
    address: 'dashboard.html#/rounds',
    show: async (page) => {
      await clickOn(EDIT)(page);
      await page.locator('.step-form [name=last]').fill('31/06/2569');
      await page.click('.step-form [type=submit]');
      await page.waitForSelector('.step-form .problem', SOON);
    },
  },
  {
    state: 'the rounds, dates read from a notice',
    address: 'dashboard.html#/rounds',
    show: async (page) => {
      await clickOn('.notice summary')(page);
      await page.type('.notice textarea', 'สิ้นปีการศึกษา ผู้อำนวยการรับรองข้อมูล 15 พ.ค. 2570');
      await page.waitForSelector('.offers button', SOON);
    },
  },
  {
    state: "the rounds, before a calendar's dates are taken",
    address: 'dashboard.html#/rounds',
    show: async (page) => {
      await clickOn('.exchange summary')(page);
      await give(page, '.exchange input[type=file]', 'calendar.json', CALENDAR);
      await page.waitForSelector('.offer button.main', SOON);
    },
  },
  {
    state: 'the rounds, a calendar refused',
    address: 'dashboard.html#/rounds',
    show: async (page) => {
      await clickOn('.exchange summary')(page);
      await give(
        page,
        '.exchange input[type=file]',
        'c.json',
        CALENDAR.replace('06-12T08', '06-31T08'),
      );
      await page.waitForSelector('.exchange .problem', SOON);
    },
  },
  {
    state: "the rounds, dates of a later release, and asking before a district's are deleted",
    address: 'dashboard.html#/rounds',
    before: (stage) =>
      store(stage, { settings: DEFAULTS, ownDates: { version: 2 }, districtDatesSetAside: 'x' }),
    show: async (page) => {
      await press(page, 'ลบของเดิม');
      await page.waitForSelector('.kept-aside button.main', SOON);
    },
  },
  { state: 'the rules', address: 'dashboard.html#/rules' },
  { state: 'a rule, opened', address: 'dashboard.html#/rules/citizen-id-checksum' },
  {
    state: 'a rule with options, a number out of bounds',
    address: 'dashboard.html#/rules/age-grade',
    show: async (page) => {
      await page.locator('.option input').fill('9999');
      await page.waitForSelector('.option [aria-invalid=true]', SOON);
    },
  },
  {
    state: 'the rules, none of which is looked for',
    address: 'dashboard.html#/rules',
    show: async (page) => {
      await page.locator('input[type=search]').fill('ไม่มีเกณฑ์นี้');
      await page.waitForSelector('.rules > .notice, .rules .notice', SOON);
    },
  },
  { state: 'a rule that there is not', address: 'dashboard.html#/rules/no-such-rule' },
];
