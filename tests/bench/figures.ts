/** Times in ms. */
export interface Figures {
  readonly median: number;
  /** The 95th percentile: nearest rank, so one of the times themselves. */
  readonly p95: number;
  readonly times: number;
}

const rank = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

export function figuresOf(times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: rank(sorted, 0.5), p95: rank(sorted, 0.95), times: sorted.length };
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
