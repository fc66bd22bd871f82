// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundsOf, takenIn, withoutDoubles } from '#utils/progress/computers.ts';
import type { LoggedRecord } from '#utils/progress/model.ts';
import { asRecord } from '#utils/progress/schema.ts';
import { sumsOf } from '#utils/progress/sums.ts';
import { record, records } from './records.ts';

const OWN = 'aaaaaaaaaaaaaaaa';
const THEIRS = 'bbbbbbbbbbbbbbbb';
const ROUND = 'dmc/2569/1';

const scopesOf = (all: readonly LoggedRecord[]) =>
  [...new Set(all.map(({ scope }) => scope))].map((scope) =>
    sumsOf(
      scope,
      all.filter((one) => one.scope === scope),
    ),
  );
const roundIn = (all: readonly LoggedRecord[]) => roundsOf(scopesOf(all))[0];
const two = (own: readonly LoggedRecord[], other: readonly LoggedRecord[]) => [
  ...own,
  ...takenIn(other, THEIRS, OWN),
];
const inClass = (grade: string, all: readonly LoggedRecord[]) =>
  all.map((one) => ({ ...one, grade, room: '1' }));

test("what another computer wrote stands apart, one's own comes back to where it was", () => {
  fc.assert(
    fc.property(records, (all) => {
      const other = takenIn(all, THEIRS, OWN);
      for (const one of other) {
        expect(asRecord(one)).toEqual(one);
        expect(one.scope).toBe(`${ROUND}@${THEIRS}`);
      }
      // Exported from there and taken in at home again, or written before files said by whom.
      expect(takenIn(other, OWN, THEIRS)).toEqual(all);
      expect(takenIn(all, undefined, OWN)).toEqual(all);
      expect(takenIn(other, OWN, OWN)).toEqual(other);
    }),
  );
});

test('a round of one computer is as it was', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 30 }), (all) => {
      expect(roundIn(all)).toEqual({ ...sumsOf(ROUND, all), computers: 1 });
    }),
  );
});

test('classes that only one computer checked add up, with days and rules', () => {
  fc.assert(
    fc.property(records, records, (some, others) => {
      const [own, other] = [inClass('04', some), inClass('12', others)];
      fc.pre(own.length > 0 && other.length > 0);
      const round = roundIn(two(own, other));
      const { scope: _, last: __, way, ...sum } = sumsOf(ROUND, [...own, ...other]);
      expect(round).toMatchObject({ ...sum, way, computers: 2 });
    }),
  );
});

test('nobody counts twice, and nobody who is surely another is left out', () => {
  fc.assert(
    fc.property(records, records, (own, other) => {
      fc.pre(own.length > 0 && other.length > 0);
      const all = two(own, other);
      const round = roundIn(all);
      if (!round) throw new Error('no round');
      expect(round.checked).toBeGreaterThanOrEqual(Math.max(own.length, other.length));
      expect(round.checked).toBeLessThanOrEqual(own.length + other.length);
      expect(round.fine + round.open).toBe(round.checked);
      // The same pupils on both computers are as many as on one.
      expect(roundIn(two(own, own))?.checked).toBe(own.length);
      for (const count of Object.values(round.rules))
        expect(count).toBeLessThanOrEqual(round.checked);
    }),
  );
});

test('reports hold the very records that the sums count', () => {
  fc.assert(
    fc.property(records, records, (own, other) => {
      fc.pre(own.length > 0);
      const all = two(own, other);
      const kept = sumsOf(ROUND, withoutDoubles(all));
      const { checked, fine, open, saved, classes } = roundIn(all) ?? {};
      expect({ checked, fine, open, saved, classes }).toEqual({
        checked: kept.checked,
        fine: kept.fine,
        open: kept.open,
        saved: kept.saved,
        classes: kept.classes,
      });
    }),
  );
});

test('of two that checked as many, the later one counts', () => {
  const [some] = fc.sample(fc.array(record, { minLength: 3, maxLength: 3 }), 1);
  const open = inClass('04', some ?? []).map((one) => ({
    ...one,
    last: 1_000,
    counts: { error: 1, warning: 0, info: 0 },
  }));
  const mended = open.map((one) => ({
    ...one,
    last: 2_000,
    counts: { error: 0, warning: 0, info: 0 },
  }));
  expect(roundIn(two(open, mended))).toMatchObject({ checked: 3, open: 0 });
  expect(roundIn(two(mended, open))).toMatchObject({ checked: 3, open: 0 });
});
