import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { policyCalendar } from '#utils/rounds/policy-calendar.ts';
import { SETTINGS_KEY } from '#utils/settings/area.ts';
import { leavesOf } from '#utils/settings/leaves.ts';
import { createQueue } from '#utils/settings/lock.ts';
import { type ManagedSchema, managedSchema } from '#utils/settings/managed-schema.ts';
import { policySchema, readPolicy } from '#utils/settings/policy-schema.ts';
import {
  MAY_BE_SET,
  NO_POLICY,
  OVERRIDES_KEY,
  POLICY_KEY,
  type Policy,
} from '#utils/settings/policy-shape.ts';
import { checkSettings } from '#utils/settings/schema.ts';
import { DEFAULTS } from '#utils/settings/shape.ts';
import { createSettings } from '#utils/settings/store.ts';
import { readUsable, watchUsable } from '#utils/settings/watch.ts';
import { MemoryArea } from './memory-area.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', '.github', 'district');
const example = (file: string): unknown => JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8'));

let area: MemoryArea;
let store: ReturnType<typeof createSettings>;
beforeEach(() => {
  area = new MemoryArea();
  store = createSettings(area, createQueue());
});
const policy = (parts: Partial<Policy>): Policy => ({ ...NO_POLICY, name: 'สพป.', ...parts });

describe('the settings that hold', () => {
  it('are the defaults, under the policy’s, under the user’s, under what is enforced', async () => {
    await store.update({ saveReminder: false, portals: { emis: false } });
    await store.applyPolicy(
      policy({
        defaults: { language: 'en', saveReminder: true, portals: { emis: true, gcode: false } },
        enforced: { portals: { dmc: false }, role: 'school' },
      }),
    );
    const expected = {
      ...DEFAULTS,
      language: 'en',
      saveReminder: false,
      portals: { dmc: false, bobec: true, emis: false, gcode: false },
      role: 'school',
    };
    expect(await store.read()).toEqual(expected);
    expect(await readUsable(area)).toEqual(expected);
  });

  it('keep a choice of what is usual against the policy’s default, and drop the policy with it', async () => {
    await store.applyPolicy(policy({ defaults: { language: 'en', log: { keepDays: 100 } } }));
    expect((await store.read()).language).toBe('en');
    await store.update({ language: 'th' });
    expect(await store.read()).toEqual({ ...DEFAULTS, log: { ...DEFAULTS.log, keepDays: 100 } });
    await store.applyPolicy(policy({ defaults: { language: 'en' } }));
    expect((await readUsable(area)).language).toBe('th');
    await store.applyPolicy(NO_POLICY);
    expect(await store.read()).toEqual(DEFAULTS);
  });

  it('are not changed where they are enforced, and come back as chosen when they no longer are', async () => {
    await store.update({ disabledRules: ['text-spacing'] });
    await store.applyPolicy(policy({ enforced: { disabledRules: [], log: { on: false } } }));
    expect(await store.update({ disabledRules: ['age-grade'] })).toEqual({
      kind: 'locked',
      places: ['disabledRules'],
    });
    const mixed = await store.update({ log: { on: true, comeBack: false } });
    expect(mixed).toMatchObject({
      kind: 'saved',
      settings: { log: { on: false, comeBack: false } },
    });
    await store.applyPolicy(NO_POLICY);
    expect(await store.read()).toMatchObject({
      disabledRules: ['text-spacing'],
      log: { on: true, comeBack: false },
    });
  });

  it('are the policy’s again once the user goes back to what is usual', async () => {
    await store.applyPolicy(
      policy({ defaults: { language: 'en' }, enforced: { saveReminder: false } }),
    );
    await store.update({ language: 'th', keys: { next: 'F9' } });
    const again = await store.replace(DEFAULTS);
    expect(again).toMatchObject({
      kind: 'saved',
      settings: { language: 'en', saveReminder: false, keys: DEFAULTS.keys },
    });
    expect(await store.replace({ ...DEFAULTS, role: 'nobody' } as never)).toEqual({
      kind: 'refused',
      problems: ['role'],
    });
  });

  it('are told to every page when the policy changes, and to nobody when it does not', async () => {
    const heard = vi.fn();
    watchUsable(area, heard, new AbortController().signal);
    const set = policy({ enforced: { language: 'en' } });
    await store.applyPolicy(set);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    await store.applyPolicy(set);
    expect(heard).toHaveBeenCalledOnce();
    expect(heard.mock.lastCall?.[0]).toMatchObject({ language: 'en' });
  });

  it('are usable whatever stands where the policy is kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (overrides, stored) => {
        const damaged = new MemoryArea();
        try {
          damaged.items.set(OVERRIDES_KEY, structuredClone({ parts: overrides }));
          damaged.items.set(POLICY_KEY, structuredClone(stored));
        } catch {
          return;
        }
        expect(checkSettings(await readUsable(damaged)).ok).toBe(true);
        expect(checkSettings(await createSettings(damaged, createQueue()).read()).ok).toBe(true);
      }),
    );
  });

  it('cost nothing where there is no policy', async () => {
    await store.applyPolicy(NO_POLICY);
    expect(area.items.size).toBe(0);
    await store.update({ panel: { collapsed: false } });
    expect([...area.items.keys()]).toEqual([SETTINGS_KEY]);
  });
});

