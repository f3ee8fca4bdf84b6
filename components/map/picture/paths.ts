import type { Geometry, Position } from 'geojson';
import type { Camera, Size } from '@/geo/camera';
import { MAP_UNITS, project, unproject } from '@/geo/mercator';

/** A view of the map: what a camera shows in a rectangle. */
export type View = Size & { camera: Camera };

/** MapLibre's world is this many pixels wide at zoom 0. */
const WORLD = 512;

/** Nearer points than this (pixels) make no difference on the picture. */
const SMALLEST_STEP = 0.4;

/** Pixels on the picture of a place in degrees. */
export function projection({ camera, width, height }: View): (place: Position) => [number, number] {
  const scale = (WORLD * 2 ** camera.zoom) / MAP_UNITS;
  const [centreX, centreY] = project(camera.center);
  return ([lng = 0, lat = 0]) => {
    const [x, y] = project([lng, lat]);
    return [(x - centreX) * scale + width / 2, (y - centreY) * scale + height / 2];
  };
}

/** Corners of the view: [west, south] and [east, north] in degrees. */
export function boundsOf({ camera, width, height }: View): [[number, number], [number, number]] {
  const scale = (WORLD * 2 ** camera.zoom) / MAP_UNITS;
  const [x, y] = project(camera.center);
  const [reachX, reachY] = [width / 2 / scale, height / 2 / scale];
  return [[...unproject([x - reachX, y + reachY])], [...unproject([x + reachX, y - reachY])]];
}

/** SVG path data of lines or polygons; empty for what lies outside the picture. */
export function pathOf(geometry: Geometry, view: View): string {
  const place = projection(view);
  switch (geometry.type) {
    case 'LineString':
      return linePath(geometry.coordinates, place, view, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, place, view, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => linePath(ring, place, view, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => linePath(ring, place, view, true))
        .join('');
    default:
      return '';
  }
}

function linePath(
  line: readonly Position[],
  place: (place: Position) => [number, number],
  { width, height }: Size,
  isRing: boolean,
): string {
  const points: [number, number][] = [];
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [index, position] of line.entries()) {
    const [x, y] = place(position);
    [west, north] = [Math.min(west, x), Math.min(north, y)];
    [east, south] = [Math.max(east, x), Math.max(south, y)];
    const [lastX, lastY] = points.at(-1) ?? [Infinity, Infinity];
    const isEnd = index === line.length - 1;
    if (isEnd || Math.hypot(x - lastX, y - lastY) >= SMALLEST_STEP) points.push([x, y]);
  }
  if (east < 0 || south < 0 || west > width || north > height) return '';
  // an island of less than a pixel stays a dot
  const steps = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return `M${steps.join('L')}${isRing ? 'Z' : ''}`;
}
