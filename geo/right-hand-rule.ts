import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Twice the signed area of a closed ring; positive where it runs counterclockwise, north up. */
function doubledArea(ring: readonly Position[]): number {
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    doubled += ax * by - bx * ay;
  }
  return doubled;
}

function woundPolygon(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const isOuter = index === 0;
    const isCounterclockwise = doubledArea(ring) > 0;
    return isOuter === isCounterclockwise ? ring : [...ring].reverse();
  });
}

/**
 * Winds a geometry by the right-hand rule of RFC 7946: outer rings counterclockwise, holes clockwise.
 * (TopoJSON winds them the other way.)
 *
 * @param geometry in degrees; not changed
 */
export function rightHanded<G extends Polygon | MultiPolygon>(geometry: G): G {
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: woundPolygon(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(woundPolygon) };
}
