import { describe, expect, it } from 'vitest';
import { createGivenDates, OWN_DATES_KEY } from '#utils/rounds/given-dates-store.ts';
import { withDate } from '#utils/rounds/own-dates.ts';
import { createQueue } from '#utils/settings/lock.ts';
import { DEFAULTS } from '#utils/settings/shape.ts';
import { createSettings } from '#utils/settings/store.ts';
import { createTaught } from '#utils/settings/taught.ts';
import { type Death, deathsOf, dying, settled } from './dying.ts';
import { DATE, LESSON } from './given.ts';
import { MemoryArea } from './memory-area.ts';

interface Saving {
  readonly what: string;
  /** What is there before, as an earlier or a later release, or this one, kept it. */
  readonly stored: Readonly<Record<string, unknown>>;
  readonly isLater?: true;
  save(area: MemoryArea): Promise<unknown>;
  read(area: MemoryArea): Promise<unknown>;
}

const own = (area: MemoryArea) => createSettings(area, createQueue());
const taught = (area: MemoryArea) => createTaught(area, createQueue());
const dates = (area: MemoryArea) => createGivenDates(area, createQueue());

const SAVINGS: readonly Saving[] = [
  {
    what: 'a setting',
    stored: { settings: { ...DEFAULTS, role: 'school' } },
    save: (area) => own(area).update({ language: 'en' }),
    read: (area) => own(area).read(),
  },
  {
    what: 'a setting over those of a later release',
    stored: { settings: { version: 99, more: true } },
    isLater: true,
    save: (area) => own(area).update({ language: 'en' }),
    read: (area) => own(area).read(),
  },
  {
    what: 'all settings of a file',
    stored: { settings: { ...DEFAULTS, role: 'school' } },
    save: (area) => own(area).replace({ ...DEFAULTS, language: 'en', role: 'district' }),
    read: (area) => own(area).read(),
  },
  {
    what: 'a lesson over those of a later release',
    stored: { taught: { version: 2, fields: [] } },
    isLater: true,
    save: (area) => taught(area).teach([LESSON]),
    read: (area) => taught(area).read(),
  },
  {
    what: 'a date beside another',
    stored: { [OWN_DATES_KEY]: { version: 1, dates: [{ ...DATE, step: 'certify' }] } },
    save: (area) => dates(area).update((now) => ({ ...now, own: withDate(now.own, DATE) })),
    read: (area) => dates(area).read(),
  },
];

const areaWith = ({ stored }: Saving): MemoryArea => {
  const area = new MemoryArea();
  for (const [key, value] of Object.entries(stored)) area.items.set(key, value);
  return area;
};

async function saveDying(saving: Saving, area: MemoryArea, death?: Death): Promise<number> {
  const { parts, calls } = dying(area, death);
  void saving.save(parts);
  await settled();
  return calls();
}

describe.each(SAVINGS)('who is killed while it stores $what', (saving) => {
  it('leaves the old or the new, whole, with nothing lost, and the next one stores it', async () => {
    const calls = await saveDying(saving, areaWith(saving));
    const before = await saving.read(areaWith(saving));
    const done = areaWith(saving);
    await saving.save(done);
    const after = await saving.read(done);
    expect(after).not.toEqual(before);
    const values = JSON.stringify(Object.values(saving.stored)[0]);
    const ends = new Set<string>();
    for (const death of deathsOf(calls)) {
      const area = areaWith(saving);
      await saveDying(saving, area, death);
      const left = JSON.stringify(await saving.read(area));
      expect([JSON.stringify(before), JSON.stringify(after)]).toContain(left);
      ends.add(left);
      // What a later release kept lies in its place or beside it.
      if (saving.isLater) expect(JSON.stringify([...area.items.values()])).toContain(values);
      await saving.save(area);
      expect(await saving.read(area)).toEqual(after);
    }
    // Killed before the end it left the old, and at the end the new.
    expect(ends.size).toBe(2);
  });
});
