import { describe, expect, it } from 'vitest';
import {
  type Camera,
  cameraForFrame,
  cameraFromHash,
  cameraToHash,
  frameScale,
  type Insets,
} from './camera';
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

describe('the camera of a frame', () => {
  it('fits the square into the shorter side of a map without insets', () => {
    const size = { width: 800, height: 600 };
    const at = drawn(cameraForFrame([230_000, 100_000, 1200], size, NONE), size);
    expect(at([230_000, 100_000]).map(Math.round)).toEqual([400, 300]);
    expect(at([230_600, 100_600]).map(Math.round)).toEqual([700, 600]);
    expect(at([229_400, 99_400]).map(Math.round)).toEqual([100, 0]);
  });

  it('fits it between the insets, in their middle', () => {
    const size = { width: 840, height: 800 };
    const insets = { top: 56, right: 40, bottom: 32, left: 16 };
    const at = drawn(cameraForFrame([230_000, 100_000, 1000], size, insets), size);
    const [x = 0, y = 0] = at([230_000, 100_000]);
    expect(x).toBeCloseTo((16 + 800) / 2, 6);
    expect(y).toBeCloseTo((56 + 768) / 2, 6);
    const [, bottom = 0] = at([230_000, 100_500]);
    expect(bottom).toBeCloseTo(768, 6);
  });

  it('goes no nearer than the boundaries allow, and keeps the frame in the middle', () => {
    const size = { width: 1000, height: 1000 };
    const insets = { top: 100, right: 0, bottom: 0, left: 0 };
    const camera = cameraForFrame([230_000, 100_000, 1], size, insets);
    expect(camera.zoom).toBeCloseTo(10.5, 6);
    const [, y = 0] = drawn(camera, size)([230_000, 100_000]);
    expect(y).toBeCloseTo(550, 3);
  });

  it('stays finite where the insets leave nothing of a map', () => {
    const insets = { top: 60, right: 60, bottom: 60, left: 60 };
    expect(frameScale([0, 0, 100], { width: 50, height: 50 }, insets)).toBe(0.01);
    const { center, zoom } = cameraForFrame([0, 0, 100], { width: 0, height: 0 }, insets);
    expect([...center, zoom].every(Number.isFinite)).toBe(true);
  });
});

describe('a camera in an address', () => {
  it('is written with zoom, latitude and longitude, as short as it can be', () => {
    expect(cameraToHash({ center: [140.1, 39.72], zoom: 8 })).toBe('#map=8/39.72/140.1');
    expect(cameraToHash({ center: [140.123456, -39.98765], zoom: 8.4567 })).toBe(
      '#map=8.46/-39.9877/140.1235',
    );
  });

  it('is read as it was written', () => {
    const camera: Camera = { center: [140.1235, 39.9877], zoom: 8.46 };
    expect(cameraFromHash(cameraToHash(camera))).toEqual(camera);
  });

  it('is within half a pixel of the camera that was written', () => {
    const zoom = 12;
    const [x] = project([140.12344999, 39]);
    const [written] = project([140.1234, 39]);
    expect(((x - written) * 512 * 2 ** zoom) / MAP_UNITS).toBeLessThan(0.5);
  });

  it.each([
    '',
    '#',
    '#budget',
    '#map=',
    '#map=8',
    '#map=8/39.72',
    '#map=8/39.72/140.1/0',
    '#map=8/39.72/140.1&x=1',
    '#map=8/139.72/40.1',
    '#map=8/39.72/181',
    '#map=23/39.72/140.1',
    '#map=-1/39.72/140.1',
    '#map=NaN/39.72/140.1',
    '#map=1e1/39.72/140.1',
    '#map=8/ /140.1',
    '#map=0x8/39.72/140.1',
    '#MAP=8/39.72/140.1',
    'map=8/39.72/140.1',
  ])('%s is none', (hash) => {
    expect(cameraFromHash(hash)).toBeNull();
  });

  it('may lie on the edge of the world', () => {
    expect(cameraFromHash('#map=0/-85/180')).toEqual({ center: [180, -85], zoom: 0 });
    expect(cameraFromHash('#map=22/85/-180')).toEqual({ center: [-180, 85], zoom: 22 });
  });
});
