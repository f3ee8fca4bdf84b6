import { filter, simplify } from 'topojson-simplify';
import { project } from '../mercator';
import type { RegionGeometries, RegionObject, RegionTopology } from '../topology';
import type { MergedRegions } from './merge';
import type { PrefectureView } from './prefecture-view';
import { dropSmallRings, protectCorners, ringSize } from './simplify';

/** Side of the map that a page shows. All detail is measured in its pixels. */
export const PAGE_PX = 800;

/** Islands and lakes smaller than this many of the largest dropped triangles are dropped. */
const MIN_RING_TRIANGLES = 2;

const NOTHING: RegionGeometries = { type: 'GeometryCollection', geometries: [] };

/**
 * Prepares a part of the country to be simplified for the pages of one prefecture.
 *
 * Sizes are measured where they are seen: a triangle counts by its size in the closest of the
 * pages, so that a small area's outline is as fine on its page as the prefecture's on its own, and
 * detail fades with the distance from them. Borders remain shared arcs.
 *
 * @param country with weighted points (`weighPoints`)
 * @param codes of the prefectures to draw
 * @param code of the prefecture whose pages these are
 * @returns simplifies, given the side of the largest square left out of a shape, in pixels on a
 * map 800 pixels wide
 */
export function simplifierInView(
  country: RegionTopology,
  islands: MergedRegions['islandMunicipalities'],
  codes: readonly string[],
  code: string,
  view: PrefectureView,
): (coarseness: number) => RegionTopology {
  const part = partOf(country, codes);
  const { areas, unassigned } = part.objects;
  const own = new Set(
    [...areas.geometries, ...unassigned.geometries]
      .filter(({ id }) => isOf(code, id))
      .flatMap(({ arcs }) => arcs.flat(2))
      .map((arc) => (arc < 0 ? ~arc : arc)),
  );
  const enlargement = ([lng = 0, lat = 0]: readonly number[], isOwn: boolean) => {
    const place = project([lng, lat]);
    const side = isOwn ? view.closestSideAt(place) : view.sideAt(place);
    return (PAGE_PX / side) ** 2;
  };
  const weighted: RegionTopology = {
    ...part,
    arcs: part.arcs.map((arc, index) =>
      arc.map((point) => {
        const [lng = 0, lat = 0, weight = 0] = point;
        return [lng, lat, weight * enlargement(point, own.has(index))];
      }),
    ),
  };
  // Corners that are protected at the coarsest level are protected at every other.
  protectCorners(weighted, Infinity);
  return (coarseness) => {
    const minRing = MIN_RING_TRIANGLES * coarseness ** 2;
    const kept = dropSmallRings(
      weighted,
      islands,
      (ring, id) => ringSize(ring) * enlargement(ring[0] ?? [], isOf(code, id)) >= minRing,
    );
    return simplify(kept, coarseness ** 2);
  };
}

/** The regions of some prefectures, with the arcs they use. */
function partOf(country: RegionTopology, codes: readonly string[]): RegionTopology {
  const some = (object: RegionObject): RegionGeometries => ({
    type: 'GeometryCollection',
    geometries: country.objects[object].geometries.filter(({ id }) =>
      codes.some((code) => isOf(code, id)),
    ),
  });
  const objects = {
    prefectures: some('prefectures'),
    areas: some('areas'),
    unassigned: some('unassigned'),
  };
  const { arcs, objects: found } = filter({ ...country, objects }, () => true);
  const left = (object: RegionObject): RegionGeometries => {
    // A collection without geometries becomes null.
    const collection = found[object];
    return 'geometries' in collection ? collection : NOTHING;
  };
  return {
    type: 'Topology',
    objects: {
      prefectures: left('prefectures'),
      areas: left('areas'),
      unassigned: left('unassigned'),
    },
    arcs,
  };
}

function isOf(prefecture: string, code: string | number | undefined): boolean {
  return String(code).startsWith(prefecture);
}
