import { describe, expect, it } from 'vitest';
import { municipalityPath } from '@/geo/municipality-path';
import {
  coast,
  type LandTopology,
  landFeature,
  type MunicipalityTopology,
  prefectureBorders,
  type RegionTopology,
  regionFeatures,
} from '@/geo/topology';
import { formatFinding, type Problem } from '../problem';
import { decodeMapIndex } from '../regions/map-index';
import type { EncodedMapIndex } from '../regions/types';
import {
  brokenTexts,
  type JsonPath,
  mutationsOf,
  placeName,
  placesOf,
  whileMutated,
} from '../testing/mutations';
import {
  checkArtefacts,
  drawingIds,
  landObjects,
  municipalityObjects,
  readUnder,
  regionObjects,
} from './check-artefacts';
import { checkDrawing } from './check-drawing';
import { checkRegionAgreement, checkRegionFiles, checkRegionShape } from './check-region-files';
import { checkTopologyData } from './check-topology';
import { type RegionFile, regionSchemas } from './region-schemas';

/** Places beside the root that are always mutated. */
const NEAR = 10;
/** Milliseconds that a busy machine may need for an artefact's mutations. */
const SLOW = 60_000;
/** Mutations of each artefact, about. */
const MANY = 1000;
/** About as many mutations are made at each place. */
const AT_A_PLACE = 10;

const read = readUnder();
const textOf = (path: string): string => {
  const text = read(path);
  if (text === null) throw new Error(`no ${path}`);
  return text;
};
const names = Object.keys(regionSchemas) as RegionFile[];
const texts = Object.fromEntries(
  names.map((name) => [name, textOf(`data/regions/${name}`)]),
) as Record<RegionFile, string>;
const { files } = checkRegionFiles(texts);
if (files === null) throw new Error('the regions are not in order');
const codes = files['prefectures.json'].map(({ code }) => code);

/** Places all over some JSON: the root, some beside it, and others evenly spread, about as many as asked for. */
function spread(data: unknown, count: number): JsonPath[] {
  const all = placesOf(data);
  const near = all.filter(({ length }) => length <= 1).slice(0, NEAR);
  const every = Math.max(1, Math.floor(all.length / count));
  return [...near, ...all.filter(({ length }, index) => length > 1 && index % every === 0)];
}

type Check = (mutated: unknown) => Problem[];

/**
 * The faults in how the mutations of a file's data are answered.
 *
 * @param use what is done with the file where nothing is found wrong with it
 */
function faultsOf(
  file: string,
  text: string,
  check: Check,
  use: (data: unknown) => void,
  many = MANY,
): string[] {
  const data: unknown = JSON.parse(text);
  const mutations = mutationsOf(text, 4, spread(data, many / AT_A_PLACE));
  expect(mutations.length).toBeGreaterThanOrEqual(many);
  const faults = mutations.flatMap((mutation) => {
    const where = `${placeName(mutation.path)}: ${mutation.name}`;
    try {
      return whileMutated(data, mutation, (mutated) => {
        const problems = check(mutated);
        if (problems.length === 0) use(mutated);
        const lines = problems.map(formatFinding);
        // files that disagree are both named: one as the place, one as what it should agree with
        const isNamed = lines.some((line) => line.includes(file.replace('data/regions/', '')));
        return isNamed || lines.length === 0
          ? []
          : [`${where}: another file is named: ${lines[0]}`];
      });
    } catch (error) {
      return [`${where}: ${error instanceof Error ? error.stack : error}`.slice(0, 400)];
    }
  });
  expect(JSON.stringify(data), 'every mutation was taken back').toBe(
    JSON.stringify(JSON.parse(text)),
  );
  return faults;
}

it('the artefacts are in order as they are', () => {
  expect(checkArtefacts(read)).toEqual([]);
});

describe.each(names)('every mutation of data/regions/%s', (name) => {
  it(
    'is rejected with a message that names file and place, or leaves regions that agree',
    () => {
      const check: Check = (mutated) => {
        const problems = checkRegionShape(name, mutated);
        return problems.length > 0 ? problems : checkRegionAgreement({ ...files, [name]: mutated });
      };
      const use = (mutated: unknown) => {
        if (name === 'map-index.json') decodeMapIndex(mutated as EncodedMapIndex);
      };
      expect(faultsOf(`data/regions/${name}`, texts[name], check, use)).toEqual([]);
    },
    SLOW,
  );
});

/** What is done with a topology of regions. */
function drawRegions(data: unknown): void {
  const topology = data as RegionTopology;
  for (const object of ['prefectures', 'areas', 'unassigned'] as const) {
    expect(regionFeatures(topology, object).features.length).toBeGreaterThan(0);
  }
  expect(coast(topology).coordinates.length).toBeGreaterThan(0);
  expect(prefectureBorders(topology).coordinates.length).toBeGreaterThan(0);
}

/** What is done with a topology of municipalities. */
function drawMunicipalities(data: unknown): void {
  const topology = data as MunicipalityTopology;
  for (const { id } of topology.objects.municipalities.geometries) {
    expect(municipalityPath(topology, String(id))).toMatch(/^(M[-\d. L]+Z)+$/);
  }
}

