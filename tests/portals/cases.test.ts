import { describe, expect, it } from 'vitest';
import { FIELD_KEYS } from '#utils/records/fields.ts';
import { type Case, openCases, readCases } from './cases.ts';
import { GOOD } from './people.ts';

interface Indexed {
  readonly page: Document;
  /** Elements by `#id` and by `[name=…]`: the selectors that most cases use. */
  readonly bySelector: ReadonlyMap<string, Element[]>;
}

const indexed = new Map<string, Indexed>();

function index(html: string): Indexed {
  const known = indexed.get(html);
  if (known) return known;
  const page = new DOMParser().parseFromString(html.replaceAll('<iframe', '<x-frame'), 'text/html');
  const bySelector = new Map<string, Element[]>();
  const add = (selector: string, element: Element) =>
    bySelector.set(selector, [...(bySelector.get(selector) ?? []), element]);
  for (const element of page.querySelectorAll('[id], [name]')) {
    const name = element.getAttribute('name');
    if (element.id) add(`#${element.id}`, element);
    if (name) for (const form of [`[name=${name}]`, `[name="${name}"]`]) add(form, element);
  }
  const made = { page, bySelector };
  indexed.set(html, made);
  return made;
}

const serve = openCases();

const get = (url: string) =>
  serve({ method: 'GET', url: new URL(url), form: new URLSearchParams() })?.body ?? '';

/** Finds an element of a case, stepping into frames at ` >>> `. */
function find(one: Case, selector: string): Element[] {
  const parts = selector.split(' >>> ');
  let html = one.html;
  for (const frame of parts.slice(0, -1)) {
    const source = index(html).bySelector.get(frame)?.[0]?.getAttribute('src') ?? '';
    html = get(new URL(source, one.url).href);
  }
  const last = parts.at(-1) ?? '';
  const { page, bySelector } = index(html);
  return bySelector.get(last) ?? [...page.querySelectorAll(last)];
}

describe.each(readCases().map((one) => [one.name, one] as const))('case %s', (_name, one) => {
  it('is served at its own address and says that it is a practice page', () => {
    expect(get(one.url)).toBe(one.html);
    expect(one.html).toContain('หน้าฝึก ไม่ใช่ระบบจริง');
  });

  it('names known fields and elements that are there, once each', () => {
    for (const [key, selector] of Object.entries(one.fields)) {
      expect(FIELD_KEYS).toContain(key);
      expect([key, find(one, selector).length]).toEqual([key, 1]);
    }
    for (const { selector } of one.issues) {
      expect([selector, find(one, selector).length]).toEqual([selector, 1]);
    }
  });

  it('expects nothing of a page that is none of the portal pages', () => {
    if (one.page === 'unrecognised') expect(one.issues).toEqual([]);
    else expect(Object.keys(one.fields).length).toBeGreaterThan(1);
  });
});

describe('the cases together', () => {
  it('have an address each', () => {
    const urls = readCases().map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.length).toBeGreaterThan(14);
  });

  it('hold only identity numbers that cannot belong to anyone', () => {
    const numbers = readCases()
      .flatMap(({ html }) => html.match(/(?<!\d)\d{13}(?!\d)/g) ?? [])
      .concat(Object.values(GOOD).filter((value) => /^\d{13}$/.test(value)));
    const real = numbers.filter(
      (number) =>
        number.slice(3, 5) !== '00' &&
        !/^\d(97|98|99|88|00)/.test(number) &&
        number !== '1234567890121',
    );
    expect(real).toEqual([]);
  });
});
