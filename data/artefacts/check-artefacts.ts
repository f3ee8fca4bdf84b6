/** What the geography build has written is checked before anything is built of it: it may have been edited, merged or cut off. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem';
import { checkDrawing } from './check-drawing';
import { checkRegionFiles } from './check-region-files';
import { checkTopology, type ExpectedObjects, type ExpectedShape } from './check-topology';
import { type RegionFile, type RegionFiles, regionSchemas } from './region-schemas';

/** Reads a file by its path from the project's root; null where it is not there. */
export type ReadText = (path: string) => string | null;

/** What neighbouring land is cut off at, and Japan lies in, in degrees. */
const SURROUNDINGS = [95, 5, 175, 62] as const;
/** Prefectures with land that belongs to no area (所属未定地, the Northern Territories). */
const WITH_UNASSIGNED_LAND = ['01', '12', '13', '23', '47'];

const BOUNDARIES = 'data/boundaries';

/** The shapes of the topologies of prefectures and areas. */
export function regionObjects(files: RegionFiles): ExpectedObjects {
  const shapes = (regions: readonly { code: string; bounds: ExpectedShape['within'] }[]) =>
    regions.map(({ code, bounds }) => ({ id: code, within: bounds }));
  const prefectures = shapes(files['prefectures.json']);
  return {
    prefectures,
    areas: shapes(files['areas.json']),
    unassigned: prefectures.filter(({ id }) => WITH_UNASSIGNED_LAND.includes(id)),
  };
}

/** The one shape of the neighbouring land. */
export const landObjects: ExpectedObjects = { land: { id: null, within: SURROUNDINGS } };

/** The shapes of a prefecture's topology of municipalities; wards are called without their city. */
export function municipalityObjects(files: RegionFiles, prefecture: string): ExpectedObjects {
  const within =
    files['prefectures.json'].find(({ code }) => code === prefecture)?.bounds ?? SURROUNDINGS;
  const cities = files['designated-cities.json'].filter(
    ({ prefectureCode }) => prefectureCode === prefecture,
  );
  const own = files['municipalities.json'].filter(
    ({ prefectureCode }) => prefectureCode === prefecture,
  );
  return {
    municipalities: own.map(({ code, name }) => {
      const city = cities.find(({ wards }) => wards.includes(code));
      return { id: code, within, name: city ? name.slice(city.name.length) : name };
    }),
    cities: cities.map(({ code, name }) => ({ id: code, within, name })),
  };
}

/** The ids of a drawing's paths, given the prefectures in it. */
export function drawingIds(files: RegionFiles, prefectures: readonly string[]): string[] {
  const regions = prefectures.flatMap((code) => [
    `p${code}`,
    ...files['areas.json']
      .filter(({ prefectureCode }) => prefectureCode === code)
      .map((area) => `a${area.code}`),
  ]);
  return ['land', ...regions, 'borders'];
}

/**
 * Checks everything that the geography build writes into `data/`. The shapes are only looked at where the
 * regions that they belong to are in order.
 */
export function checkArtefacts(read: ReadText): Problem[] {
  const problems: Problem[] = [];
  const textOf = (path: string): string | null => {
    const text = read(path);
    if (text === null) {
      const expected = 'a file of the geography build (npm run geo:build)';
      problems.push({ severity: 'error', file: path, path: '', value: undefined, expected });
    }
    return text;
  };
  const names = Object.keys(regionSchemas) as RegionFile[];
  const texts = Object.fromEntries(names.map((name) => [name, textOf(`data/regions/${name}`)]));
  if (problems.length > 0) return problems;
  const { files, problems: found } = checkRegionFiles(texts as Record<RegionFile, string>);
  if (files === null || found.length > 0) return found;

  const topology = (name: string, objects: ExpectedObjects) => {
    const path = `${BOUNDARIES}/${name}.topo.json`;
    const text = textOf(path);
    if (text !== null) problems.push(...checkTopology(path, text, objects));
  };
  const codes = files['prefectures.json'].map(({ code }) => code);
  topology('overview', regionObjects(files));
  topology('detail', regionObjects(files));
  topology('neighbouring-land', landObjects);
  for (const code of codes) topology(`municipalities/${code}`, municipalityObjects(files, code));
  problems.push(...checkDrawings(files, codes, (path) => textOf(path) ?? ''));
  problems.push(...checkMunicipalityModule(codes, textOf));
  return problems;
}

function checkDrawings(
  files: RegionFiles,
  codes: readonly string[],
  textOf: (path: string) => string,
): Problem[] {
  const nation = `${BOUNDARIES}/map.svg`;
  const problems = checkDrawing(nation, textOf(nation), drawingIds(files, codes));
  const index = textOf(`${BOUNDARIES}/prefecture-maps/index.ts`);
  for (const code of codes) {
    const path = `${BOUNDARIES}/prefecture-maps/${code}.svg`;
    const drawn = drawnPrefectures(index, code);
    if (!drawn.includes(code)) {
      const file = `${BOUNDARIES}/prefecture-maps/index.ts`;
      problems.push({
        severity: 'error',
        file,
        path: code,
        value: drawn,
        expected: 'the prefectures drawn, itself among them',
      });
    }
    problems.push(...checkDrawing(path, textOf(path), drawingIds(files, drawn)));
  }
  return problems;
}

/** The module through which the map finds the municipalities has an address for each prefecture. */
function checkMunicipalityModule(codes: readonly string[], textOf: ReadText): Problem[] {
  const file = `${BOUNDARIES}/municipalities/index.ts`;
  const text = textOf(file);
  if (text === null) return [];
  const missing = codes.filter(
    (code) =>
      !new RegExp(`^ {2}'?${code}'?: new URL\\('\\./${code}\\.topo\\.json', import`, 'm').test(
        text,
      ),
  );
  const expected = 'the address of the prefecture’s topology';
  return missing.map((path) => ({ severity: 'error', file, path, value: undefined, expected }));
}

/** The prefectures that the module of the maps promises; it is source text, which nothing here runs. */
function drawnPrefectures(module: string, code: string): string[] {
  const [, list = ''] =
    new RegExp(`'?${code}'?: \\{\\s*src: map${code}\\.src,\\s*prefectures: \\[([^\\]]*)\\]`).exec(
      module,
    ) ?? [];
  return [...list.matchAll(/'(\d{2})'/g)].map(([, drawn = '']) => drawn);
}

/** Reads files under the project's root (the working directory). */
export function readUnder(root = process.cwd()): ReadText {
  return (path) => {
    try {
      return readFileSync(join(root, path), 'utf8');
    } catch {
      return null;
    }
  };
}