const TOPOLOGIES = [
  ['overview', regionObjects(files), drawRegions, MANY],
  // five times as large as the overview, and the same in kind
  ['detail', regionObjects(files), drawRegions, MANY / 10],
  ['neighbouring-land', landObjects, (data: unknown) => landFeature(data as LandTopology), MANY],
  ...codes.map(
    (code) =>
      [
        `municipalities/${code}`,
        municipalityObjects(files, code),
        drawMunicipalities,
        100,
      ] as const,
  ),
] as const;

describe.each(
  TOPOLOGIES,
)('every mutation of data/boundaries/%s.topo.json', (name, objects, use, many) => {
  it(
    'is rejected with a message that names file and place, or leaves shapes that can be drawn',
    () => {
      const file = `data/boundaries/${name}.topo.json`;
      const check: Check = (mutated) => checkTopologyData(file, mutated, objects);
      expect(faultsOf(file, textOf(file), check, use, many)).toEqual([]);
    },
    SLOW,
  );
});

/** The drawings by path, with the ids of their paths. */
const DRAWINGS = [
  ['data/boundaries/map.svg', drawingIds(files, codes)],
  ...['05', '13', '47'].map((code) => {
    const path = `data/boundaries/prefecture-maps/${code}.svg`;
    const ids = [...textOf(path).matchAll(/<path id="([^"]+)"/g)].map(([, id = '']) => id);
    return [path, ids] as const;
  }),
] as const;

describe.each(DRAWINGS)('every mutation of %s', (path, ids) => {
  const text = textOf(path);
  const lines = text.split('\n');
  const strays = [
    '<script>1</script>',
    ' onload="1"',
    '"',
    '<',
    '&',
    'x',
    '\u0000',
    '-',
    '.',
    '\n',
  ];
  const changed = (line: number, to: string[]) => lines.toSpliced(line, 1, ...to).join('\n');

  it('is rejected with a message that names the line, or leaves the paths it should have', {
    timeout: SLOW,
  }, () => {
    const byLine = lines.flatMap((line, index) => [
      changed(index, []),
      changed(index, [line, line]),
      changed(index, [line.replace(/"[pa]\d+"/, '"p99"')]),
      changed(index, [line.slice(0, line.length / 2)]),
    ]);
    const count = Math.max(300, MANY - byLine.length + 100);
    const byStray = Array.from({ length: count }, (_, index) => {
      const at = Math.floor((text.length * index) / count);
      return text.slice(0, at) + strays[index % strays.length] + text.slice(at);
    });
    const mutated = [...byLine, ...byStray].filter((other) => other !== text);
    expect(mutated.length).toBeGreaterThanOrEqual(MANY);
    for (const other of mutated) {
      const problems = checkDrawing(path, other, ids);
      if (problems.length === 0) {
        const paths =
          /<path id="[a-z\d]+" vector-effect="non-scaling-stroke"( fill-rule="evenodd")?( d="[mz\d\s.-]*")?\/>\n/g;
        expect(other.replace(paths, '')).toMatch(/^<svg [^<>]*>\n<\/svg>\n$/);
      }
      for (const line of problems.map(formatFinding)) expect(line).toContain(`${path}: line `);
    }
  });
});

/** What the check says where the files that are asked for have another text, or none. */
function problemsWith(change: (path: string, text: string) => string | null): Problem[] {
  return checkArtefacts((path) => {
    const text = read(path);
    return text === null ? null : change(path, text);
  });
}

describe('files that are no longer what they were', () => {
  const shapes: string[] = [];
  problemsWith((path, text) => {
    if (!path.startsWith('data/regions/')) shapes.push(path);
    return text;
  });

  it.each<[string, (text: string) => string | null]>([
    ['missing', () => null],
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, text.length / 2)],
    ['cut off towards the end', (text) => text.trimEnd().slice(0, -60)],
    ['an error page', () => '<!doctype html><title>502 Bad Gateway</title>'],
    ['nested without end', () => '['.repeat(20_000)],
  ])('are each named: %s', { timeout: SLOW }, (_, change) => {
    const problems = problemsWith((path, text) =>
      path.startsWith('data/regions/') ? text : change(text),
    );
    const named = new Set(problems.map(({ file }) => file));
    expect(shapes.filter((path) => !named.has(path))).toEqual([]);
    for (const name of names) {
      const path = `data/regions/${name}`;
      const found = problemsWith((other, text) => (other === path ? change(text) : text));
      expect(found.map(({ file }) => file)).toContain(path);
    }
    for (const line of problems.map(formatFinding))
      expect(line).toMatch(/^data\/\S+: .+\[error\]$/);
  });

  it.each(names)('are rejected with line and column: data/regions/%s', {
    timeout: SLOW,
  }, (name) => {
    for (const { name: how, text } of brokenTexts(texts[name], 3)) {
      const { problems } = checkRegionFiles({ ...texts, [name]: text });
      const lines = problems.map(formatFinding);
      for (const line of lines) expect(line, how).toContain('data/regions/');
      if (how.startsWith('cut')) expect(lines[0], how).toMatch(/line \d+, column \d+/);
    }
  });
});
