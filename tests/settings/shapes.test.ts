import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_KEYS } from '#components/keys.ts';
import type { PortalId } from '#utils/portals/model.ts';
import { LATEST, upgrade } from '#utils/settings/migrate.ts';
import { checkSettings } from '#utils/settings/schema.ts';
import { DEFAULTS, PORTALS, type PortalSwitch } from '#utils/settings/shape.ts';
import { usableSettings } from '#utils/settings/usable.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const golden = (file: string): unknown => JSON.parse(readFileSync(join(GOLDEN, file), 'utf8'));

describe('stored shapes of every version', () => {
  const files = readdirSync(GOLDEN);

  it('has one of every version up to the latest', () => {
    for (let version = 1; version <= LATEST; version += 1)
      expect(files).toContain(`v${version}.json`);
  });

  it.each(files)('%s still leads to complete settings', (file) => {
    const upgraded = upgrade(golden(file));
    expect(upgraded.kind).toBe('latest');
    const checked = checkSettings('value' in upgraded && upgraded.value);
    expect(checked.ok).toBe(true);
  });

  it('reads back all that version 2 could hold', () => {
    const stored = golden('v2.json');
    expect(checkSettings(stored)).toEqual({ ok: true, settings: stored });
    expect(usableSettings(stored)).toEqual(stored);
  });

  it('has not changed the defaults of version 2', () => {
    expect(DEFAULTS).toEqual(golden('v2-defaults.json'));
  });

  it.each(['v1.json', 'v1-defaults.json'])('keeps all that was set in %s', (file) => {
    const stored = golden(file) as object;
    const added = { role: DEFAULTS.role, reminders: DEFAULTS.reminders, log: DEFAULTS.log };
    expect(upgrade(stored)).toEqual({ kind: 'latest', value: { ...stored, version: 2, ...added } });
    expect(usableSettings(stored)).toEqual({ ...stored, version: 2, ...added });
  });
});

describe('the way up', () => {
  const ways = {
    1: (old: { name: string }) => ({ version: 2, names: [old.name] }),
    2: (old: { names: string[] }) => ({ version: 3, first: old.names[0]?.trim() }),
  };

  it.each([
    ['the oldest, step by step', { version: 1, name: ' a ' }, 'latest', { version: 3, first: 'a' }],
    ['the one before', { version: 2, names: ['b'] }, 'latest', { version: 3, first: 'b' }],
    ['the latest as it is', { version: 3, first: 'c' }, 'latest', { version: 3, first: 'c' }],
    ['a later one as it is', { version: 9 }, 'newer', { version: 9 }],
  ])('takes %s', (_, stored, kind, value) => {
    expect(upgrade(stored, 3, ways)).toEqual({ kind, value });
  });

  it.each([[undefined], [null]])('knows that %s is nothing', (stored) => {
    expect(upgrade(stored, 3, ways)).toEqual({ kind: 'absent' });
  });

  it.each([
    [{ version: 2, names: null }],
    [{ version: 0 }],
    [{ version: '1' }],
    [{ version: 1.5 }],
    [{}],
    [[]],
    ['text'],
    [7],
  ])('calls %o damaged', (stored) => {
    expect(upgrade(stored, 3, ways)).toEqual({ kind: 'damaged' });
  });
});

describe('settings that cannot be trusted', () => {
  const broken = fc.oneof(
    fc.anything(),
    fc.record(
      Object.fromEntries(
        Object.entries(DEFAULTS).map(([part, value]) => [
          part,
          fc.oneof(fc.constant(value), fc.anything()),
        ]),
      ),
      { requiredKeys: [] },
    ),
  );

  it('are always made usable, and what is made satisfies the schema', () => {
    fc.assert(
      fc.property(broken, (stored) => {
        const usable = usableSettings(stored);
        expect(checkSettings(usable)).toEqual({ ok: true, settings: usable });
      }),
      { numRuns: 300 },
    );
  });

  const flags = fc.boolean();
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const combination = fc.stringMatching(/^(?:(?:Ctrl|Alt|Shift)\+){0,2}[A-Za-z0-9]{1,20}$/);
  const ruleId = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  const complete = fc.record({
    version: fc.constant(2 as const),
    language: fc.constantFrom('th', 'en'),
    portals: fc.record({ dmc: flags, bobec: flags, emis: flags, gcode: flags }),
    saveReminder: flags,
    keys: fc.record({ next: combination, previous: combination }),
    panel: fc.record({
      position: fc.option(fc.record({ x: share, y: share })),
      collapsed: flags,
    }),
    disabledRules: fc.array(ruleId),
    ruleOptions: fc.dictionary(
      ruleId,
      fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,10}$/), fc.integer()),
    ),
    optionalFields: fc.array(fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,10}$/)),
    role: fc.constantFrom(null, 'school', 'district', 'both'),
    reminders: fc.record({
      on: flags,
      days: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 10 }),
      onTheDay: flags,
      beforeClosing: flags,
    }),
    log: fc.record({ on: flags, keepDays: fc.integer({ min: 30, max: 3650 }), comeBack: flags }),
  });

  it('are not touched where the schema accepts them', () => {
    fc.assert(
      fc.property(complete, (stored) => {
        expect(checkSettings(stored)).toEqual({ ok: true, settings: stored });
        expect(usableSettings(stored)).toEqual(stored);
      }),
    );
  });

  it('keep every good part beside a bad one', () => {
    expect(
      usableSettings({ version: 1, language: 'en', portals: { dmc: false, emis: 'no' }, keys: 3 }),
    ).toEqual({
      ...DEFAULTS,
      language: 'en',
      portals: { ...DEFAULTS.portals, dmc: false },
    });
  });

  it('are named by place and never by content', () => {
    const checked = checkSettings({ ...DEFAULTS, keys: { next: '<b>', previous: 'F8' } });
    expect(checked).toEqual({ ok: false, problems: ['keys.next'] });
  });
});

describe('the vocabulary that is shared with other rooms', () => {
  it('names the same portals', () => {
    const same: readonly PortalId[] = PORTALS;
    const back: readonly PortalSwitch[] = ['dmc', 'bobec', 'emis', 'gcode'] satisfies PortalId[];
    expect(same).toEqual(back);
  });

  it('has the same keys', () => {
    expect(DEFAULTS.keys).toEqual(DEFAULT_KEYS);
  });
});
