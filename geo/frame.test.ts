import { describe, expect, it } from 'vitest';
import { frameOf, frameOfBox, frameWithout } from './frame';
import type { Polygon } from './polygon';

// At the height of Honshu, so that land areas are what they would be there.
const square = (x: number, y: number, side: number): Polygon => [
  [
    [230_000 + x, 103_000 + y],
    [230_000 + x + side, 103_000 + y],
    [230_000 + x + side, 103_000 + y + side],
    [230_000 + x, 103_000 + y + side],
    [230_000 + x, 103_000 + y],
  ],
];

describe('frameOf, frameOfBox and frameWithout', () => {
  it('frameOfBox returns the square around a box with a margin of 4 % on each side', () => {
    expect(frameOfBox([0, 0, 100, 50])).toEqual([50, 25, 108]);
  });

  it('frameOf leaves out far islands that would make the mainland tiny', () => {
    expect(frameOf([square(0, 0, 100), square(0, 2000, 20)])).toEqual([230_050, 103_050, 108]);
  });

  it('frameOf keeps far islands with more than a fifth of the land', () => {
    const [, , side] = frameOf([square(0, 0, 100), square(0, 2000, 60)]);
    expect(side).toBe(Math.ceil(2060 * 1.08));
  });

  it('frameOf keeps islands that hardly enlarge the frame', () => {
    const [, , side] = frameOf([square(0, 0, 100), square(0, 300, 20)]);
    expect(side).toBe(Math.ceil(320 * 1.08));
  });

  it('frameOf adds near islands before far ones', () => {
    const parts = [square(0, 0, 100), square(120, 0, 70), square(0, 5000, 30)];
    expect(frameOf(parts)[2]).toBe(Math.ceil(190 * 1.08));
  });

  it('frameWithout ignores polygons in excluded boxes', () => {
    const parts = [square(0, 0, 100), square(900, 0, 10)];
    expect(frameWithout(parts, [[230_890, 102_990, 230_920, 103_020]])).toEqual(
      frameOf([square(0, 0, 100)]),
    );
    expect(frameWithout(parts, [[230_890, 102_990, 230_905, 103_020]])[2]).toBeGreaterThan(900);
  });
});
