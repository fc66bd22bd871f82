import type { Box, Position } from './model.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
  /** CSS pixels. */
  readonly maxHeight: number;
}

/** Distance to the window's edge and to whatever must stay free, CSS pixels. */
const MARGIN = 8;

/** Where it goes if it may choose: out of the way of forms, which begin at the top left. */
const CORNERS: readonly Position[] = [
  { x: 1, y: 1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: 0 },
  { x: 1, y: 0.5 },
  { x: 0, y: 0.5 },
];

const HEIGHT_SHARES = [1, 0.7, 0.5, 0.35];

const clamp = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(value, Math.max(low, high)));

const overlap = (box: Box, other: Box): number =>
  Math.max(0, Math.min(box.right, other.right) - Math.max(box.left, other.left)) *
  Math.max(0, Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top));

const boxAt = (left: number, top: number, size: Size): Box => ({
  left,
  top,
  right: left + size.width,
  bottom: top + size.height,
});

/** Share of the free space at which a box stands; 1 where there is no free space. */
export function positionOf(box: Box, viewport: Size): Position {
  const share = (start: number, free: number) => (free <= 0 ? 1 : clamp(start / free, 0, 1));
  return {
    x: share(box.left - MARGIN, viewport.width - 2 * MARGIN - (box.right - box.left)),
    y: share(box.top - MARGIN, viewport.height - 2 * MARGIN - (box.bottom - box.top)),
  };
}

/**
 * A spot for the panel at or near the wanted position that covers none of `avoid`: first as it is,
 * then in the other corners, then lower in height; the least overlap if nothing is free.
 */
export function place(
  size: Size,
  viewport: Size,
  wanted: Position | undefined,
  avoid: readonly Box[],
): Spot {
  const candidates = wanted ? [wanted, ...CORNERS] : CORNERS;
  const room = viewport.height - 2 * MARGIN;
  let best: Spot = { left: MARGIN, top: MARGIN, maxHeight: room };
  let least = Number.POSITIVE_INFINITY;
  for (const heightShare of HEIGHT_SHARES) {
    const maxHeight = Math.floor(room * heightShare);
    const height = Math.min(size.height, maxHeight);
    if (heightShare < 1 && size.height <= maxHeight) continue;
    for (const { x, y } of candidates) {
      const left = MARGIN + clamp(x, 0, 1) * Math.max(0, viewport.width - 2 * MARGIN - size.width);
      const top = MARGIN + clamp(y, 0, 1) * Math.max(0, room - height);
      const box = boxAt(left - MARGIN, top - MARGIN, {
        width: size.width + 2 * MARGIN,
        height: height + 2 * MARGIN,
      });
      const covered = avoid.reduce((sum, other) => sum + overlap(box, other), 0);
      if (covered < least) {
        least = covered;
        best = { left, top, maxHeight };
      }
      if (covered === 0) return best;
    }
  }
  return best;
}

export interface NearSpot {
  readonly left: number;
  readonly top: number;
  readonly above: boolean;
  /** CSS pixels: what the chosen side has room for. */
  readonly maxHeight: number;
}

/** A spot right below or right above the anchor, never over it; the side with room, below first. */
export function placeNear(
  anchor: Box,
  size: Size,
  viewport: Size,
  avoid: readonly Box[] = [],
): NearSpot {
  const left = clamp(anchor.left, MARGIN, viewport.width - MARGIN - size.width);
  const roomBelow = viewport.height - MARGIN - anchor.bottom;
  const roomAbove = anchor.top - MARGIN;
  const sides = [
    { above: false, room: roomBelow },
    { above: true, room: roomAbove },
  ].map(({ above, room }) => {
    const height = Math.min(size.height, Math.max(0, room));
    const top = above ? anchor.top - height : anchor.bottom;
    const box = boxAt(left, top, { width: size.width, height });
    const covered = avoid.reduce((sum, other) => sum + overlap(box, other), 0);
    return {
      left,
      top,
      above,
      maxHeight: room,
      cost: covered + (size.height - height) * size.width,
    };
  });
  const [below, above] = sides;
  const chosen = above && below && above.cost < below.cost ? above : below;
  const { cost: _, ...spot } = chosen ?? {
    left,
    top: anchor.bottom,
    above: false,
    maxHeight: roomBelow,
    cost: 0,
  };
  return spot;
}
