import { describe, expect, test } from 'vitest';
import { comboLabel, comboOf, comboProblem, DEFAULT_KEYS } from '#components/keys.ts';

const press = (code: string, ...held: string[]) => ({
  code,
  ctrlKey: held.includes('Ctrl'),
  altKey: held.includes('Alt'),
  shiftKey: held.includes('Shift'),
  metaKey: held.includes('Meta'),
});

test.each([
  [press('F8'), 'F8'],
  [press('F8', 'Shift'), 'Shift+F8'],
  [press('KeyN', 'Alt', 'Ctrl'), 'Ctrl+Alt+KeyN'],
  [press('AltLeft', 'Alt'), undefined],
  [press(''), undefined],
])('comboOf %j', (pressed, combo) => {
  expect(comboOf(pressed)).toBe(combo);
});

test('labels are what is printed on the keys', () => {
  expect(comboLabel('Ctrl+Alt+KeyN')).toBe('Ctrl+Alt+N');
  expect(comboLabel('Alt+ArrowDown')).toBe('Alt+↓');
});

describe('comboProblem', () => {
  test.each([
    ['F8', undefined],
    ['Shift+F9', undefined],
    ['Alt+KeyN', undefined],
    ['Ctrl+Alt+KeyN', undefined],
    ['KeyN', 'typing'],
    ['Shift+KeyN', 'typing'],
    ['ArrowDown', 'typing'],
    ['F5', 'browser'],
    ['Alt+F4', 'browser'],
    ['Alt+ArrowDown', 'browser'],
    ['Alt+KeyF', 'browser'],
    ['Ctrl+KeyS', 'browser'],
    ['Ctrl+Shift+KeyT', 'browser'],
    ['Meta+KeyQ', 'browser'],
    ['Ctrl+Alt+ArrowDown', 'reader'],
    ['Alt+Shift+ArrowDown', 'layout'],
    ['F2', 'same'],
  ])('%s', (combo, problem) => {
    expect(comboProblem(combo, 'F2')).toBe(problem);
  });

  test('the keys we begin with are free', () => {
    expect(comboProblem(DEFAULT_KEYS.next, DEFAULT_KEYS.previous)).toBeUndefined();
    expect(comboProblem(DEFAULT_KEYS.previous, DEFAULT_KEYS.next)).toBeUndefined();
  });
});
