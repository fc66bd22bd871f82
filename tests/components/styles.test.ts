import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

const tokens = await readFile('components/tokens.css', 'utf8');

const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

const colourOf = (theme: string, name: string): readonly number[] => {
  const hex = new RegExp(`--tt-${name}: #([0-9a-f]{6})`).exec(theme)?.[1];
  if (!hex) throw new Error(`no colour ${name}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
};

const luminance = (colour: readonly number[]): number => {
  const [r = 0, g = 0, b = 0] = colour.map((part) =>
    part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (theme: string, one: string, other: string): number => {
  const [a, b] = [luminance(colourOf(theme, one)), luminance(colourOf(theme, other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const themes = [
  ['light', light],
  ['dark', dark],
] as const;

describe.each(themes)('%s colours', (_, theme) => {
  test.each([
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['ink', 'error-paper'],
    ['ink', 'warning-paper'],
    ['ink', 'info-paper'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'surface'],
    ['ink-soft', 'warning-paper'],
    ['on-accent', 'accent'],
    ['accent', 'paper'],
    ['paper', 'fine'],
    ['paper', 'error'],
  ])('text: %s on %s reaches 4.5', (text, paper) => {
    expect(contrast(theme, text, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(
    ['error', 'warning', 'info', 'fine', 'edge', 'accent'].flatMap((mark) =>
      ['paper', 'surface'].map((paper) => [mark, paper] as const),
    ),
  )('mark: %s on %s reaches 3', (mark, paper) => {
    expect(contrast(theme, mark, paper)).toBeGreaterThanOrEqual(3);
  });
});

test('every token that is used exists, also in the shadow root', async () => {
  const sheets = await Promise.all(
    [
      'parts',
      'page',
      'panel/panel',
      'panel/issue',
      'panel/message',
      'popup/popup',
      'options/options',
      'dashboard/dashboard',
      'rules/rules',
      'rules/rule-body',
    ].map((name) => readFile(`components/${name}.css`, 'utf8')),
  );
  const known = new Set([...light.matchAll(/(--tt-[\w-]+):/g)].map((match) => match[1]));
  const used = new Set([...sheets.join('').matchAll(/var\((--tt-[\w-]+)/g)].map((m) => m[1]));
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
  expect(tokens).toContain(':host');
});
