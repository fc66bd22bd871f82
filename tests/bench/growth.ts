import type { Compared } from './compare.ts';

/** Rows of a list and the ms that it took. */
type Point = readonly [rows: number, ms: number];

const pointsOf = (compared: readonly Compared[], who: string): readonly Point[] =>
  compared
    .filter(({ task, who: one }) => one === who && /^list of \d+: first/.test(task))
    .map(({ task, figures }): Point => [Number(/\d+/.exec(task)?.[0]), figures.median])
    .sort(([one], [other]) => one - other);

/** `b` of time = a × rows^b, by least squares over the medians: 1 is linear. `NaN` without lists. */
export function exponentOf(compared: readonly Compared[], who: string): number {
  const points = pointsOf(compared, who).map(([rows, ms]) => [Math.log(rows), Math.log(ms)]);
  const mean = (at: 0 | 1) =>
    points.reduce((sum, point) => sum + (point[at] ?? 0), 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [px = 0, py = 0]) => sum + (px - x) * (py - y), 0);
  const under = points.reduce((sum, [px = 0]) => sum + (px - x) ** 2, 0);
  return over / under;
}

/**
 * What each 1,000 rows more take, ms, between the longest list and the shortest: without what starting
 * on any page takes, which makes short lists dear and the growth look flat. `NaN` without two lists.
 */
export function moreRowsTake(compared: readonly Compared[], who: string): number {
  const points = pointsOf(compared, who);
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? (1000 * (last[1] - first[1])) / (last[0] - first[0]) : Number.NaN;
}
