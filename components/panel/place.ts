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

/** What had better stay free, and how much it matters beside others; 1 where that is not said. */
export interface Weighed extends Box {
  readonly weight?: number;
}

export interface NearSpot {
  readonly left: number;
  readonly top: number;
  /** CSS pixels: what the chosen side has room for. */
  readonly maxHeight: number;
}

/**
 * A spot that touches the anchor and never lies over it: to its right, below, above or to its left,
 * where the least of `avoid` is covered and the most of it fits; in that order where sides are equal.
 */
export function placeNear(
  anchor: Box,
  size: Size,
  viewport: Size,
  avoid: readonly Weighed[] = [],
): NearSpot {
  const { width } = size;
  const beside = clamp(anchor.top, MARGIN, viewport.height - MARGIN - size.height);
  const along = clamp(anchor.left, MARGIN, viewport.width - MARGIN - width);
  const room = viewport.height - 2 * MARGIN;
  const below = viewport.height - MARGIN - anchor.bottom;
  const above = anchor.top - MARGIN;
  const sides: readonly NearSpot[] = [
    { left: anchor.right, top: beside, maxHeight: room },
    { left: along, top: anchor.bottom, maxHeight: below },
    { left: along, top: anchor.top - Math.min(size.height, Math.max(0, above)), maxHeight: above },
    { left: anchor.left - width, top: beside, maxHeight: room },
  ];
  const costOf = ({ left, top, maxHeight }: NearSpot): number => {
    const height = Math.min(size.height, Math.max(0, maxHeight));
    const outside =
      Math.max(0, left + width + MARGIN - viewport.width) + Math.max(0, MARGIN - left);
    const lost = (size.height - height) * width + outside * size.height * 10;
    return avoid.reduce(
      (sum, other) =>
        sum + overlap(boxAt(left, top, { width, height }), other) * (other.weight ?? 1),
      lost,
    );
  };
  return sides.reduce((best, side) => (costOf(side) < costOf(best) ? side : best));
}
