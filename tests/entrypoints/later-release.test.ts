import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATE, LESSON } from '#tests/settings/given.ts';
import { NO_LETTERS } from '#utils/district/letter.ts';
import { localArea } from '#utils/platform/storage.ts';
import { createGivenDates } from '#utils/rounds/given-dates-store.ts';
import { createKeptAside } from '#utils/settings/kept-aside.ts';
import { createQueue } from '#utils/settings/lock.ts';
import { createSettings } from '#utils/settings/store.ts';
import { createTaught, TAUGHT_ASIDE_KEY } from '#utils/settings/taught.ts';
import { isOfThisVersion, TAUGHT_KEY, TAUGHT_VERSION } from '#utils/settings/taught-shape.ts';
import { DATE_SHAPES } from '../../entrypoints/dashboard/date-shapes.ts';
import {
  keepLetters,
  keptLetters,
  loadLetters,
} from '../../entrypoints/dashboard/district-load.ts';

const settings = () => createSettings(localArea, createQueue());
const taught = () => createTaught(localArea, createQueue());
const dates = () => createGivenDates(localArea, createQueue());

interface Shape {
  readonly shape: string;
  readonly key: string;
  /** As a later release may keep it. */
  readonly later: object;
  readonly read: () => Promise<unknown>;
  /** A change of the user's in this release, after which the later one has to be there still. */
  readonly change: () => Promise<unknown>;
  readonly aside: string;
}

/** Everything that the user gave and that one key of the storage holds; the databases have tests of their own. */
const SHAPES: readonly Shape[] = [
  {
    shape: 'the settings',
    key: 'settings',
    later: { version: 99, language: 'en', more: { of: 'it' } },
    read: () => settings().read(),
    change: () => settings().update({ language: 'en' }),
    aside: 'settings-set-aside',
  },
  {
    shape: 'what was taught',
    key: 'taught',
    later: { version: 2, fields: [{ ...LESSON, more: 1 }] },
    read: () => taught().read(),
    change: () => taught().teach([LESSON]),
    aside: 'taughtSetAside',
  },
  {
    shape: 'own dates',
    key: 'ownDates',
    later: { version: 2, dates: [{ ...DATE, more: 1 }] },
    read: () => dates().read(),
    change: () => dates().update((now) => ({ ...now, own: [DATE] })),
    aside: 'ownDatesSetAside',
  },
  {
    shape: "the district's dates",
    key: 'districtDates',
    later: { version: 2, dates: [{ ...DATE, issuer: 'สพป. ตัวอย่าง', more: 1 }] },
    read: () => dates().read(),
    change: () => dates().update((now) => ({ ...now, own: [DATE] })),
    aside: 'districtDatesSetAside',
  },
  {
    shape: 'messages to schools',
    key: 'district-letters',
    later: { version: 2, one: 'เรียน', all: 'ถึง', third: '' },
    read: loadLetters,
    change: () => keepLetters(NO_LETTERS),
    aside: 'district-letters-set-aside',
  },
];

describe('what a later release kept', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each(SHAPES)('$shape: is read as the usual, and is not lost by a change', async (one) => {
    const usual = await one.read();
    await localArea.set({ [one.key]: one.later });
    expect(await one.read()).toEqual(usual);
    await one.change();
    expect(JSON.stringify(await localArea.get(one.aside))).toContain(JSON.stringify(one.later));
    expect(await localArea.get(one.key)).not.toEqual(one.later);
    // What this release kept since replaces nothing that was set aside.
    await one.change();
    expect(JSON.stringify(await localArea.get(one.aside))).toContain(JSON.stringify(one.later));
  });

  it.each(SHAPES)('$shape: nothing is set aside where this release kept it', async (one) => {
    await one.change();
    await one.change();
    expect(await localArea.get(one.key)).toHaveProperty('version');
    expect((await localArea.get(one.aside)) ?? undefined).toBeUndefined();
  });
});

const keptTaught = createKeptAside(localArea, [
  {
    kind: 'taught',
    key: TAUGHT_KEY,
    asideKey: TAUGHT_ASIDE_KEY,
    version: TAUGHT_VERSION,
    isUsable: isOfThisVersion,
  },
]);

describe('what is kept and not used is known', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([
    ['taught', keptTaught],
    ['ownDates', createKeptAside(localArea, DATE_SHAPES)],
    ['districtDates', createKeptAside(localArea, DATE_SHAPES)],
    ['district-letters', keptLetters],
  ] as const)(
    '%s: of a later release, set aside, damaged, and until it is deleted',
    async (key, store) => {
      const shape = SHAPES.find((one) => one.key === key);
      if (!shape) throw new Error('no such shape');
      expect(await store.look()).toEqual([]);
      await shape.change();
      expect(await store.look()).toEqual([]);

      await localArea.set({ [key]: shape.later });
      const text = JSON.stringify(shape.later, null, 2);
      expect(await store.look()).toMatchObject([{ why: 'newer', aside: false, text }]);
      await shape.change();
      const [aside, ...others] = await store.look();
      expect(aside).toMatchObject({ why: 'newer', aside: true, text });
      expect(others).toEqual([]);
      if (aside) await store.remove(aside);
      expect(await store.look()).toEqual([]);

      await localArea.set({ [key]: '\u0000 garbage' });
      expect(await store.look()).toMatchObject([{ why: 'damaged', aside: false }]);
    },
  );
});

it('a lesson that is damaged is set aside with the others as they were', async () => {
  fakeBrowser.reset();
  const stored = { version: 1, fields: [LESSON, { ...LESSON, year: 2026 }] };
  await localArea.set({ taught: stored });
  await taught().forget([LESSON]);
  expect(await localArea.get('taughtSetAside')).toEqual(stored);
});
