import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dressed, dresses, fieldsOf } from './dress.ts';
import { open } from './open.ts';

describe('a record in any clothes', () => {
  it('is recognised field by field, with none taken for another', () => {
    let expected = 0;
    let recognised = 0;
    const gaps = new Map<string, number>();
    fc.assert(
      fc.property(dresses, (dress) => {
        const { page, marks } = open(dressed(dress));
        expect(page.page).toBe('dmc/student-form');
        for (const [key, mark] of Object.entries(marks)) expect([key, mark]).toEqual([key, key]);
        for (const key of fieldsOf(dress)) {
          expected += 1;
          if (marks[key] === key) recognised += 1;
          else
            gaps.set(
              `${key} l${dress.label} s${dress.section} n${dress.names} o${dress.ornament} w${dress.wording}`,
              1,
            );
        }
      }),
      { numRuns: Number(process.env.RUNS) || 60, seed: Number(process.env.SEED) || 7 },
    );
    if (process.env.TABLE) console.log(recognised, expected, [...gaps.keys()].slice(0, 60));
    expect(recognised / expected).toBeGreaterThan(0.99);
  }, 60_000);
});
