import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '#components/panel/model.ts';
import { place, placeNear, positionOf } from '#components/panel/place.ts';

const viewport = { width: 1280, height: 720 };
const mark = { width: 48, height: 36 };
const panel = { width: 370, height: 640 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const meets = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('place', () => {
  test('bottom right unless wanted elsewhere', () => {
    expect(place(mark, viewport, undefined, [])).toMatchObject({ left: 1224, top: 676 });
    expect(place(mark, viewport, { x: 0, y: 0 }, [])).toMatchObject({ left: 8, top: 8 });
  });

  test('leaves a save button in the corner free', () => {
    const save = box(1150, 670, 100, 36);
    const spot = place(mark, viewport, undefined, [save]);
    expect(meets(box(spot.left, spot.top, mark.width, mark.height), save)).toBe(false);
  });

  test('goes lower in height where no corner is free at full height', () => {
    const bars = [box(0, 560, 1280, 60)];
    const spot = place(panel, viewport, undefined, bars);
    const height = Math.min(panel.height, spot.maxHeight);
    expect(bars.some((bar) => meets(box(spot.left, spot.top, panel.width, height), bar))).toBe(
      false,
    );
  });

  test('always stays in the window, and off a small button anywhere', () => {
    fc.assert(
      fc.property(
        fc.record({
          x: fc.double({ min: 0, max: 1, noNaN: true }),
          y: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        fc.integer({ min: 0, max: 1180 }),
        fc.integer({ min: 0, max: 680 }),
        (wanted, left, top) => {
          const save = box(left, top, 100, 40);
          const spot = place(panel, viewport, wanted, [save]);
          const height = Math.min(panel.height, spot.maxHeight);
          const there = box(spot.left, spot.top, panel.width, height);
          expect(meets(there, save)).toBe(false);
          expect(there.left).toBeGreaterThanOrEqual(8);
          expect(there.top).toBeGreaterThanOrEqual(8);
          expect(there.right).toBeLessThanOrEqual(1272);
          expect(there.bottom).toBeLessThanOrEqual(712.001);
        },
      ),
    );
  });

  test('a position survives the way there and back', () => {
    const spot = place(mark, viewport, { x: 0.25, y: 0.75 }, []);
    const back = positionOf(box(spot.left, spot.top, mark.width, mark.height), viewport);
    expect(back.x).toBeCloseTo(0.25);
    expect(back.y).toBeCloseTo(0.75);
  });

  test('a window smaller than the panel', () => {
    const spot = place(panel, { width: 320, height: 240 }, undefined, []);
    expect(spot).toMatchObject({ left: 8, maxHeight: 224 });
  });
});

describe('placeNear', () => {
  const bubble = { width: 340, height: 200 };

  const anchor = box(100, 300, 200, 30);

  test('to the right, where it covers no other field', () => {
    expect(placeNear(anchor, bubble, viewport)).toMatchObject({ left: 300, top: 300 });
  });

  test('moves up beside a control at the bottom', () => {
    expect(placeNear(box(100, 650, 200, 30), bubble, viewport)).toMatchObject({
      left: 300,
      top: 512,
    });
  });

  test.each([
    ['below, where the right is taken', [box(300, 300, 200, 30)], { left: 100, top: 330 }],
    [
      'above, where below is taken too',
      [box(300, 300, 200, 30), box(100, 340, 200, 30)],
      { left: 100, top: 100 },
    ],
  ])('%s', (_, avoid, spot) => {
    expect(placeNear(anchor, bubble, viewport, avoid)).toMatchObject(spot);
  });

  test('over what matters less, where nothing is free', () => {
    const before = box(100, 240, 200, 30);
    const after = [box(310, 300, 200, 30), box(100, 340, 200, 30)];
    const left = box(0, 300, 90, 30);
    const sides = [before, ...after.map((one) => ({ ...one, weight: 3 })), { ...left, weight: 9 }];
    expect(placeNear(anchor, bubble, viewport, sides)).toMatchObject({ left: 100, top: 100 });
  });

  test('to the left of a control at the right edge of a crowded page', () => {
    const right = box(1000, 300, 250, 30);
    const crowd = [box(1000, 340, 250, 30), box(1000, 260, 250, 30)];
    expect(placeNear(right, bubble, viewport, crowd)).toMatchObject({ left: 660, top: 300 });
  });

  test('never over its control, nor out of the window at the side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 690 }),
        fc.integer({ min: 10, max: 900 }),
        (left, top, height) => {
          const anchor = box(left, top, 200, 30);
          const spot = placeNear(anchor, { width: 340, height }, viewport);
          const shown = Math.min(height, Math.max(0, spot.maxHeight));
          const there = box(spot.left, spot.top, 340, shown);
          expect(meets(there, anchor)).toBe(false);
          expect(there.right).toBeLessThanOrEqual(1272);
        },
      ),
    );
  });

  test('changes sides rather than cover the save button', () => {
    const save = box(320, 400, 90, 30);
    const { left, top, maxHeight } = placeNear(anchor, bubble, viewport, [save]);
    expect(meets(box(left, top, 340, Math.min(200, maxHeight)), save)).toBe(false);
  });
});
