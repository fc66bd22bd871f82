import type { Page } from 'puppeteer-core';
import { NONCE } from './fault-pages.ts';
import { AS_EVER, type Fault, inBody, inForm, must } from './page-fault.ts';
import { TEXT_FAULTS } from './text-faults.ts';

/** A control that hides the property of its name of the form that it stands in. */
const hiding = (names: readonly string[]): string =>
  names.map((name) => `<input type="hidden" name="${name}" value="">`).join('');

const wait = (page: Page, condition: () => unknown): Promise<unknown> =>
  page.waitForFunction(condition, { timeout: 10_000 });

export const PAGE_FAULTS: readonly Fault[] = [
  ...TEXT_FAULTS,
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
    fault:
      'shows another address and draws its form anew, again and again, while it is being checked',
    seen: AS_EVER,
    page: {},
    async act(page) {
      await page.evaluate(async () => {
        for (let times = 0; times < 20; times += 1) {
          history.pushState({}, '', `?step=${times}`);
          const form = document.querySelector('form#studentForm');
          form?.replaceChildren(...[...form.children].map((child) => child.cloneNode(true)));
          for (const each of document.querySelectorAll('[data-truatthan-rules]'))
            each.removeAttribute('data-truatthan-rules');
          await new Promise((drawn) => requestAnimationFrame(drawn));
        }
      });
      await wait(page, () =>
        document.querySelector('#cifNo')?.getAttribute('data-truatthan-rules'),
      );
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
