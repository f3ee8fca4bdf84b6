import { feature, mesh } from 'topojson-client';
import type { Frame, MapPoint } from '@/data/regions/types';
import type { LandTopology, RegionGeometries, RegionTopology } from '../topology';

/**
 * The static map as an SVG file whose paths pages draw by `<use href="map.svg#p05"/>`: `p` and
 * two digits for a prefecture, `a` and four for an area, `land` for the neighbours, `borders` for
 * the lines between prefectures. Paths have no colours, so that they inherit the `<use>`'s;
 * `vector-effect` does not inherit and stands on each.
 *
 * @param regions in whole map units
 * @param land in whole map units
 * @param nation what the file shows when it is opened itself
 */
export function mapSvg(regions: RegionTopology, land: LandTopology, nation: Frame): string {
  const [x, y, side] = nation;
  const corner = `${Math.round(x - side / 2)} ${Math.round(y - side / 2)}`;
  const areas = regions.objects.areas.geometries;
  // An area follows its prefecture: they have the coast in common, which then packs well.
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
    `<path id="borders" vector-effect="non-scaling-stroke" d="${lines(borders)}"/>`,
    '</svg>',
    '',
  ].join('\n');
}

function fill(id: string, outlines: readonly (readonly number[][])[]): string {
  const d = pathData(outlines, true);
  return `<path id="${id}" vector-effect="non-scaling-stroke" fill-rule="evenodd" d="${d}"/>`;
}

function lines(outlines: readonly (readonly number[][])[]): string {
  return pathData(outlines, false);
}

function rings(
  topology: RegionTopology | LandTopology,
  geometry: RegionGeometries['geometries'][number],
): number[][][] {
  return geometry.type === 'Polygon'
    ? feature(topology, geometry).geometry.coordinates
    : feature(topology, geometry).geometry.coordinates.flat();
}

/**
 * Path data in relative commands, as short as they get: pairs after a move are lines, and a
 * minus sign separates as well as a space.
 *
 * @param outlines whole numbers; closed ones repeat their first point
 */
export function pathData(outlines: readonly (readonly number[][])[], closed: boolean): string {
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
  return value < 0 ? String(value) : ` ${value}`;
}
