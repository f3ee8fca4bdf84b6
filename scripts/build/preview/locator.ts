import type { MapPoint } from '../../../data/regions/types';
import type { MapSource } from './map-drawing';
import type { Rectangle } from './scene-drawing';
import { shapeId } from './shapes';

/** Side of the little map, its distance from the edges, and the dot on it, in pixels. */
const SIDE = 136;
const DISTANCE = 16;
const DOT = { radius: 6.5, ring: 3 } as const;
/** Side of what it shows, as a share of the nation's square: that has a margin, and so has the frame drawn. */
const VIEW = 0.98;

/** Where the region lies in the country: a little map in that corner of the place which the region leaves free. */
export function drawLocator(
  { model, shapes, palette }: MapSource,
  point: MapPoint,
  place: Rectangle,
  region: readonly (readonly [x: number, y: number])[],
): string {
  const corner = emptiestCorner(place, region);
  const [centreX, centreY, side] = model.index.nation;
  const scale = SIDE / (side * VIEW);
  const [middleX, middleY] = [corner.x + SIDE / 2, corner.y + SIDE / 2];
  const nation = shapes.around(null);
  const land = [...model.index.prefectures.keys()]
    .map((code) => `<path d="${nation.get(shapeId(code)) ?? ''}"/>`)
    .join('');
  const dotX = middleX + (point[0] - centreX) * scale;
  const dotY = middleY + (point[1] - centreY) * scale;
  return `<rect x="${corner.x}" y="${corner.y}" width="${SIDE}" height="${SIDE}" rx="10" fill="${palette('paper')}" stroke="${palette('line-strong')}" stroke-width="1.5"/>
<g transform="translate(${middleX} ${middleY}) scale(${scale}) translate(${-centreX} ${-centreY})" fill-rule="evenodd" fill="${palette('map-coast')}">${land}</g>
<circle cx="${dotX.toFixed(1)}" cy="${dotY.toFixed(1)}" r="${DOT.radius}" fill="${palette('accent')}" stroke="${palette('paper')}" stroke-width="${DOT.ring}"/>`;
}

/** The corner with the fewest of the region's points under the little map, in order of preference. */
function emptiestCorner(
  { x, y, width, height }: Rectangle,
  points: readonly (readonly [x: number, y: number])[],
): { x: number; y: number } {
  const [left, right] = [x + DISTANCE, x + width - DISTANCE - SIDE];
  const [top, bottom] = [y + DISTANCE, y + height - DISTANCE - SIDE];
  const corners = [
    { x: right, y: top },
    { x: left, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ];
  const under = (corner: { x: number; y: number }) =>
    points.filter(
      ([px, py]) =>
        px >= corner.x - DISTANCE &&
        px <= corner.x + SIDE + DISTANCE &&
        py >= corner.y - DISTANCE &&
        py <= corner.y + SIDE + DISTANCE,
    ).length;
  return corners.reduce((best, corner) => (under(corner) < under(best) ? corner : best));
}
