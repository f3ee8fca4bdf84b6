import type { MapPoint } from '@/data/regions/types';
import type { MapModel, MapNetwork, MapRegion } from '../model/map-model';

/** Where a network's marker stands. */
export type MarkerPlacement = {
  network: MapNetwork;
  /** Code of the region it stands in: the largest of those the network names. */
  region: string;
  /**
   * That region's label point, or the network's own within it, in map units. Markers of one place have the same object.
   */
  point: MapPoint;
  /** Shift in CSS pixels that keeps markers of one point apart. */
  shift: readonly [x: number, y: number];
};

/** Distance of neighbouring markers around a shared point, in CSS pixels. */
const SPREAD = 20;

/** Up to so many markers on screen each stands for itself. */
export const MAX_SINGLE_MARKERS = 200;

/** More markers than this on one point would make a ring that nobody takes for one place: they are a crowd. */
export const MAX_IN_RING = 30;

/** Which networks have their markers in one place, by the region's code, or that and a point of their own. */
export type MarkersByPlace = ReadonlyMap<string, readonly MapNetwork[]>;

/**
 * Places the networks' markers. The fact sheets state no coordinates, so a marker stands at the
 * label point of what its network covers; several on one point stand in a ring around it.
 */
export function placeMarkers(model: MapModel, networks: readonly MapNetwork[]): MarkerPlacement[] {
  return placeShown(model, markersByPlace(model, networks), null);
}

/** The places in which markers stand: the same whatever of them is shown. */
export function markersByPlace(model: MapModel, networks: readonly MapNetwork[]): MarkersByPlace {
  const places = new Map<string, MapNetwork[]>();
  for (const network of networks) {
    const region = largestRegion(model, network);
    if (!region) continue;
    const key = [region.code, ...(network.point ?? [])].join(' ');
    const together = places.get(key);
    if (together) together.push(network);
    else places.set(key, [network]);
  }
  return places;
}

/**
 * Places the markers that are shown. They keep their places in a ring when others are not; those left of a
 * crowd find new ones.
 *
 * @param shown null for all
 */
export function placeShown(
  model: MapModel,
  places: MarkersByPlace,
  shown: ReadonlySet<MapNetwork> | null,
): MarkerPlacement[] {
  const isShown = (network: MapNetwork) => shown?.has(network) ?? true;
  return [...places].flatMap(([key, all]) => {
    const [region = ''] = key.split(' ');
    const point = all[0]?.point ?? model.regions.get(region)?.label;
    if (!point) return [];
    const ring = all.length > MAX_IN_RING ? all.filter(isShown) : all;
    return ring.flatMap((network, position) => {
      if (!isShown(network)) return [];
      return [{ network, region, point, shift: ringShift(position, ring.length) }];
    });
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
  if (count === 1 || count > MAX_IN_RING) return [0, 0];
  const radius = Math.max(SPREAD / 2, (SPREAD * count) / (2 * Math.PI));
  const angle = (2 * Math.PI * position) / count - Math.PI / 2;
  return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
}
