import type { Page } from 'puppeteer-core';
import { NONCE, type PageFault } from './fault-pages.ts';
import type { Stage } from './stage.ts';

/** One thing that goes wrong on a portal's page, beside what must hold in every case. */
export interface Fault {
  /** What the page does. */
  readonly fault: string;
  /** What the user sees of it. */
  readonly seen: string;
  readonly page: PageFault;
  /** What happens once the page is checked, and what must hold beside the rest. */
  readonly act?: (page: Page, stage: Stage) => Promise<void>;
}

const AS_EVER = 'everything as ever';

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

const inForm =
  (markup: string) =>
  (html: string): string =>
    html.replace('<input type="hidden" name="objectStatus"', (tag) => markup + tag);

const inBody =
  (markup: string) =>
  (html: string): string =>
    html.replace(/<body[^>]*>/, (tag) => tag + markup);

/** A control that hides the property of its name of the form that it stands in. */
const hiding = (names: readonly string[]): string =>
  names.map((name) => `<input type="hidden" name="${name}" value="">`).join('');

const wait = (page: Page, condition: () => unknown): Promise<unknown> =>
  page.waitForFunction(condition, { timeout: 10_000 });

const panelText = (page: Page): Promise<string> =>
  page.$eval('truatthan-panel', (panel) => panel.shadowRoot?.textContent ?? '');

function must(condition: boolean, says: string): void {
  if (!condition) throw new Error(says);
}

