import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Box, Position } from './model.ts';
import { place, positionOf, type Size } from './place.ts';

const viewport = (): Size => ({ width: innerWidth, height: innerHeight });

/**
 * Keeps a fixed element at its place: anew when it or the window changes size, when its wanted
 * position changes, or when something else must stay free. Nothing runs in between.
 */
export function usePlace(
  element: RefObject<HTMLElement | null>,
  wanted: Position | undefined,
  avoid: readonly Box[],
  mode: string,
): void {
  const put = useRef(() => {});
  put.current = () => {
    const { current } = element;
    if (!current) return;
    current.style.maxHeight = '';
    const size = current.getBoundingClientRect();
    const spot = place(size, viewport(), wanted, avoid);
    current.style.left = `${spot.left}px`;
    current.style.top = `${spot.top}px`;
    if (size.height > spot.maxHeight) current.style.maxHeight = `${spot.maxHeight}px`;
  };
  // The observer calls at first too, when the browser has laid out the page and before it paints: to
  // measure any sooner would make it lay out everything once more.
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const again = () => put.current();
    const leave = new AbortController();
    const sizes = new ResizeObserver(again);
    sizes.observe(current);
    addEventListener('resize', again, { signal: leave.signal });
    return () => {
      sizes.disconnect();
      leave.abort();
    };
  }, [wanted, avoid, mode]);
}

const STEP = 16;
const LARGE_STEP = 96;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow key would move the box (with Shift: further), `undefined` for any other key. */
export function movedByKey(event: KeyboardEvent, box: Box): Position | undefined {
  const direction = ARROWS[event.key];
  if (!direction || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const step = event.shiftKey ? LARGE_STEP : STEP;
  const [dx, dy] = [direction[0] * step, direction[1] * step];
  const moved = {
    left: box.left + dx,
    top: box.top + dy,
    right: box.right + dx,
    bottom: box.bottom + dy,
  };
  return positionOf(moved, viewport());
}

/** The same handlers for good: made here, they hold nothing of what the panel showed when it was drawn first. */
export const useDrag = (
  panel: RefObject<HTMLElement | null>,
  onEvent: (event: { readonly type: 'move'; readonly position: Position }) => void,
) =>
  useMemo(
    () => dragging(panel, (position) => onEvent({ type: 'move', position })),
    [panel, onEvent],
  );

/** Handlers for the header: drags the panel with any pointer, tells its position at the end. */
function dragging(panel: RefObject<HTMLElement | null>, onMove: (position: Position) => void) {
  let grip: { pointer: number; dx: number; dy: number } | undefined;
  return {
    onPointerDown(event: PointerEvent) {
      const handle = event.currentTarget;
      const box = panel.current?.getBoundingClientRect();
      const onButton = event.target instanceof Element && event.target.closest('button');
      if (!box || !(handle instanceof HTMLElement) || event.button !== 0 || onButton) return;
      handle.setPointerCapture(event.pointerId);
      grip = {
        pointer: event.pointerId,
        dx: event.clientX - box.left,
        dy: event.clientY - box.top,
      };
      event.preventDefault();
    },
    onPointerMove(event: PointerEvent) {
      const { current } = panel;
      if (!current || grip?.pointer !== event.pointerId) return;
      const { width, height } = current.getBoundingClientRect();
      const within = (value: number, free: number) => Math.max(0, Math.min(value, free));
      current.style.left = `${within(event.clientX - grip.dx, innerWidth - width)}px`;
      current.style.top = `${within(event.clientY - grip.dy, innerHeight - height)}px`;
    },
    onPointerUp(event: PointerEvent) {
      const { current } = panel;
      if (!current || grip?.pointer !== event.pointerId) return;
      grip = undefined;
      onMove(positionOf(current.getBoundingClientRect(), viewport()));
    },
  };
}
