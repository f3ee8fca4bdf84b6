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
import type { MarkerPlacement } from '../markers/marker-placement';
import type { CoverageByRegion } from '../model/coverage-by-region';
import type { MapModel } from '../model/map-model';
import { BELOW_MARKER } from '../scene/labels';
import { scopesProperty } from './style/coverage-layers';
import type { SOURCES } from './style/names';
import type { Highlight } from './style/region-layers';

/** Data by source name. */
export type SourceData = Partial<Record<keyof typeof SOURCES, FeatureCollection>>;

/**
 * The boundaries of one level, in degrees. Each part is decoded when it is first asked for: the whole detail level
 * at once would hold up the page.
 */
export type Boundaries = {
  prefectures(): FeatureCollection;
  areas(): FeatureCollection;
  /** Land of no area, by the prefecture's code. */
  unassigned(): FeatureCollection;
  /** The coast, borders between prefectures, and those between areas. */
  borders(): FeatureCollection;
  /** Borders between the areas of one prefecture, by its code. */
  areaBorders(): ReadonlyMap<string, MultiLineString>;
  /** Prefectures and areas by code. */
  shapes(): ReadonlyMap<string, Geometry>;
};

/** The boundaries of a topology. */
export function boundariesOf(topology: RegionTopology): Boundaries {
  const prefectures = once(() => regionFeatures(topology, 'prefectures'));
  const areas = once(() => regionFeatures(topology, 'areas'));
  const areaBorders = once(() => areaBordersByPrefecture(topology));
  return {
    prefectures,
    areas,
    areaBorders,
    unassigned: once(() => regionFeatures(topology, 'unassigned')),
    borders: once(() =>
      collection([
        line('coast', coast(topology)),
        line('prefecture', prefectureBorders(topology)),
        ...[...areaBorders().values()].map((lines) => line('area', lines)),
      ]),
    ),
    shapes: once(() => {
      const features = [...prefectures().features, ...areas().features];
      return new Map(features.map(({ properties, geometry }) => [properties.code, geometry]));
    }),
  };
}

/** What the map always draws of the boundaries. */
export function boundarySource({ prefectures, borders }: Boundaries): SourceData {
  return { prefectures: prefectures(), borders: borders() };
}

/**
 * The areas of the prefectures in question, to be hit by a pointer, with what of them is dimmed: all
 * that is not selected, also land of no area, unless the whole prefecture is.
 *
 * @param prefectures codes
 * @param selected codes of prefectures and areas
 */
export function areaSource(
  { areas, unassigned }: Boundaries,
  prefectures: readonly string[],
  selected: readonly string[],
): SourceData {
  const isHere = ({ properties }: Feature) =>
    prefectures.includes(String(properties?.code).slice(0, 2));
  const isSelected = (code: string) =>
    selected.includes(code) || selected.includes(code.slice(0, 2));
  return {
    areas: collection(
      [...areas().features, ...unassigned().features].filter(isHere).map((feature) => {
        const code = String(feature.properties?.code);
        return { ...feature, properties: { code, isDimmed: !isSelected(code) } };
      }),
    ),
  };
}

/** Codes of the regions that stand out, and why. */
export type Highlighted = {
  selected: readonly string[];
  /** The prefecture whose areas can be chosen. */
  open: string | null;
  hovered: string | null;
  candidate: string | null;
};

/** The regions that stand out, out of a level's boundaries. */
export function highlightSource(
  { shapes, areaBorders }: Boundaries,
  { selected, open, hovered, candidate }: Highlighted,
): SourceData {
  const highlight = (kind: Highlight, geometry: Geometry | undefined): Feature[] =>
    geometry ? [{ type: 'Feature', properties: { kind }, geometry }] : [];
  return {
    highlights: collection([
      ...highlight('open-borders', areaBorders().get(open ?? '')),
      ...selected.flatMap((code) => highlight('selected', shapes().get(code))),
      ...highlight('hovered', shapes().get(hovered ?? '')),
      ...highlight('candidate', shapes().get(candidate ?? '')),
    ]),
  };
}

/** What the networks cover, one shape for each region or municipality that there is a shape of. */
export function coverageSource(
  coverage: CoverageByRegion,
  shapeOf: (code: string) => Geometry | undefined,
): SourceData {
  const drawn = [...coverage].flatMap(([code, scopes]): Feature[] => {
    const geometry = shapeOf(code);
    const properties = { scopes: scopesProperty(scopes), code };
    return geometry ? [{ type: 'Feature', properties, geometry }] : [];
  });
  return { coverage: collection(drawn) };
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
      offset: marked.has(region.code) ? [...BELOW_MARKER] : [0, 0],
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

function line(kind: string, geometry: MultiLineString): Feature {
  return { type: 'Feature', properties: { kind }, geometry };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
