import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { pupils } from '#tests/portals/moving/pages.ts';
import { practiceSchools } from '#tests/portals/moving/schools.ts';
import { PEOPLE } from '#tests/portals/people.ts';
import type { Values } from '#utils/records/record.ts';
import { everythingKept } from './everything-kept.ts';
import { FOLDER, ON_OWN_PAGES, PUPILS } from './features-on-own-pages.ts';
import { ON_PORTALS, RIGHT_NUMBER, TYPED, WRONG_NUMBER } from './features-on-portals.ts';
import { inEachBrowser, lower, raise, type Stage } from './stage.ts';

/** What tells who somebody is, where they live and how to reach them. */
const TELLING = /CifNo|cifNo|Name(?:Th|En)$|birthDate|TelNo|telNo|omeNo|omeIdNo|[sS]treet|Hospital/;

/** Shorter ones, such as a house's number, stand in any text by chance. */
const LONG_ENOUGH = 4;

const tellingOf = (values: Values): string[] =>
  Object.entries(values).flatMap(([field, text]) => (TELLING.test(field) && text ? [text] : []));

/** A date as it may have been written again: by year first, and in the other era. */
function rewritten(text: string): string[] {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (!year) return [text];
  const other = Number(year) > 2400 ? Number(year) - 543 : Number(year) + 543;
  return [text, `${day}/${month}/${other}`, `${year}-${month}-${day}`, `${other}-${month}-${day}`];
}

/** Also without what divides its digits. */
const undivided = (text: string): string[] =>
  /^[\d-]+$/.test(text) ? [text, text.replaceAll('-', '')] : [text];

/** A school's name is kept for its district, and may hold a word that is a street or a house elsewhere. */
const NAMES_OF_SCHOOLS = practiceSchools(20).map(({ name }) => name);

const VALUES = [
  ...new Set(
    [
      ...Object.values(TYPED),
      WRONG_NUMBER,
      RIGHT_NUMBER,
      ...PEOPLE.flatMap(({ entry }) => tellingOf(entry)),
      ...PUPILS.flatMap(tellingOf),
      ...pupils(0, 40).flatMap(({ id, first, last, birth }) => [id, first, last, birth]),
      'list.xlsx',
    ]
      .map((text) => text.trim())
      .flatMap(rewritten)
      .flatMap(undivided)
      .filter(({ length }) => length >= LONG_ENOUGH)
      .filter((text) => !NAMES_OF_SCHOOLS.some((name) => name.includes(text))),
  ),
];

/** A browser asks for a page's icon when it likes. */
const asked = ({ server }: Stage): string[] =>
  server.requests.filter((one) => !one.endsWith('/favicon.ico')).toSorted();

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

inEachBrowser('with every feature used', (stage) => {
  it.each(ON_PORTALS)('$feature', ({ use }) => use(stage(), true));

  it('the portals are asked for what they are asked for without the extension', async () => {
    const bare = await raise(stage().kind, null);
    for (const { use } of ON_PORTALS) await use(bare, false);
    const alone = asked(bare);
    await lower(bare);
    expect(alone.length).toBeGreaterThan(8);
    expect(asked(stage())).toEqual(alone);
  });

  it.each(ON_OWN_PAGES)('$feature', ({ use }) => use(stage(), true));

  it('none of the values typed or loaded is kept anywhere', async () => {
    const page = await stage().launched.openExtensionPage('dashboard.html#/rules');
    const kept = await everythingKept(page);
    // The dump reaches what is kept: settings, given dates, the log and the district's schools.
    for (const part of ['"reminders"', 'สพป. ตัวอย่าง', 'dmc/student-form', 'บ้านฝึกหัด'])
      expect(kept).toContain(part);
    expect(VALUES.length).toBeGreaterThan(500);
    expect(VALUES.filter((value) => kept.includes(value))).toEqual([]);
    await page.close();
  });

  it('no other host was asked for, and would have been seen', async () => {
    const { proxy, launched } = stage();
    expect(proxy.refused).toEqual([]);
    const page = await launched.newPage();
    await page.goto('https://portal.bopp-obec.info/obec69/auth/login');
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
    expect(proxy.refused).toContain('elsewhere.example');
    await page.close();
  });
});
