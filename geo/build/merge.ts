import type { FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mergeArcs, neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject } from 'topojson-specification';
import type { RegionGeometries, RegionTopology } from '../topology';
import { append, inOrder } from './grouping';
import type { Shape, Source } from './source';

type Geometry = RegionGeometries['geometries'][number];

/** The merged country, unsimplified. */
export interface MergedRegions {
  /** In degrees, not quantized; objects in order of code. */
  readonly topology: RegionTopology;
  /** In degrees, not quantized: `areas` are the municipalities, in order of code. */
  readonly municipalities: RegionTopology;
  /**
   * Polygons in degrees of each municipality without a land border. Its largest polygon stays on the map, however
   * small it is.
   */
  readonly islandMunicipalities: readonly MultiPolygon[];
}

/**
 * Merges municipalities by code into areas, and areas and land without an area into prefectures.
 *
 * The topology is built twice. The first, of municipalities, closes slits: a few borders in the source coincide
 * without sharing an arc. The second, of areas, removes junctions between municipalities of the same area, so that
 * simplification can straighten them. Prefectures are merged from the second and share its arcs.
 *
 * @param source validated
 */
export function mergeRegions(source: Source): MergedRegions {
  const { shapes } = source;
  const municipal = topology({
    shapes: collect(shapes.map(({ geometry }, id) => [String(id), decode(source, geometry)])),
  });
  const geometries = geometriesOf(municipal.objects.shapes);
  const areaOf = new Map(source.municipalities.map(({ code, areaCode }) => [code, areaCode]));
  const prefectureOf = new Map(
    source.municipalities.map(({ code, prefectureName }) => [prefectureName, code.slice(0, 2)]),
  );
  const areas = new Map<string, Geometry[]>();
  const municipalities = new Map<string, Geometry[]>();
  const unassigned = new Map<string, Geometry[]>();
  const noMunicipality = new Map<string, Geometry[]>();
  for (const [index, { code, prefectureName }] of shapes.entries()) {
    const geometry = geometries[index];
    if (!geometry) continue;
    const area = code === null ? null : areaOf.get(code);
    const prefecture = prefectureOf.get(prefectureName) ?? '';
    if (area) append(areas, area, geometry);
    else append(unassigned, prefecture, geometry);
    if (code !== null) append(municipalities, code, geometry);
    else append(noMunicipality, prefecture, geometry);
  }
  const joinAll = (members: Map<string, Geometry[]>): RegionGeometries => ({
    type: 'GeometryCollection',
    geometries: inOrder(members).map(([id, parts]) => ({ ...mergeArcs(municipal, parts), id })),
  });
  const mergeAll = (members: Map<string, Geometry[]>) =>
    collect(inOrder(members).map(([id, parts]) => [id, merge(municipal, parts)]));
  const regions = topology({ areas: mergeAll(areas), unassigned: mergeAll(unassigned) });
  return {
    topology: withPrefectures({
      ...regions,
      objects: {
        areas: { type: 'GeometryCollection', geometries: geometriesOf(regions.objects.areas) },
        unassigned: {
          type: 'GeometryCollection',
          geometries: geometriesOf(regions.objects.unassigned),
        },
        prefectures: { type: 'GeometryCollection', geometries: [] },
      },
    }),
    municipalities: withPrefectures({
      ...municipal,
      objects: {
        areas: joinAll(municipalities),
        unassigned: joinAll(noMunicipality),
        prefectures: { type: 'GeometryCollection', geometries: [] },
      },
    }),
    islandMunicipalities: inOrder(islands(shapes, geometries)).map(([, parts]) =>
      merge(municipal, parts),
    ),
  };
}

/** The geometries of each municipality that touches no other, by code. */
function islands(
  shapes: readonly Shape[],
  geometries: readonly Geometry[],
): Map<string, Geometry[]> {
  const adjacent = neighbors([...geometries]);
  const found = new Map<string, Geometry[]>();
  for (const [index, { code }] of shapes.entries()) {
    const geometry = geometries[index];
    if (code !== null && geometry) append(found, code, geometry);
  }
  for (const [index, { code }] of shapes.entries()) {
    if (code !== null && adjacent[index]?.length !== 0) found.delete(code);
  }
  return found;
}

/** The topology with its prefectures merged again from areas and unassigned land. */
export function withPrefectures(regions: RegionTopology): RegionTopology {
  const { areas, unassigned } = regions.objects;
  const parts = new Map<string, Geometry[]>();
  for (const geometry of [...areas.geometries, ...unassigned.geometries]) {
    append(parts, String(geometry.id).slice(0, 2), geometry);
  }
  const geometries = inOrder(parts).map(([id, members]) => ({
    ...mergeArcs(regions, members),
    id,
  }));
  const prefectures: RegionGeometries = { type: 'GeometryCollection', geometries };
  return { ...regions, objects: { prefectures, areas, unassigned } };
}

function decode({ topology: arcs }: Source, geometry: Geometry): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? feature(arcs, geometry).geometry
    : feature(arcs, geometry).geometry;
}

function collect(
  members: readonly (readonly [id: string, geometry: Polygon | MultiPolygon])[],
): FeatureCollection<Polygon | MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: members.map(([id, geometry]) => ({ type: 'Feature', id, properties: {}, geometry })),
  };
}

/** The polygons of a collection with only their ids. */
function geometriesOf(object: GeometryObject<GeoJsonProperties> | undefined): Geometry[] {
  if (object?.type !== 'GeometryCollection') return [];
  return object.geometries.flatMap((geometry): Geometry[] => {
    if (geometry.type === 'Polygon') {
      return [{ type: 'Polygon', id: geometry.id, arcs: geometry.arcs }];
    }
    if (geometry.type === 'MultiPolygon') {
      return [{ type: 'MultiPolygon', id: geometry.id, arcs: geometry.arcs }];
    }
    return [];
  });
}
