import type { Box } from '../bounds';
import { frameWithout } from '../frame';
import { project } from '../mercator';
import type { LandTopology, MunicipalityTopology, RegionTopology } from '../topology';
import { type Expectations, JAPAN } from './expectations';
import { hashesFile } from './hashes';
import { labelOffsets } from './label-offsets';
import { markedRegions, readCoverages } from './marked-regions';
import { mergeRegions } from './merge';
import { type MunicipalityBoundaries, municipalityBoundaries } from './municipality-boundaries';
import { municipalityModule } from './municipality-module';
import { neighbouringLand, readWorld } from './neighbouring-land';
import { prefectureMapModule } from './prefecture-map-module';
import { type PrefectureMap, prefectureMaps } from './prefecture-maps';
import { BuildError } from './problems';
import { landInMapUnits, quantizeLand, quantizeRegions, regionsInMapUnits } from './quantize';
import { mapIndexJson, recordsJson, stepsJson } from './region-files';
import {
  areaRecords,
  cityRecords,
  municipalityRecords,
  placeRegions,
  prefectureRecords,
} from './regions';
import { type Level, simplifyRegions } from './simplify';
import { readSource } from './source';
import { mapSvg } from './svg';
import { validate } from './validate';

/** One file to write. */
export interface Artefact {
  /** Relative to the project's root. */
  readonly path: string;
  readonly content: string;
  /** Contents for the summary that is printed: `47 prefectures, 330 areas`. */
  readonly counts: string;
}

/** How detailed the boundaries are at each level; areas in squared map units. */
const LEVELS = {
  /** Shown up to zoom 6.5, where a pixel is 6 map units wide. */
  overview: { minTriangle: 100, minRing: 60, positions: 1e4 },
  detail: { minTriangle: 1, minRing: 1, positions: 1e5 },
  land: { minTriangle: 400, minRing: 400, positions: 8000, step: 5 },
  /** Part of the first paint, so it must be small. */
  svg: { minTriangle: 1200, minShare: 0.025, minRing: 2500, step: 15 },
  svgLand: { minTriangle: 20_000, minRing: 20_000, step: 10 },
} satisfies Record<string, Level & { positions?: number; step?: number }>;

/** Minamitorishima and Okinotorishima, which would make the nation's frame too large. */
const REMOTE_ISLETS: readonly Box[] = [
  mapBox([153.5, 23.5, 154.5, 25]),
  mapBox([135.5, 20, 136.5, 21]),
];

/**
 * Builds every artefact from the source folder; the same input gives the same bytes.
 *
 * @param records folder of the networks' records; prefecture names on the nation's map do not cover their markers
 * @throws {BuildError} with all problems of the input
 */
