import { feature, mesh } from 'topojson-client';
import type { Frame, MapPoint } from '@/data/regions/types';
import type { LandTopology, RegionGeometries, RegionTopology } from '../topology';

/** Closed or open lines; points are in map units. */
export type Outlines = readonly (readonly (readonly number[])[])[];

/**
 * The static map as an SVG file. Pages draw its paths by `<use href="map.svg#p05"/>`: `p` and two digits are a
 * prefecture, `a` and four digits an area, `land` is the neighbouring land, `borders` the lines between prefectures.
 * Paths have no colours, so that they inherit those of `<use>`; each has `vector-effect`, which is not inherited.
 *
 * @param regions in whole map units
 * @param land in whole map units
 * @param nation what the file shows when it is opened itself
 */
export function mapSvg(regions: RegionTopology, land: LandTopology, nation: Frame): string {
  const [x, y, side] = nation;
  const corner = `${Math.round(x - side / 2)} ${Math.round(y - side / 2)}`;
  const areas = regions.objects.areas.geometries;
  // Areas follow their prefecture: they share its coast, so the file compresses better.
  const paths = regions.objects.prefectures.geometries.flatMap((prefecture) => [
    fill(`p${prefecture.id}`, rings(regions, prefecture)),
    ...areas
      .filter(({ id }) => String(id).startsWith(String(prefecture.id)))
      .map((area) => fill(`a${area.id}`, rings(regions, area))),
  ]);
  const borders = mesh(regions, regions.objects.prefectures, (a, b) => a !== b).coordinates;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${corner} ${side} ${side}">`,
    fill('land', rings(land, land.objects.land)),
    ...paths,
    stroke('borders', borders),
    '</svg>',
    '',
  ].join('\n');
}

/** A path to fill. One without outlines is written too, so that every `<use>` finds its target. */
export function fill(id: string, outlines: Outlines): string {
  const d = pathData(outlines, true);
  const shape = d && ` fill-rule="evenodd" d="${d}"`;
  return `<path id="${id}" vector-effect="non-scaling-stroke"${shape}/>`;
}

/** A path to stroke. */
export function stroke(id: string, lines: Outlines): string {
  return `<path id="${id}" vector-effect="non-scaling-stroke" d="${pathData(lines, false)}"/>`;
}

/** All rings of a geometry, outer ones and holes. */
export function rings(
  topology: RegionTopology | LandTopology,
  geometry: RegionGeometries['geometries'][number],
): number[][][] {
  return geometry.type === 'Polygon'
    ? feature(topology, geometry).geometry.coordinates
    : feature(topology, geometry).geometry.coordinates.flat();
}

/**
 * Path data in relative commands, as short as possible: pairs after a move are lines, and a minus sign needs no space
 * before it.
 *
 * @param outlines integers or binary fractions, which browsers sum without rounding errors; closed outlines repeat
 *   their first point
 */
export function pathData(outlines: Outlines, closed: boolean): string {
  let [x, y]: MapPoint = [0, 0];
  let data = '';
  for (const outline of outlines) {
    const [first] = outline;
    if (!first) continue;
    let command = 'm';
    const points = closed ? outline.slice(0, -1) : outline;
    for (const [px = 0, py = 0] of points) {
      const pair = `${separated(px - x)}${separated(py - y)}`;
      data += command === '' ? pair : command + pair.trimStart();
      command = '';
      [x, y] = [px, py];
    }
    if (closed) {
      data += 'z';
      [x = 0, y = 0] = first;
    }
  }
  return data;
}

function separated(value: number): string {
  const written = String(value).replace(/^(-?)0\./, '$1.');
  return value < 0 ? written : ` ${written}`;
}
