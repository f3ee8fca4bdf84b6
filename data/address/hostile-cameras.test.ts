import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIXED, hostileText } from '../testing/hostile';
import { cameraFromHash, cameraToHash } from './camera';

const number = fc.oneof(
  hostileText(),
  fc.double().map(String),
  fc.double({ min: -200, max: 200, noNaN: true }).map((value) => value.toFixed(4)),
  fc.constantFrom(
    '',
    '-',
    '.5',
    '5.',
    '+5',
    '1e2',
    '０',
    '0x5',
    '-0',
    '22',
    '22.1',
    '85',
    '-180',
    '181',
  ),
);
const hash = fc.oneof(
  hostileText(['#map=', 'map', '8/36/138']),
  fc.tuple(number, number, number).map((parts) => `#map=${parts.join('/')}`),
  fc.array(number, { maxLength: 5 }).map((parts) => `#map=${parts.join('/')}&a=b`),
);

it('cameraFromHash returns a camera over the Mercator world or null for any fragment', () => {
  let cameras = 0;
  fc.assert(
    fc.property(hash, (text) => {
      const camera = cameraFromHash(text);
      if (camera === null) return;
      cameras += 1;
      const { zoom, center } = camera;
      expect(zoom).toBeGreaterThanOrEqual(0);
      expect(zoom).toBeLessThanOrEqual(22);
      expect(Math.abs(center[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(center[1])).toBeLessThanOrEqual(85);
      const again = cameraFromHash(cameraToHash(camera));
      expect(again?.zoom).toBeCloseTo(zoom, 1);
      expect(again?.center[0]).toBeCloseTo(center[0], 3);
      expect(again?.center[1]).toBeCloseTo(center[1], 3);
    }),
    { ...FIXED, numRuns: 5000 },
  );
  expect(cameras, 'some of them are cameras').toBeGreaterThan(20);
});
