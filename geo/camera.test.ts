import { describe, expect, it } from 'vitest';
import { type Camera, cameraForFrame, frameScale, type Insets } from './camera';
import { MAP_UNITS, project } from './mercator';

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where a camera draws a point (map units) on a map of some size, in CSS pixels, as MapLibre does. */
function drawn({ center, zoom }: Camera, size: { width: number; height: number }) {
  const [centreX, centreY] = project(center);
  const scale = (512 * 2 ** zoom) / MAP_UNITS;
  return ([x, y]: [number, number]) => [
    (x - centreX) * scale + size.width / 2,
    (y - centreY) * scale + size.height / 2,
  ];
}

describe('cameraForFrame', () => {
  it('fits the frame into the shorter side of a map without insets', () => {
    const size = { width: 800, height: 600 };
    const at = drawn(cameraForFrame([230_000, 100_000, 1200], size, NONE), size);
    expect(at([230_000, 100_000]).map(Math.round)).toEqual([400, 300]);
    expect(at([230_600, 100_600]).map(Math.round)).toEqual([700, 600]);
    expect(at([229_400, 99_400]).map(Math.round)).toEqual([100, 0]);
  });

  it('centres the frame between the insets', () => {
    const size = { width: 840, height: 800 };
    const insets = { top: 56, right: 40, bottom: 32, left: 16 };
    const at = drawn(cameraForFrame([230_000, 100_000, 1000], size, insets), size);
    const [x = 0, y = 0] = at([230_000, 100_000]);
    expect(x).toBeCloseTo((16 + 800) / 2, 6);
    expect(y).toBeCloseTo((56 + 768) / 2, 6);
    const [, bottom = 0] = at([230_000, 100_500]);
    expect(bottom).toBeCloseTo(768, 6);
  });

  it('limits the zoom to 10.5 and keeps the frame centred', () => {
    const size = { width: 1000, height: 1000 };
    const insets = { top: 100, right: 0, bottom: 0, left: 0 };
    const camera = cameraForFrame([230_000, 100_000, 1], size, insets);
    expect(camera.zoom).toBeCloseTo(10.5, 6);
    const [, y = 0] = drawn(camera, size)([230_000, 100_000]);
    expect(y).toBeCloseTo(550, 3);
  });

  it('stays finite where the insets leave no space', () => {
    const insets = { top: 60, right: 60, bottom: 60, left: 60 };
    expect(frameScale([0, 0, 100], { width: 50, height: 50 }, insets)).toBe(0.01);
    const { center, zoom } = cameraForFrame([0, 0, 100], { width: 0, height: 0 }, insets);
    expect([...center, zoom].every(Number.isFinite)).toBe(true);
  });
});
