import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { untilDrawn } from '#utils/page/until-drawn.ts';

/** ms. */
const FRAME = 16;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, FRAME));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A page of which nothing is known but how far it has loaded. */
function loading(readyState: DocumentReadyState) {
  const defaultView = new EventTarget();
  const drawn = vi.fn();
  void untilDrawn({ readyState, defaultView } as unknown as Document).then(drawn);
  return { drawn, load: () => defaultView.dispatchEvent(new Event('load')) };
}

it('waits for nothing where the page has loaded', async () => {
  const { drawn } = loading('complete');
  await vi.advanceTimersByTimeAsync(0);
  expect(drawn).toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it('waits for the first frame after loading, and leaves no timer', async () => {
  const { drawn, load } = loading('interactive');
  await vi.advanceTimersByTimeAsync(50);
  load();
  expect(drawn).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(FRAME - 1);
  expect(drawn).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2);
  expect(drawn).toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it('waits for no slow picture', async () => {
  const { drawn } = loading('interactive');
  await vi.advanceTimersByTimeAsync(249);
  expect(drawn).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(drawn).toHaveBeenCalled();
});

it('waits for no frame where none is drawn', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const { drawn, load } = loading('interactive');
  load();
  await vi.advanceTimersByTimeAsync(250);
  expect(drawn).toHaveBeenCalled();
});