export const PAGE_FAULTS: readonly Fault[] = [
  {
    fault: 'redefines what every script is built on',
    seen: AS_EVER,
    page: {
      script: `
        for (const name of ['map', 'filter', 'flatMap', 'find', 'some', 'push'])
          Array.prototype[name] = () => { throw new Error('not here'); };
        JSON.stringify = () => 'nothing';
        Map = Set = WeakMap = Promise = MutationObserver = undefined;
        setTimeout = requestAnimationFrame = queueMicrotask = () => 0;
        Object.defineProperty(Object.prototype, 'severity', { value: 'none' });`,
    },
  },
  {
    fault: "redefines the DOM's own methods",
    seen: AS_EVER,
    page: {
      script: `
        for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches', 'getAttribute',
          'attachShadow', 'removeAttribute']) Element.prototype[name] = () => null;
        Node.prototype.contains = () => false;
        Node.prototype.appendChild = () => null;
        Element.prototype.append = () => undefined;
        EventTarget.prototype.addEventListener = () => undefined;
        HTMLDialogElement.prototype.showModal = () => undefined;
        HTMLElement.prototype.click = HTMLFormElement.prototype.requestSubmit = () => undefined;
        for (const type of [HTMLInputElement, HTMLSelectElement])
          Object.defineProperty(type.prototype, 'value', { get: () => 'lies' });`,
    },
  },
  {
    fault: "names its controls like the form's own properties",
    seen: AS_EVER,
    page: {
      html: inForm(
        hiding([
          ...['nodeType', 'localName', 'tagName', 'parentNode', 'parentElement', 'children'],
          ...['childNodes', 'firstChild', 'nextSibling', 'previousSibling', 'ownerDocument'],
          ...['attributes', 'getAttribute', 'setAttribute', 'removeAttribute', 'hasAttribute'],
          ...['querySelector', 'querySelectorAll', 'closest', 'matches', 'contains', 'isConnected'],
          ...['textContent', 'id', 'name', 'className', 'elements', 'length', 'action', 'method'],
          ...['requestSubmit', 'addEventListener', 'getBoundingClientRect', 'getRootNode', 'style'],
        ]),
      ),
    },
  },
  {
    fault: "names pictures like the document's own properties",
    seen: AS_EVER,
    page: {
      html: inBody(
        ['body', 'documentElement', 'querySelector', 'querySelectorAll', 'createElement', 'URL']
          .concat(['defaultView', 'addEventListener', 'visibilityState', 'activeElement'])
          .map((name) => `<img name="${name}" alt="">`)
          .join(''),
      ),
    },
  },
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
      const inside = await page.$eval('truatthan-panel', (panel) => [
        panel.shadowRoot?.querySelectorAll('img, script, [onerror], [onfocus]').length,
        (window as unknown as { ran?: string }).ran,
      ]);
      must(inside[0] === 0 && !inside[1], `markup of the page came to life: ${inside}`);
      must((await panelText(page)).includes('<img'), 'the label is not shown as it is');
    },
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
  {
    fault: 'forbids everything by its policy, with Trusted Types',
    seen: AS_EVER,
    page: {
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'none'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
      },
    },
    async act(page) {
      const place = await page.$eval('truatthan-panel', (panel) => {
        const box = panel.shadowRoot?.querySelector('aside');
        return box ? getComputedStyle(box).position : 'none';
      });
      must(place === 'fixed', `the panel lost its style: ${place}`);
    },
  },
  {
    fault: 'inserts 100,000 elements',
    seen: AS_EVER,
    page: {},
    async act(page) {
      await page.evaluate(() => {
        const many = document.createElement('div');
        many.innerHTML = '<p><span>x</span></p>'.repeat(50_000);
        document.body.append(many);
      });
    },
  },
  {
    fault: 'inserts 100,000 controls',
    seen: AS_EVER,
    page: {},
    async act(page) {
      await page.evaluate(() => {
        const many = document.createElement('div');
        many.innerHTML = '<input type="hidden">'.repeat(100_000);
        document.body.append(many);
      });
    },
  },
  {
    fault: 'changes its texts and its controls in every frame, without end',
    seen: AS_EVER,
    page: {
      script: `addEventListener('load', () => {
        const clock = document.createElement('div');
        document.querySelector('form').append(clock);
        (function tick() {
          clock.innerHTML = '<span>' + performance.now() + '</span><input type="hidden">';
          requestAnimationFrame(tick);
        })();
      });`,
    },
  },
  {
    fault: 'takes our marks off again and again',
    seen: 'the list; the fields without their frames',
    page: {
      script: `new MutationObserver((all) => {
        for (const { target, attributeName } of all) target.removeAttribute(attributeName);
      }).observe(document, { subtree: true, attributes: true,
        attributeFilter: ['data-truatthan-severity', 'data-truatthan-rules'] });`,
    },
  },
  {
    fault: 'draws a field anew whenever it is marked',
    seen: AS_EVER,
    page: {
      script: `new MutationObserver((all) => {
        for (const { target } of all) target.after(document.createElement('input'));
      }).observe(document, { subtree: true, attributes: true,
        attributeFilter: ['data-truatthan-severity', 'data-truatthan-rules'] });`,
    },
  },
  {
    fault: 'marks fields as if it were us',
    seen: 'in the list only what was found',
    page: {
      html: (html) =>
        html
          .replace('id="lastNameTh"', 'id="lastNameTh" data-truatthan-severity="error"')
          .replace('<html', '<html data-truatthan-state="off" data-truatthan-page="dmc/rooms"'),
    },
    async act(page) {
      const listed = await page.$eval('truatthan-panel', (panel) =>
        [...(panel.shadowRoot?.querySelectorAll('[data-rule]') ?? [])].map((each) =>
          each.getAttribute('data-field'),
        ),
      );
      must(listed.join() === 'cifNo', `the list says ${listed}`);
    },
  },
  {
    fault: 'takes the panel away when it has come',
    seen: 'the panel again with the next change',
    page: {},
    async act(page) {
      await page.$eval('truatthan-panel', (panel) => panel.remove());
      await page.focus('#cifNo');
      await wait(page, () => document.querySelector('truatthan-panel'));
    },
  },
  {
    fault: 'writes its whole body anew',
    seen: 'the marks and the panel on the new body',
    page: {},
    async act(page) {
      await page.evaluate(() => {
        const body = document.createElement('body');
        for (const node of [...document.body.children])
          if (node.localName !== 'truatthan-panel') body.append(node.cloneNode(true));
        for (const each of body.querySelectorAll('[data-truatthan-rules]'))
          each.removeAttribute('data-truatthan-rules');
        document.body.replaceWith(body);
      });
      await wait(
        page,
        () =>
          document.querySelector('truatthan-panel') &&
          document.querySelector('#cifNo')?.getAttribute('data-truatthan-rules'),
      );
    },
  },
  {
    fault: 'lies over everything of ours',
    seen: 'the question before saving, above it all',
    page: {},
    async act(page) {
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.style.cssText =
          'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
        document.body.append(cover);
      });
    },
  },
  {
    fault: 'forges clicks on our buttons, keys, saves and messages',
    seen: AS_EVER,
    page: {},
    async act(page) {
      await page.evaluate(() => {
        const panel = document.querySelector('truatthan-panel');
        for (const button of panel?.shadowRoot?.querySelectorAll('button') ?? []) {
          if (button.getAttribute('aria-expanded') === null) button.click();
          button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        }
        for (const code of ['F8', 'Enter'])
          document.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true }));
        for (const type of ['page-status', 'keep-panel', 'log-clear', 'teach', 'get-status'])
          window.postMessage({ truatthan: 1, type, data: null }, '*');
      });
      const [focused, value] = await page.$eval('#cifNo', (box) => [
        document.activeElement === box,
        (box as HTMLInputElement).value,
      ]);
      must(!focused && value === '1100000000007', 'a forged event had an effect');
    },
  },
  {
    fault: 'tells the content script that a newer one has come',
    seen: AS_EVER,
    page: {},
    async act(page, { kind, launched }) {
      const own = await launched.openExtensionPage('popup');
      const id = await own.evaluate(
        () => (globalThis as unknown as { chrome: { runtime: { id: string } } }).chrome.runtime.id,
      );
      await own.close();
      must(id !== '', kind);
      await page.bringToFront();
      await page.evaluate((ours) => {
        for (const name of ['dmc', 'content'])
          document.dispatchEvent(
            new CustomEvent(`${ours}:${name}:wxt:content-script-started`, {
              detail: { contentScriptName: 'dmc', messageId: 'forged' },
            }),
          );
      }, id);
    },
  },
  {
    fault: 'has an element of our name already',
    seen: AS_EVER,
    page: { html: inBody('<truatthan-panel></truatthan-panel>') },
  },
  {
    fault: 'defines an element of our name that takes its shadow root',
    seen: AS_EVER,
    page: {
      script: `customElements.define('truatthan-panel', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'closed' }); }
      });`,
    },
  },
  {
    fault: 'defines an element of our name that may have no shadow root',
    seen: AS_EVER,
    page: {
      script: `customElements.define('truatthan-panel', class extends HTMLElement {
        static disabledFeatures = ['shadow'];
      });`,
    },
  },
  {
    fault: 'goes away and comes back while it is being checked',
    seen: AS_EVER,
    page: {},
    async act(page) {
      for (let times = 0; times < 5; times += 1)
        await page.evaluate(() => location.reload()).catch(() => undefined);
      await page.waitForSelector('html[data-truatthan-state="checked"]', { timeout: 10_000 });
    },
  },
  {
    fault: 'holds frames of other hosts, without an origin, and such as vanish',
    seen: AS_EVER,
    page: {
      html: inBody(
        '<iframe src="https://bobec.bopp-obec.info/"></iframe><iframe sandbox srcdoc="<input>"></iframe><iframe srcdoc="<script>frameElement.remove()</script>"></iframe>',
      ),
    },
  },
];
