import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { BrowserKind } from '#tests/tools/browsers.ts';
import { untilChecked } from '#tests/tools/read-page.ts';
import { inEachBrowser, lower, raise, type Stage } from './stage.ts';

const ADDRESSES = [
  '/obec69/student/5002:10000001/edit',
  '/obec70/student/5002:10000001/edit',
  '/obec69/student/?action=search',
  '/obec69/main?menu=edit&no=318',
  '/obec69/area/moving-schools?rows=20',
  '/obec69/auth/login',
];

/** Everything a page is, without what the contract allows the extension to add. */
const fingerprint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number) => {
      if (node instanceof Text || node.nodeType === Node.TEXT_NODE) {
        lines.push(`${depth} ${JSON.stringify(node.textContent)}`);
        return;
      }
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const element = node as HTMLInputElement;
      if (element.localName === 'truatthan-panel') return;
      const attributes = [...element.attributes]
        .filter(({ name }) => !/^(data-truatthan-|aria-describedby$)/.test(name))
        .map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
      const held = 'value' in element ? ` value:${element.value} ${element.checked ?? ''}` : '';
      lines.push(`${depth} <${element.localName} ${attributes.join(' ')}>${held}`);
      for (const child of element.childNodes) walk(child, depth + 1);
      const inner =
        element.localName === 'iframe' ? (node as HTMLIFrameElement).contentDocument : 0;
      if (inner) walk(inner.documentElement, depth + 1);
    };
    walk(document.documentElement, 0);
    return lines;
  });

/** Counts the events that no person caused, from before the first script of the page on. */
async function openWatched(stage: Stage, address: string, checked: boolean): Promise<Page> {
  const page = await stage.launched.newPage();
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { untrustedEvents: seen });
    for (const type of ['input', 'change', 'submit', 'click', 'keydown', 'focus', 'blur']) {
      addEventListener(type, (event) => event.isTrusted || seen.push(type), true);
    }
    addEventListener('message', () => seen.push('message'), true);
  });
  await page.goto(new URL(address, 'https://portal.bopp-obec.info').href);
  if (checked) await untilChecked(page);
  return page;
}

inEachBrowser('a portal page', (stage) => {
  const alone = new Map<BrowserKind, Stage>();

  it.each(ADDRESSES)('is the same with and without the extension: %s', async (address) => {
    const { kind } = stage();
    const bare = alone.get(kind) ?? (await raise(kind, null));
    alone.set(kind, bare);
    const before = await openWatched(bare, address, false);
    const expected = await fingerprint(before);
    await before.close();
    const page = await openWatched(stage(), address, true);
    const found = await fingerprint(page);
    const events = await page.evaluate(
      () => (globalThis as unknown as { untrustedEvents: string[] }).untrustedEvents,
    );
    await page.close();
    expect(found).toEqual(expected);
    expect(events).toEqual([]);
    if (address === ADDRESSES.at(-1)) await lower(bare);
  });

  it('gets nothing stored in its origin and no line in its console', async () => {
    const page = await stage().launched.newPage();
    const lines: string[] = [];
    page.on('console', (line) => lines.push(line.text()));
    page.on('pageerror', (fault) => lines.push(String(fault)));
    await page.goto('https://portal.bopp-obec.info/obec69/student/5002:10000001/edit');
    await untilChecked(page);
    const stored = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    await page.close();
    expect(stored).toEqual([0, 0, '']);
    expect(lines).toEqual([]);
  });

  it('puts no value of the record into an attribute of its own', async () => {
    const page = await stage().open('/obec69/student/5002:10000001/edit');
    const texts = await page.$$eval(
      '[data-truatthan-rules], [data-truatthan-severity], html',
      (all) =>
        all.flatMap((each) =>
          [...each.attributes]
            .filter(({ name }) => name.startsWith('data-truatthan-'))
            .map(({ value }) => value),
        ),
    );
    await page.close();
    expect(texts.filter((text) => !/^[a-z0-9/ -]*$/.test(text) || /\d{4}/.test(text))).toEqual([]);
  });

  it('asks for no other host', () => {
    expect(stage().proxy.refused).toEqual([]);
  });
});
