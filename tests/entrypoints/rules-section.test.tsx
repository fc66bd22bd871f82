import { expect, test } from 'vitest';
import type { RulesEvent } from '#components/rules/model.ts';
import { MemoryArea } from '#tests/settings/memory-area.ts';
import { DEFAULTS, type Settings } from '#utils/settings/shape.ts';
import { createSettings } from '#utils/settings/store.ts';
import { rulesChange } from '../../entrypoints/dashboard/rules-section.tsx';

/** What the settings hold after the events, one after another. */
async function after(...events: RulesEvent[]): Promise<Settings> {
  const settings = createSettings(new MemoryArea());
  for (const event of events) {
    const { kind } = await settings.update((before) => rulesChange(event, before));
    expect(kind).toBe('saved');
  }
  return settings.read();
}

const option = (name: string, value: number): RulesEvent => ({
  type: 'option',
  rule: 'age-grade',
  option: name,
  value,
});

test('rules off and on, each once', async () => {
  const off = { type: 'rule', rule: 'title-age', on: false } as const;
  expect((await after(off, off)).disabledRules).toEqual(['title-age']);
  expect(await after(off, { ...off, on: true })).toEqual(DEFAULTS);
});

test('options beside each other, and back to the usual', async () => {
  const both = [option('warnFrom', 3), option('tellFrom', 2)];
  expect((await after(...both)).ruleOptions).toEqual({ 'age-grade': { warnFrom: 3, tellFrom: 2 } });
  const reset = { type: 'resetOptions', rule: 'age-grade' } as const;
  expect((await after(...both, reset)).ruleOptions).toEqual({ 'age-grade': {} });
});

test('fields that may stay empty', async () => {
  const free = { type: 'field', field: 'firstNameEn', mandatory: false } as const;
  expect((await after(free)).optionalFields).toEqual(['firstNameEn']);
  expect(await after(free, { ...free, mandatory: true })).toEqual(DEFAULTS);
  expect(await after(free, { type: 'resetFields' })).toEqual(DEFAULTS);
});
