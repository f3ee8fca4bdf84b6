import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { RegionTopology } from './topology';

/**
 * Borders between areas of the same prefecture, in degrees, by the prefecture's code. Each arc occurs once, since a
 * dashed line drawn twice would look solid. One pass over all arcs is faster than a mesh for each prefecture.
 */
export function areaBordersByPrefecture(topology: RegionTopology): Map<string, MultiLineString> {
  const areasOfArc = new Map<number, Set<string>>();
  for (const area of topology.objects.areas.geometries) {
    const rings = area.type === 'Polygon' ? area.arcs : area.arcs.flat();
    for (const arc of rings.flat()) {
      const index = arc < 0 ? ~arc : arc;
      const areas = areasOfArc.get(index) ?? new Set();
      areas.add(String(area.id));
      areasOfArc.set(index, areas);
    }
  }
  const arcsOfPrefecture = new Map<string, number[][]>();
  for (const [arc, areas] of areasOfArc) {
    const [code, ...others] = new Set([...areas].map((area) => area.slice(0, 2)));
    if (areas.size < 2 || code === undefined || others.length > 0) continue;
    const arcs = arcsOfPrefecture.get(code) ?? [];
    arcs.push([arc]);
    arcsOfPrefecture.set(code, arcs);
  }
  return new Map(
    [...arcsOfPrefecture].map(([code, arcs]) => [
      code,
      mesh(topology, { type: 'MultiLineString', arcs }),
    ]),
  );
}
