import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const STYLES = readFileSync('utils/page/marks.css', 'utf8');
const MARKS = [...new Set(STYLES.match(/(?<=--truatthan-mark: )#[0-9a-f]{6}/g))];

/** What controls and cells of the portals stand on: their own styles, and those of the Bootstraps they use. */
const PAPERS: Readonly<Record<string, string>> = {
  white: '#ffffff',
  'a control that is switched off': '#eeeeee',
  'a striped row': '#f9f9f9',
  'a row under the pointer': '#f5f5f5',
  'a row of success': '#dff0d8',
  'a row of danger': '#f2dede',
  'a row of warning': '#fcf8e3',
  'a row of information': '#d9edf7',
  'a grey heading': '#cccccc',
  'a light blue row': '#cfe2ff',
  'a blue heading': '#1b4f8a',
  'the dark blue of the bar': '#303c6c',
  'the blue of a link': '#0044cc',
  'mid grey': '#808080',
  black: '#000000',
};
const RIM = '#ffffff';

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

describe.each(MARKS)('a mark of %s', (mark) => {
  it('stands out from its light line', () => {
    expect(contrast(mark, RIM)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(PAPERS))('is seen on %s, itself or by its light line', (_, paper) => {
    expect(Math.max(contrast(mark, paper), contrast(RIM, paper))).toBeGreaterThanOrEqual(3);
  });
});

it('marks have a light line, on controls and on cells, and three colours', () => {
  expect(MARKS).toHaveLength(3);
  for (const [place, line] of [
    ['textarea', '0 0 0 1px #fff'],
    ['th', 'inset 0 0 0 3px #fff'],
  ])
    expect(STYLES).toMatch(
      new RegExp(
        `${place}\\[data-truatthan-severity\\]\\[data-truatthan-rules\\] \\{\\s*box-shadow: ${line} !important`,
      ),
    );
});
