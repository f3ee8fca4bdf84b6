import { feature, neighbors } from 'topojson-client';
import type {
  DesignatedCity,
  LngLat,
  MapPoint,
  Municipality,
  Neighbour,
  Prefecture,
  Region,
  SecondaryMedicalArea,
} from '@/data/regions/types';
import { boxOf } from '../bounds';
import { bearing, compassDirection } from '../compass';
import { frameOf } from '../frame';
import { labelPoint } from '../label-point';
import { project, unproject } from '../mercator';
import type { Polygon } from '../polygon';
import type { RegionObject, RegionTopology } from '../topology';
import type { Expectations } from './expectations';
import type { AreaRow, Source } from './source';
import { steps } from './steps';

/** A region's shape on the map. */
export interface PlacedRegion {
  readonly code: string;
  /** In map units. */
  readonly polygons: readonly Polygon[];
  /** In map units, not rounded. */
  readonly label: MapPoint;
  /** Codes of the regions that share an arc. */
  readonly neighbours: readonly string[];
}

/** The properties that are computed from the shape. */
type Geography = Pick<Region, 'bounds' | 'frame' | 'labelPoint' | 'neighbours' | 'step'>;

const DEGREE_DIGITS = 4;

/** Places every region of a kind on the map, from the unsimplified topology, in order of code. */
export function placeRegions(topology: RegionTopology, object: RegionObject): PlacedRegion[] {
  const { geometries } = topology.objects[object];
  const adjacent = neighbors(geometries);
  return geometries.map((geometry, index) => {
    const polygons = (
      geometry.type === 'Polygon'
        ? [feature(topology, geometry).geometry.coordinates]
        : feature(topology, geometry).geometry.coordinates
    ).map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => project([x, y]))));
    return {
      code: String(geometry.id),
      polygons,
      label: labelPoint(polygons),
      neighbours: (adjacent[index] ?? []).map((other) => String(geometries[other]?.id)),
    };
  });
}

/** The records of all prefectures, in order of code. */
export function prefectureRecords(
  placed: readonly PlacedRegion[],
  source: Source,
  expected: Expectations,
  labelOffsets: ReadonlyMap<string, readonly [dx: number, dy: number]>,
): Prefecture[] {
  const geography = geographies(placed);
  return expected.prefectures.map(({ code, slug, name, shortName, english }) => {
    const areas = source.areas.filter((area) => area.prefectureCode === code).sort(byCode);
    return {
      code,
      slug,
      name,
      shortName,
      kana: expected.readings.prefectures.get(code) ?? '',
      english,
      population: total(areas, 'population'),
      landArea: total(areas, 'landArea'),
      ...required(geography, code),
      labelOffset: labelOffsets.get(code) ?? [0, 0],
      areas: areas.map((area) => area.code),
    };
  });
}

/** The records of all secondary medical areas, in order of code. */
export function areaRecords(
  placed: readonly PlacedRegion[],
  source: Source,
): SecondaryMedicalArea[] {
  const geography = geographies(placed);
  return [...source.areas].sort(byCode).map((area) => ({
    code: area.code,
    prefectureCode: area.prefectureCode,
    name: area.name,
    population: total([area], 'population'),
    landArea: total([area], 'landArea'),
    ...required(geography, area.code),
    municipalities: source.municipalities
      .filter(({ areaCode }) => areaCode === area.code)
      .map(({ code }) => code)
      .sort(),
  }));
}

/** The records of all municipalities, in order of code. */
export function municipalityRecords(
  { municipalities }: Source,
  { readings }: Expectations,
): Municipality[] {
  return [...municipalities].sort(byCode).map(({ code, name, areaCode }) => ({
    code,
    prefectureCode: code.slice(0, 2),
    name,
    kana: readings.municipalities.get(code)?.kana ?? '',
    areaCode,
  }));
}

/** The records of all designated cities in order of code, with those wards that the source has. */
export function cityRecords(
  { municipalities }: Source,
  { readings }: Expectations,
): DesignatedCity[] {
  return readings.cities.flatMap(({ code, name, kana, wards }) => {
    const found = municipalities.filter((row) => wards.includes(row.code)).sort(byCode);
    if (found.length === 0) return [];
    const areas = new Set(found.flatMap(({ areaCode }) => areaCode ?? []));
    return {
      code,
      prefectureCode: code.slice(0, 2),
      name,
      kana,
      wards: found.map((ward) => ward.code),
      areas: [...areas].sort(),
    };
  });
}

function geographies(placed: readonly PlacedRegion[]): Map<string, Geography> {
  const labels = new Map(placed.map(({ code, label }) => [code, label]));
  const stepOf = steps(placed);
  return new Map(
    placed.map(({ code, polygons, label, neighbours }) => [
      code,
      {
        bounds: degreeBounds(polygons),
        frame: frameOf(polygons),
        labelPoint: roundedDegrees(unproject(label)),
        neighbours: clockwise(label, neighbours, labels),
        step: required(stepOf, code),
      },
    ]),
  );
}

function clockwise(
  from: MapPoint,
  neighbours: readonly string[],
  labels: ReadonlyMap<string, MapPoint>,
): Neighbour[] {
  return neighbours
    .map((code) => ({ code, degrees: bearing(from, required(labels, code)) }))
    .sort((a, b) => a.degrees - b.degrees)
    .map(({ code, degrees }) => ({ code, direction: compassDirection(degrees) }));
}

/** Bounds in degrees, rounded outwards so that they contain the geometry. */
function degreeBounds(polygons: readonly Polygon[]): Region['bounds'] {
  const [left, top, right, bottom] = boxOf(polygons.flatMap(([outer]) => outer ?? []));
  const [west, north] = unproject([left, top]);
  const [east, south] = unproject([right, bottom]);
  const factor = 10 ** DEGREE_DIGITS;
  const down = (value: number) => Math.floor(value * factor) / factor;
  const up = (value: number) => Math.ceil(value * factor) / factor;
  return [down(west), down(south), up(east), up(north)];
}

function roundedDegrees([lng, lat]: LngLat): LngLat {
  return [Number(lng.toFixed(DEGREE_DIGITS)), Number(lat.toFixed(DEGREE_DIGITS))];
}

/** Sums in hundredths, without rounding errors: the sources give at most two decimals. */
function total(areas: readonly AreaRow[], key: 'population' | 'landArea'): number {
  const hundredths = areas.reduce((sum, area) => sum + Math.round((area[key] ?? 0) * 100), 0);
  return hundredths / 100;
}

function required<Value>(map: ReadonlyMap<string, Value>, code: string): Value {
  const value = map.get(code);
  if (value === undefined) throw new RangeError(`region ${code} has no geometry`);
  return value;
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1;
}
