import { mergeArcs } from 'topojson-client';
import type { DesignatedCity, MapPoint } from '@/data/regions/types';
import { labelPoint } from '../label-point';
import { unproject } from '../mercator';
import type {
  MunicipalityGeometries,
  MunicipalityName,
  MunicipalityTopology,
  RegionTopology,
} from '../topology';
import { append, inOrder } from './grouping';
import type { MergedRegions } from './merge';
import { quantizeRegions } from './quantize';
import { type PlacedRegion, placeRegions } from './regions';
import { type Level, simplifyRegions } from './simplify';
import type { Source } from './source';

/** A prefecture's municipalities. */
export interface MunicipalityBoundaries {
  /** Two digits. */
  readonly prefectureCode: string;
  readonly topology: MunicipalityTopology;
}

const DEGREE_DIGITS = 4;

/**
 * The boundaries of municipalities, one topology per prefecture. They have the detail level and its grid, so that they
 * coincide with the areas' borders.
 *
 * @param cities designated cities, which are added as unions of their wards
 */
export function municipalityBoundaries(
  { municipalities, islandMunicipalities }: MergedRegions,
  { municipalities: rows }: Source,
  cities: readonly DesignatedCity[],
  level: Level & { positions: number },
): MunicipalityBoundaries[] {
  const simplified = simplifyRegions({ topology: municipalities, islandMunicipalities }, level);
  const country = quantizeRegions(simplified, level.positions);
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  const places = new Map(placeRegions(municipalities, 'areas').map((place) => [place.code, place]));

  const byPrefecture = new Map<string, MunicipalityGeometries['geometries']>();
  for (const geometry of country.objects.areas.geometries) {
    const code = String(geometry.id);
    const city = cities.find(({ wards }) => wards.includes(code));
    const name = (names.get(code) ?? '').slice(city?.name.length ?? 0);
    const place = places.get(code);
    const properties = named(name, place ? [place] : []);
    append(byPrefecture, code.slice(0, 2), { ...geometry, properties });
  }
  return inOrder(byPrefecture).map(([prefectureCode, geometries]) => {
    const wholes = cities
      .filter((city) => city.prefectureCode === prefectureCode)
      .map(({ code, name, wards }) => {
        const parts = country.objects.areas.geometries.filter(({ id }) =>
          wards.includes(String(id)),
        );
        const properties = named(
          name,
          wards.flatMap((ward) => places.get(ward) ?? []),
        );
        return { ...mergeArcs(country, parts), id: code, properties };
      });
    return { prefectureCode, topology: part(country, geometries, wholes) };
  });
}

/** A name with the label point of the largest polygon, in degrees. */
function named(name: string, places: readonly PlacedRegion[]): MunicipalityName {
  const [only, ...others] = places;
  const point =
    only && others.length === 0
      ? only.label
      : labelPoint(places.flatMap(({ polygons }) => polygons));
  return { name, label: roundedDegrees(point) };
}

/** Some geometries of a quantized topology, with only the arcs they use. */
function part(
  { transform, arcs }: RegionTopology,
  municipalities: MunicipalityGeometries['geometries'],
  cities: MunicipalityGeometries['geometries'],
): MunicipalityTopology {
  const used = new Map<number, number>();
  const renumbered = (arc: number): number => {
    const index = arc < 0 ? ~arc : arc;
    const next = used.get(index) ?? used.size;
    used.set(index, next);
    return arc < 0 ? ~next : next;
  };
  const collection = (
    geometries: MunicipalityGeometries['geometries'],
  ): MunicipalityGeometries => ({
    type: 'GeometryCollection',
    geometries: geometries.map((geometry) =>
      geometry.type === 'Polygon'
        ? { ...geometry, arcs: geometry.arcs.map((ring) => ring.map(renumbered)) }
        : {
            ...geometry,
            arcs: geometry.arcs.map((rings) => rings.map((ring) => ring.map(renumbered))),
          },
    ),
  });
  const objects = { municipalities: collection(municipalities), cities: collection(cities) };
  const kept = [...used.keys()].map((index) => arcs[index] ?? []);
  return { type: 'Topology', transform, objects, arcs: kept };
}

function roundedDegrees(point: MapPoint): [lng: number, lat: number] {
  const [lng, lat] = unproject(point);
  return [Number(lng.toFixed(DEGREE_DIGITS)), Number(lat.toFixed(DEGREE_DIGITS))];
}
