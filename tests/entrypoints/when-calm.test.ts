import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenCalm } from '../../entrypoints/portal/when-calm.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function calmTask() {
  const task = vi.fn();
  const end = new AbortController();
  return { task, end, calm: whenCalm(task, 1000, end.signal) };
}

it('waits until nobody has asked for that long, and does it once', () => {
  const { task, calm } = calmTask();
  for (let key = 0; key < 20; key += 1) {
    calm.ask();
    vi.advanceTimersByTime(300);
  }
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(699);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(task).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('has one timer however often it is asked', () => {
  const { calm } = calmTask();
  for (let key = 0; key < 20; key += 1) calm.ask();
  expect(vi.getTimerCount()).toBe(1);
});

it('may be asked by the task itself, and afterwards', () => {
  const { task, calm } = calmTask();
  task.mockImplementationOnce(() => calm.ask());
  calm.ask();
  vi.advanceTimersByTime(2500);
  expect(task).toHaveBeenCalledTimes(2);
  calm.ask();
  vi.advanceTimersByTime(1000);
  expect(task).toHaveBeenCalledTimes(3);
});

it('leaves it when it is told to rest, and does nothing after the end', () => {
  const { task, calm, end } = calmTask();
  calm.ask();
  calm.rest();
  expect(vi.getTimerCount()).toBe(0);
  calm.ask();
  end.abort();
  calm.ask();
  vi.advanceTimersByTime(5000);
  expect(task).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
