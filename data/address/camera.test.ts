import { describe, expect, it } from 'vitest';
import { MAP_UNITS, project } from '@/geo/mercator';
import { type Camera, cameraFromHash, cameraToHash } from './camera';

describe('cameras in addresses', () => {
  it('cameraToHash writes zoom, latitude and longitude with as few digits as they need', () => {
    expect(cameraToHash({ center: [140.1, 39.72], zoom: 8 })).toBe('#map=8/39.72/140.1');
    expect(cameraToHash({ center: [140.123456, -39.98765], zoom: 8.4567 })).toBe(
      '#map=8.46/-39.9877/140.1235',
    );
  });

  it('cameraFromHash reads what cameraToHash wrote', () => {
    const camera: Camera = { center: [140.1235, 39.9877], zoom: 8.46 };
    expect(cameraFromHash(cameraToHash(camera))).toEqual(camera);
  });

  it('cameraToHash rounds by less than half a pixel', () => {
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
  ])('cameraFromHash returns null for %j', (hash) => {
    expect(cameraFromHash(hash)).toBeNull();
  });

  it('cameraFromHash reads cameras on the edge of the world', () => {
    expect(cameraFromHash('#map=0/-85/180')).toEqual({ center: [180, -85], zoom: 0 });
    expect(cameraFromHash('#map=22/85/-180')).toEqual({ center: [-180, 85], zoom: 22 });
  });
});