describe('a policy', () => {
  it('that is wrong in parts is used in the others, and the wrong ones are named by place', () => {
    const managed = {
      name: 'สพป. ก\u202e เขต 1',
      defaults: {
        language: 'fr',
        role: null,
        saveReminder: 'yes',
        reminders: { days: [7, 90], on: true },
        keys: {},
      },
      enforced: {
        portals: { dmc: 'no', bobec: false, __proto__: true, other: true },
        log: [],
        disabledRules: ['Bad Id'],
      },
      more: 1,
    };
    expect(readPolicy(JSON.parse(JSON.stringify(managed)))).toEqual({
      name: 'สพป. ก เขต 1',
      defaults: { reminders: { on: true } },
      enforced: { portals: { bobec: false } },
      calendar: '',
      problems: [
        'more',
        'defaults.language',
        'defaults.role',
        'defaults.saveReminder',
        'defaults.reminders.days',
        'defaults.keys',
        'enforced.portals.dmc',
        'enforced.portals.other',
        'enforced.log',
        'enforced.disabledRules',
      ],
    });
    expect(readPolicy({ defaults: 1, enforced: [] }).problems).toEqual(['defaults', 'enforced']);
  });

  it('never makes settings that the schema refuses', async () => {
    const leaf = fc.anything();
    const side = fc.record(
      Object.fromEntries(
        MAY_BE_SET.map((part) => [
          part,
          fc.oneof(
            leaf,
            fc.dictionary(fc.constantFrom('dmc', 'on', 'days', 'keepDays', 'x'), leaf),
          ),
        ]),
      ),
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(side, side, async (defaults, enforced) => {
        const read = readPolicy({ defaults, enforced });
        const settings = createSettings(new MemoryArea(), createQueue());
        expect(await settings.applyPolicy(read)).toBe(true);
        const now = await settings.read();
        for (const { path, part, name, value } of leavesOf(read.enforced)) {
          const held = (now as unknown as Record<string, unknown>)[part];
          expect([
            path,
            name === undefined ? held : (held as Record<string, unknown>)[name],
          ]).toEqual([path, value]);
        }
      }),
    );
  });

  it('has a calendar whose single wrong dates are left out', () => {
    const date = {
      system: 'dmc',
      academicYear: 2569,
      round: '1',
      step: 'confirm',
      starts: '2026-06-10',
      ends: '2026-06-10',
    };
    const dates = [
      date,
      { ...date, step: 'certify', ends: '2026-06-31' },
      { ...date, step: 'close', academicYear: 2026 },
    ];
    expect(policyCalendar({ dates }, 'สพป.')).toEqual({
      name: 'สพป.',
      dates: [{ ...date, source: 'สพป.' }],
      problems: ['calendar.dates.2.ends', 'calendar.dates.3'],
    });
    expect(policyCalendar(undefined, 'สพป.')).toEqual({ name: '', dates: [], problems: [] });
    expect(policyCalendar('all', 'สพป.').problems).toEqual(['calendar.dates']);
    expect(policyCalendar({ dates }, '').problems).toEqual(['calendar.name']);
  });
});

