import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';

/** Geometries whose `id` is a region code; they carry no properties. */
export interface RegionGeometries extends GeometryCollection {
  geometries: (TopoPolygon | TopoMultiPolygon)[];
}

/**
 * The contents of `overview.topo.json` and `detail.topo.json`: prefectures (two-digit ids), areas
 * (four-digit ids) and, by prefecture code, the land that belongs to no area. Arcs are shared.
 */
export type RegionTopology = Topology<{
  prefectures: RegionGeometries;
  areas: RegionGeometries;
  unassigned: RegionGeometries;
}>;

/** The text and the place of a municipality's name on the map. */
export interface MunicipalityName {
  /** 米沢市; of a ward 中央区, without its city. */
  name: string;
  /** Pole of inaccessibility of the largest polygon, in degrees. */
  label: [lng: number, lat: number];
}

/** Geometries whose `id` is a municipality code. */
export interface MunicipalityGeometries extends GeometryCollection<MunicipalityName> {
  geometries: (TopoPolygon<MunicipalityName> | TopoMultiPolygon<MunicipalityName>)[];
}

/**
 * The contents of `municipalities/{prefecture}.topo.json`: the prefecture's municipalities, with
 * designated cities as wards, and those cities as wholes. Arcs are shared.
 */
export type MunicipalityTopology = Topology<{
  municipalities: MunicipalityGeometries;
  cities: MunicipalityGeometries;
}>;

/** The contents of `neighbouring-land.topo.json`. */
export type LandTopology = Topology<{ land: TopoPolygon | TopoMultiPolygon }>;

/** Which kind of region. */
export type RegionObject = keyof RegionTopology['objects'];

/** All regions of a kind as GeoJSON in degrees, in order of code; each has its code in its properties. */
export function regionFeatures(
  topology: RegionTopology,
  object: RegionObject,
): FeatureCollection<Polygon | MultiPolygon, { code: string }> {
  return {
    type: 'FeatureCollection',
    features: topology.objects[object].geometries.map((geometry) =>
      decode(topology, geometry, { code: String(geometry.id) }),
    ),
  };
}

/** The neighbouring land as one GeoJSON feature in degrees. */
export function landFeature(topology: LandTopology): Feature<Polygon | MultiPolygon> {
  return decode(topology, topology.objects.land, {});
}

/** Borders between prefectures, each arc once; no coast. */
export function prefectureBorders(topology: RegionTopology): MultiLineString {
  return mesh(topology, topology.objects.prefectures, (a, b) => a !== b);
}

/** The coast: every arc with land on one side only. */
export function coast(topology: RegionTopology): MultiLineString {
  return mesh(topology, topology.objects.prefectures, (a, b) => a === b);
}

function decode<P extends object>(
  topology: Topology,
  geometry: TopoPolygon | TopoMultiPolygon,
  properties: P,
): Feature<Polygon | MultiPolygon, P> {
  const decoded =
    geometry.type === 'Polygon' ? feature(topology, geometry) : feature(topology, geometry);
  return { type: 'Feature', properties, geometry: decoded.geometry };
}
