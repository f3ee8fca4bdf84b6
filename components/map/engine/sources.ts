/** What the map draws, as GeoJSON in degrees. */

import type { Feature, FeatureCollection, Geometry, MultiLineString, Point } from 'geojson';
import { areaBordersByPrefecture } from '@/geo/area-borders';
import { unproject } from '@/geo/mercator';
import {
  coast,
  type LandTopology,
  landFeature,
  prefectureBorders,
  type RegionTopology,
  regionFeatures,
} from '@/geo/topology';
import type { MapModel, MapNetwork } from '../map-model';
import type { MarkerPlacement } from '../marker-placement';
import type { SOURCES } from './style/names';

/** Data by source name. */
export type SourceData = Partial<Record<keyof typeof SOURCES, FeatureCollection>>;

/** The boundaries of one level. */
export function boundarySources(topology: RegionTopology): SourceData {
  return {
    prefectures: regionFeatures(topology, 'prefectures'),
    areas: regionFeatures(topology, 'areas'),
    unassigned: regionFeatures(topology, 'unassigned'),
    borders: collection([
      line('coast', coast(topology)),
      line('prefecture', prefectureBorders(topology)),
      ...[...areaBordersByPrefecture(topology)].map(([code, lines]) => line('area', lines, code)),
    ]),
  };
}

/** What the networks cover, one shape for each scope and region, out of {@link boundarySources}. */
export function coverageSource(
  networks: readonly MapNetwork[],
  { prefectures, areas }: SourceData,
): SourceData {
  const geometries = new Map<unknown, Geometry>();
  for (const { properties, geometry } of [
    ...(prefectures?.features ?? []),
    ...(areas?.features ?? []),
  ]) {
    geometries.set(properties?.code, geometry);
  }
  const drawn = new Map<string, Feature>();
  for (const { scope, regions, hasEnded } of networks) {
    if (hasEnded) continue;
    for (const code of regions) {
      const geometry = geometries.get(code);
      if (geometry)
        drawn.set(`${scope} ${code}`, { type: 'Feature', properties: { scope, code }, geometry });
    }
  }
  return { coverage: collection([...drawn.values()]) };
}

/** The land of the neighbours: context only. */
export function neighbourSource(topology: LandTopology): SourceData {
  return { neighbour: collection([landFeature(topology)]) };
}

/** Prefecture and area names at their label points; those with a marker make room for it. */
export function labelSource(model: MapModel, marked: ReadonlySet<string>): SourceData {
  const features: Feature<Point>[] = [];
  for (const region of model.regions.values()) {
    const common = {
      code: region.code,
      kind: region.kind,
      name: region.name,
      offset: marked.has(region.code) ? [0, 1.75] : [0, 0],
    };
    const properties =
      region.kind === 'prefecture'
        ? {
            ...common,
            shortName: region.shortName,
            nationOffset: region.labelOffset,
            // names of prefectures with a network first, then those with room for a name
            rank: (marked.has(region.code) ? 0 : 1_000_000) - region.frame[2],
          }
        : { ...common, prefecture: region.prefecture.code, rank: -region.frame[2] };
    const coordinates = [...unproject(region.label)];
    features.push({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } });
  }
  return { labels: collection(features) };
}

/** The names beside markers, so that other names keep out of their way. */
export function markerSource(placements: readonly MarkerPlacement[]): SourceData {
  return {
    markers: collection(
      placements.map(({ network, point }) => ({
        type: 'Feature',
        properties: { name: network.name },
        geometry: { type: 'Point', coordinates: [...unproject(point)] },
      })),
    ),
  };
}

function line(kind: string, geometry: MultiLineString, code?: string): Feature {
  return { type: 'Feature', properties: { kind, code }, geometry };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
