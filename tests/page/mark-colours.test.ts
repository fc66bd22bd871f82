import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, PAPERS } from '#tests/portals/colours.ts';

const STYLES = readFileSync('utils/page/marks.css', 'utf8');
const MARKS = [...new Set(STYLES.match(/(?<=--truatthan-mark: )#[0-9a-f]{6}/g))];

const RIM = '#ffffff';

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