/** Each place of a schema that holds a value. */
const placesIn = (schema: ManagedSchema, at = ''): string[] =>
  schema.properties
    ? Object.entries(schema.properties).flatMap(([name, part]) =>
        placesIn(part, at === '' ? name : `${at}.${name}`),
      )
    : [at];

function fits(value: unknown, schema: ManagedSchema): boolean {
  if (schema.type === 'object')
    return (
      typeof value === 'object' &&
      value !== null &&
      Object.entries(value).every(([name, part]) => {
        const own = schema.properties?.[name];
        return own !== undefined && fits(part, own);
      })
    );
  if (schema.type === 'array')
    return (
      Array.isArray(value) &&
      value.every((one) => schema.items !== undefined && fits(one, schema.items))
    );
  return schema.type === 'integer' ? Number.isInteger(value) : typeof value === schema.type;
}

describe('the schema for Chrome', () => {
  const places = placesIn(managedSchema());

  it('has every setting that a policy may set, on both sides, and no other', () => {
    const settable = leavesOf(DEFAULTS)
      .filter(({ part }) => MAY_BE_SET.includes(part))
      .map(({ path }) => path);
    for (const side of ['defaults', 'enforced'])
      expect(places.filter((place) => place.startsWith(`${side}.`)).toSorted()).toEqual(
        settable.map((path) => `${side}.${path}`).toSorted(),
      );
    expect(places).toContain('name');
    expect(places).toContain('calendar.name');
  });

  it('uses only what Chrome understands: one type each, nothing besides at the top', () => {
    const words = new Set<string>();
    const walk = (schema: ManagedSchema) => {
      expect(['object', 'array', 'string', 'integer', 'number', 'boolean']).toContain(schema.type);
      for (const word of Object.keys(schema)) words.add(word);
      for (const part of Object.values(schema.properties ?? {})) walk(part);
      if (schema.items) walk(schema.items);
    };
    walk(managedSchema());
    expect([...words].toSorted()).toEqual(['description', 'items', 'properties', 'type']);
  });

  it('accepts what a district can set', () => {
    const parts = Object.fromEntries(
      Object.entries(DEFAULTS).filter(([part]) => MAY_BE_SET.includes(part)),
    );
    expect(fits({ defaults: { ...parts, role: 'school' } }, managedSchema())).toBe(true);
    expect(fits({ defaults: { language: 1 } }, managedSchema())).toBe(false);
  });
});

describe('the examples for districts', () => {
  const chrome = example('chrome-policy.json') as {
    '3rdparty': { extensions: { EXTENSION_ID: unknown } };
  };
  const set = chrome['3rdparty'].extensions.EXTENSION_ID;

  it('are used as they stand, in Chrome and in Firefox', () => {
    expect(example('policies.json')).toEqual({
      policies: { '3rdparty': { Extensions: { 'truatthan@truatthan.example': set } } },
    });
    expect(policySchema.safeParse(set).error).toBeUndefined();
    expect(fits(set, managedSchema())).toBe(true);
    const { calendar } = set as { calendar: unknown };
    const read = policyCalendar(calendar, '');
    expect(read.dates).toHaveLength(2);
    expect(readPolicy(set, read)).toMatchObject({ problems: [], name: 'สพป. ตัวอย่าง เขต 1' });
  });

  it('say the same in the registry', () => {
    const lines = readFileSync(join(EXAMPLES, 'chrome-policy.reg'), 'utf16le').split('\r\n');
    expect(lines[0]).toBe('\ufeffWindows Registry Editor Version 5.00');
    const values = lines.flatMap((line) => {
      const [, name, text] = /^"(.*?)"="(.*)"$/.exec(line) ?? [];
      return name === undefined || text === undefined
        ? []
        : [[name, text.replace(/\\(["\\])/g, '$1')] as const];
    });
    expect(
      Object.fromEntries(
        values.map(([name, text]) => [name, /^\{/.test(text) ? JSON.parse(text) : text]),
      ),
    ).toEqual(set);
  });
});
