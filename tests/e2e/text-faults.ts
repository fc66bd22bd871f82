import type { Page } from 'puppeteer-core';
import { AS_EVER, type Fault, inForm, must } from './page-fault.ts';

const evil = (name: string): string => `<img src=x onerror="window.ran='${name}'">`;
const shown = (html: string): string =>
  html.replace(/[<>"&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Gives a control of the form another value. */
const held =
  (id: string, value: string) =>
  (html: string): string =>
    html.replace(
      new RegExp(`(id="${id}" value=")[^"]*`),
      (_, start: string) => start + shown(value),
    );

/** Gives a control of the form another label. */
const labelled =
  (id: string, label: string) =>
  (html: string): string =>
    html.replace(
      new RegExp(`(<label[^>]* for="${id}">)[^<]*`),
      (_, tag: string) => tag + shown(label),
    );

const panelText = (page: Page): Promise<string> =>
  page.$eval('truatthan-panel', (panel) => panel.shadowRoot?.textContent ?? '');

async function mustBeDead(page: Page): Promise<void> {
  const inside = await page.$eval('truatthan-panel', (panel) => [
    panel.shadowRoot?.querySelectorAll('img, script, [onerror], [onfocus]').length,
    (window as unknown as { ran?: string }).ran,
  ]);
  must(inside[0] === 0 && !inside[1], `markup of the page came to life: ${inside}`);
}

/** A control of which everything that can be said is markup, with signs that nobody sees. */
const EVIL_CONTROLS = ['\u202e', '\u0007', '\u200b', '\ud800', '\u0e49'.repeat(300)]
  .map((sign) => shown(evil('control')) + sign)
  .map(
    (text, at) =>
      `<p><label for="evil-${at}">${text}</label> <select id="evil-${at}" name="${text}"><option value="${text}">${text}</option></select> <input class="${text}" name="${text}" title="${text}" placeholder="${text}" aria-label="${text}" value="${text}"></p>`,
  )
  .join('');

/** Texts of a page that are more than texts. */
export const TEXT_FAULTS: readonly Fault[] = [
  {
    fault: 'has markup for values, labels and headings',
    seen: 'the markup as the text that it is',
    page: {
      html: (html) =>
        labelled(
          'cifNo',
          `เลขประจำตัวประชาชน ${evil('label')}`,
        )(held('lastNameTh', `" autofocus onfocus="window.ran='value'" ${evil('value')}`)(html)),
    },
    async act(page) {
      await mustBeDead(page);
      must((await panelText(page)).includes('<img'), 'the label is not shown as it is');
    },
  },
  {
    fault: 'has markup and signs that nobody sees in its title, headings, choices, names and hints',
    seen: AS_EVER,
    page: {
      html: (html) =>
        inForm(EVIL_CONTROLS)(html)
          .replace(/<title>/, (tag) => tag + shown(evil('title')))
          .replace(/<\/(?:h[1-6]|legend)>/g, (tag) => shown(evil('heading')) + tag),
    },
    act: mustBeDead,
  },
  {
    fault: 'holds a name of 80,000 characters under a label of 20,000',
    seen: 'both shortened',
    page: {
      html: (html) =>
        labelled(
          'firstNameTh',
          `ชื่อ ${'ก'.repeat(20_000)}`,
        )(held('lastNameTh', `${'ก '.repeat(40_000)}1`)(html)),
    },
    async act(page) {
      const { length } = await panelText(page);
      must(length < 20_000, `the panel holds ${length} characters`);
    },
  },
  {
    fault: 'has lines of dots and strokes to write on, as forms in print have',
    seen: AS_EVER,
    page: {
      html: inForm(
        ['.', '_', '-', '. ', 'พ.ศ.', 'วันที่']
          .map((piece) => piece.repeat(Math.floor(90 / piece.length)))
          .map((line) => `<p>ลงชื่อ ${line} ผู้รายงาน</p><p><label>(${line}) <input></label></p>`)
          .join(''),
      ),
    },
  },
  {
    fault: 'writes from right to left, and turns its texts around with signs that nobody sees',
    seen: 'the panel from left to right, the signs made visible',
    page: {
      html: (html) =>
        labelled(
          'cifNo',
          'เลขประจำตัวประชาชน\u202e\u200b',
        )(held('lastNameTh', 'ทด\u202eสอบ\u200b\u0007')(html)).replace('<html', '<html dir="rtl"'),
    },
    async act(page) {
      const directions = await page.$eval('truatthan-panel', (panel) =>
        [...(panel.shadowRoot?.querySelectorAll('aside, button, li') ?? [])].map(
          (each) => getComputedStyle(each).direction,
        ),
      );
      must(!directions.includes('rtl'), 'the panel was turned around');
    },
  },
];
