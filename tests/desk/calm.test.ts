import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calmly } from '#utils/desk/calm.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A task that takes 10 ms; `done` holds how many rows it was done for each time. */
function started() {
  const ends = new AbortController();
  const done: number[] = [];
  const task = calmly(({ size }) => {
    vi.advanceTimersByTime(10);
    done.push(size);
  }, ends.signal);
  return { task, done, end: () => ends.abort() };
}

const row = () => new Set([{} as Element]);

describe('a task that rests', () => {
  it('is done at once, and again at once after its rest', () => {
    const { task, done } = started();
    task();
    vi.advanceTimersByTime(40);
    task(row());
    expect(done).toEqual([0, 1]);
  });

  it('is done once for all that was asked for while it rested', () => {
    const { task, done } = started();
    task();
    for (let at = 0; at < 30; at += 1) {
      task(row());
      vi.advanceTimersByTime(1);
    }
    expect(done).toEqual([0]);
    vi.advanceTimersByTime(10);
    expect(done).toEqual([0, 30]);
  });

  it('takes a fifth of the time at most, however often it is asked for', () => {
    const { task, done } = started();
    const began = performance.now();
    while (performance.now() - began < 1000) {
      task(row());
      vi.advanceTimersByTime(1);
    }
    expect(done.length).toBeGreaterThan(15);
    expect(done.length * 10).toBeLessThanOrEqual(210);
  });

  it('is not done any more when its page has gone', () => {
    const { task, done, end } = started();
    task();
    task(row());
    end();
    vi.advanceTimersByTime(100);
    expect(done).toEqual([0]);
  });
});
