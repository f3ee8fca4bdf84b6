import type { MapPoint } from '@/data/regions/types';
import type { MapModel, MapNetwork, MapRegion } from './map-model';

/** Where a network's marker stands. */
export type MarkerPlacement = {
  network: MapNetwork;
  /** Code of the region it stands in: the largest of those the network names. */
  region: string;
  /** Label point of that region, in map units. */
  point: MapPoint;
  /** Shift in CSS pixels that keeps markers of one point apart. */
  shift: readonly [x: number, y: number];
};

/** Distance of neighbouring markers around a shared point, in CSS pixels. */
const SPREAD = 20;

/**
 * Places the networks' markers. The fact sheets state no coordinates, so a marker stands at the
 * label point of what its network covers; several on one point stand in a ring around it.
 */
export function placeMarkers(model: MapModel, networks: readonly MapNetwork[]): MarkerPlacement[] {
  const sharing = new Map<string, MapNetwork[]>();
  for (const network of networks) {
    const region = largestRegion(model, network);
    if (region) sharing.set(region.code, [...(sharing.get(region.code) ?? []), network]);
  }
  return [...sharing].flatMap(([code, together]) => {
    const point = model.regions.get(code)?.label;
    if (!point) return [];
    return together.map((network, position) => ({
      network,
      region: code,
      point,
      shift: ringShift(position, together.length),
    }));
  });
}

function largestRegion(model: MapModel, network: MapNetwork): MapRegion | null {
  const regions = model.placesOf(network).flatMap((code) => model.regions.get(code) ?? []);
  return regions.reduce<MapRegion | null>(
    (largest, region) => (largest && largest.frame[2] >= region.frame[2] ? largest : region),
    null,
  );
}

function ringShift(position: number, count: number): readonly [number, number] {
  if (count === 1) return [0, 0];
  const radius = Math.max(SPREAD / 2, (SPREAD * count) / (2 * Math.PI));
  const angle = (2 * Math.PI * position) / count - Math.PI / 2;
  return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
}
