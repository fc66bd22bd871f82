import { describe, expect, it } from 'vitest';
import { type Death, deathsOf, dying, settled } from '#tests/settings/dying.ts';
import { MemoryArea } from '#tests/settings/memory-area.ts';
import { createQueue } from '#utils/settings/lock.ts';
import { DEFAULTS } from '#utils/settings/shape.ts';
import { deadlineKeeper } from '../../entrypoints/background/deadlines.ts';

const SETTINGS = { ...DEFAULTS, reminders: { ...DEFAULTS.reminders, on: true } };
const SEVEN_DAYS = 'dmc/2569/2/2026-11-10/7';

/** A computer on which backgrounds are started one after another; notifications outlive them. */
function computer() {
  const area = new MemoryArea();
  const shown: string[] = [];
  const standing = new Set<string>();
  const world = {
    settings: { read: async () => SETTINGS },
    known: async () => [],
    area,
    mayNotify: async () => true,
    notified: async () => [...standing],
    showDue: async () => undefined,
    wakeIn: async () => undefined,
    async notify(id: string) {
      shown.push(id);
      standing.add(id);
      return true;
    },
  };
  /** A background that looks once, and how many calls that took. */
  const look = async (time: string, death?: Death): Promise<number> => {
    const { parts, calls } = dying(world, death);
    const clock = () => new Date(`${time}+07:00`);
    // Its lock goes with it.
    void deadlineKeeper({ ...parts, clock, lock: createQueue() })();
    await settled();
    return calls();
  };
  return { area, shown, standing, look };
}

async function onTheDay() {
  const one = computer();
  await one.look('2026-11-01T09:00');
  return one;
}

const whole = await onTheDay();
const CALLS = await whole.look('2026-11-03T08:00');
const DEATHS = deathsOf(CALLS);

describe(`a background that is killed at one of the ${CALLS} calls of a look that tells a reminder`, () => {
  it('tells it without being killed', () => {
    expect(whole.shown).toEqual([SEVEN_DAYS]);
    expect(CALLS).toBeGreaterThan(8);
  });

  it.each(DEATHS)('$when call $call: the reminder is shown once, and not lost', async (death) => {
    const { look, shown, standing } = await onTheDay();
    await look('2026-11-03T08:00', death);
    await look('2026-11-03T08:01');
    expect(shown).toEqual([SEVEN_DAYS]);
    // Nor when the user has put it away.
    standing.clear();
    await look('2026-11-03T08:02');
    expect(shown).toEqual([SEVEN_DAYS]);
  });

  it('is killed again and again, at each call in turn: the same', async () => {
    const { look, shown } = await onTheDay();
    for (const death of DEATHS) await look('2026-11-03T08:00', death);
    await look('2026-11-03T08:01');
    expect(shown).toEqual([SEVEN_DAYS]);
  });

  it('was killed before it noted what it showed, and the user put that away at once: it is rather shown twice than lost', async () => {
    const times = new Set<number>();
    for (const death of DEATHS) {
      const { look, shown, standing } = await onTheDay();
      await look('2026-11-03T08:00', death);
      standing.clear();
      await look('2026-11-03T08:01');
      times.add(shown.length);
    }
    expect([...times].sort()).toEqual([1, 2]);
  });
});
