import type { LngLat, MapPoint } from '@/data/regions/types';

/** Width and height of the Web Mercator world in map units. */
export const MAP_UNITS = 2 ** 18;

/**
 * Longitude and latitude in degrees → map units (not rounded): x right from 180°W, y down from
 * the north edge of the square world.
 */
export function project([lng, lat]: LngLat): [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [
    ((lng + 180) / 360) * MAP_UNITS,
    (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * MAP_UNITS,
  ];
}

/** Map units → longitude and latitude in degrees; the inverse of {@link project}. */
export function unproject([x, y]: MapPoint): [lng: number, lat: number] {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / MAP_UNITS))) * 180) / Math.PI;
  return [(x / MAP_UNITS) * 360 - 180, lat];
}

/**
 * How many times larger an area is drawn at this y (map units) than on the equator. An area measured on the map,
 * divided by this, can be compared as real land area.
 */
export function areaScale(y: number): number {
  return Math.cosh(Math.PI * (1 - (2 * y) / MAP_UNITS)) ** 2;
}