export function buildArtefacts(
  folder: string,
  expected: Expectations = JAPAN,
  records?: string,
): Artefact[] {
  const { source, problems } = readSource(folder);
  const networks = records === undefined ? null : readCoverages(records);
  const all = [
    ...problems,
    ...(source ? validate(source, expected) : []),
    ...(networks?.problems ?? []),
  ];
  if (!source || all.length > 0) throw new BuildError(all);

  const merged = mergeRegions(source);
  const placedPrefectures = placeRegions(merged.topology, 'prefectures');
  const placedAreas = placeRegions(merged.topology, 'areas');
  const nation = frameWithout(
    placedPrefectures.flatMap(({ polygons }) => polygons),
    REMOTE_ISLETS,
  );
  const dots = markedRegions(
    networks?.coverages ?? [],
    [...placedPrefectures, ...placedAreas],
    source.municipalities,
  ).map(({ label }) => label);
  const names = expected.prefectures.map(({ code, shortName }) => ({ code, text: shortName }));
  const offsets = labelOffsets(names, placedPrefectures, dots, nation);
  const prefectures = prefectureRecords(placedPrefectures, source, expected, offsets);
  const areas = areaRecords(placedAreas, source);
  const municipalities = municipalityRecords(source, expected);
  const cities = cityRecords(source, expected);

  const world = readWorld();
  const ours = placedPrefectures.flatMap(({ polygons }) => polygons);
  const { overview, detail, land, svg, svgLand } = LEVELS;
  const overviewTopology = quantizeRegions(simplifyRegions(merged, overview), overview.positions);
  const detailTopology = quantizeRegions(simplifyRegions(merged, detail), detail.positions);
  const neighbours = neighbouringLand(world, ours, land);
  const landTopology = quantizeLand(neighbours, land.positions);
  const svgRegions = regionsInMapUnits(simplifyRegions(merged, svg), svg.step);
  const svgNeighbours = landInMapUnits(neighbouringLand(world, ours, svgLand), svgLand.step);
  const municipal = municipalityBoundaries(merged, source, cities, detail);
  const maps = prefectureMaps(
    merged,
    placedPrefectures,
    prefectures,
    areas,
    landInMapUnits(neighbours, land.step),
  );

  const regionCounts = `${prefectures.length} prefectures, ${areas.length} areas`;
  const artefacts = [
    topologyFile('overview', overviewTopology, regionCounts),
    topologyFile('detail', detailTopology, regionCounts),
    topologyFile('neighbouring-land', landTopology, ''),
    {
      path: 'data/boundaries/map.svg',
      content: mapSvg(svgRegions, svgNeighbours, nation),
      counts: `${regionCounts}, ${points(svgRegions)} points`,
    },
    ...maps.map(prefectureMapFile),
    {
      path: 'data/boundaries/prefecture-maps/index.ts',
      content: prefectureMapModule(maps),
      counts: `${maps.length} maps`,
    },
    ...municipal.map(municipalityFile),
    {
      path: 'data/boundaries/municipalities/index.ts',
      content: municipalityModule(municipal.map(({ prefectureCode }) => prefectureCode)),
      counts: `${municipal.length} prefectures`,
    },
    {
      path: 'data/regions/prefectures.json',
      content: recordsJson(prefectures),
      counts: `${prefectures.length} records`,
    },
    {
      path: 'data/regions/areas.json',
      content: recordsJson(areas),
      counts: `${areas.length} records`,
    },
    {
      path: 'data/regions/municipalities.json',
      content: recordsJson(municipalities),
      counts: `${municipalities.length} records`,
    },
    {
      path: 'data/regions/designated-cities.json',
      content: recordsJson(cities),
      counts: `${cities.length} records`,
    },
    {
      path: 'data/regions/map-index.json',
      content: mapIndexJson(nation, prefectures, areas),
      counts: regionCounts,
    },
    {
      path: 'data/regions/steps.json',
      content: stepsJson([...prefectures, ...areas]),
      counts: `${prefectures.length + areas.length} regions`,
    },
  ];
  return [...artefacts, hashesFile(artefacts)];
}

function topologyFile(
  name: string,
  topology: RegionTopology | LandTopology,
  counts: string,
): Artefact {
  return {
    path: `data/boundaries/${name}.topo.json`,
    content: `${JSON.stringify(topology)}\n`,
    counts: [counts, `${topology.arcs.length} arcs`, `${points(topology)} points`]
      .filter(Boolean)
      .join(', '),
  };
}

function prefectureMapFile({ code, svg, prefectures, coarseness, step }: PrefectureMap): Artefact {
  return {
    path: `data/boundaries/prefecture-maps/${code}.svg`,
    content: svg,
    counts: `${prefectures.length} prefectures, ${coarseness.toFixed(1)} px, grid ${step}`,
  };
}

function municipalityFile({ prefectureCode, topology }: MunicipalityBoundaries): Artefact {
  const { municipalities, cities } = topology.objects;
  return {
    path: `data/boundaries/municipalities/${prefectureCode}.topo.json`,
    content: `${JSON.stringify(topology)}\n`,
    counts: [
      `${municipalities.geometries.length} municipalities`,
      `${cities.geometries.length} cities`,
      `${points(topology)} points`,
    ].join(', '),
  };
}

function points({ arcs }: RegionTopology | LandTopology | MunicipalityTopology): number {
  return arcs.reduce((sum, arc) => sum + arc.length, 0);
}

function mapBox([west, south, east, north]: Box): Box {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return [left, top, right, bottom];
}
