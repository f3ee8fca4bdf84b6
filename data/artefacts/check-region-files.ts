import { isDeepStrictEqual } from 'node:util';
import { checkRegions, type Regions } from '../check-regions';
import { issueProblems, parseJson } from '../json-file';
import type { Problem } from '../problem';
import { type RegionFile, type RegionFiles, regionSchemas } from './region-schemas';

type Report = (file: RegionFile, path: string, value: unknown, expected: string) => void;

/** Differences that come of adding up land areas of two decimals. */
const ROUNDING = 0.005;

function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const sameCodes = (codes: readonly string[], regions: readonly { code: string }[]) =>
  codes.length === regions.length && codes.every((code, index) => code === regions[index]?.code);

/** A prefecture is what its areas are: each names the other, and their figures add up. */
function checkSums(files: RegionFiles, report: Report): void {
  const areas = groupedBy(files['areas.json'], ({ prefectureCode }) => prefectureCode);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  for (const { code, areas: codes, population, landArea } of files['prefectures.json']) {
    const own = areas.get(code) ?? [];
    if (!sameCodes(codes, own)) {
      report('prefectures.json', `${code}.areas`, codes, 'its areas, in order of code');
    }
    const people = sum(own.map((area) => area.population));
    if (population !== people) {
      const expected = `the sum over its areas in areas.json: ${people}`;
      report('prefectures.json', `${code}.population`, population, expected);
    }
    const land = sum(own.map((area) => area.landArea));
    if (Math.abs(landArea - land) > ROUNDING) {
      const expected = `the sum over its areas in areas.json: ${land.toFixed(2)}`;
      report('prefectures.json', `${code}.landArea`, landArea, expected);
    }
  }
}

/** Codes and slugs: each once, in order, and where one region names others these exist. */
function checkReferences(files: RegionFiles, report: Report): void {
  for (const file of [
    'prefectures.json',
    'areas.json',
    'municipalities.json',
    'designated-cities.json',
  ] as const) {
    const codes = files[file].map(({ code }) => code);
    codes.forEach((code, index) => {
      const before = codes[index - 1];
      if (before !== undefined && before >= code)
        report(file, code, code, 'codes in order, each once');
    });
  }
  const slugs = files['prefectures.json'].map(({ slug }) => slug);
  files['prefectures.json'].forEach(({ code, slug }, index) => {
    if (slugs.indexOf(slug) !== index)
      report('prefectures.json', `${code}.slug`, slug, 'a slug of its own');
  });
  for (const file of ['prefectures.json', 'areas.json'] as const) {
    const codes = new Set(files[file].map(({ code }) => code));
    for (const { code, neighbours, step, labelPoint, bounds } of files[file]) {
      const stray = [...neighbours.map((one) => one.code), ...Object.values(step)].find(
        (other) => other !== null && (other === code || !codes.has(other)),
      );
      if (stray) report(file, code, stray, 'neighbours and steps to other regions that exist');
      const [west, south, east, north] = bounds;
      const [lng, lat] = labelPoint;
      if (lng < west || lng > east || lat < south || lat > north) {
        report(file, `${code}.labelPoint`, labelPoint, `a place within its bounds ${bounds}`);
      }
    }
  }
}

/** Areas name their municipalities, and cities their wards and the areas of these. */
function checkMunicipalities(files: RegionFiles, report: Report): void {
  const byArea = groupedBy(files['municipalities.json'], ({ areaCode }) => areaCode);
  const byCode = new Map(files['municipalities.json'].map((one) => [one.code, one]));
  for (const { code, municipalities: codes } of files['areas.json']) {
    if (!sameCodes(codes, byArea.get(code) ?? [])) {
      const expected = 'its municipalities as in municipalities.json';
      report('areas.json', `${code}.municipalities`, codes, expected);
    }
  }
  for (const { code, prefectureCode, name, wards, areas } of files['designated-cities.json']) {
    const own = wards.flatMap((ward) => byCode.get(ward) ?? []);
    const strange = wards.find((ward) => {
      const found = byCode.get(ward);
      return !found?.name.startsWith(name) || found.prefectureCode !== prefectureCode;
    });
    if (wards.length === 0 || new Set(wards).size < wards.length || strange !== undefined) {
      const expected = `its wards, each once and called ${name}… in municipalities.json`;
      report('designated-cities.json', `${code}.wards`, strange ?? wards, expected);
    }
    const inAreas = [...new Set(own.map(({ areaCode }) => areaCode))].sort();
    if (!isDeepStrictEqual(areas, inAreas)) {
      report(
        'designated-cities.json',
        `${code}.areas`,
        areas,
        `the areas of its wards in municipalities.json: ${inAreas.join(', ')}`,
      );
    }
  }
}

/** The browser's two files say what the records say. */
function checkCopies(files: RegionFiles, report: Report): void {
  const { prefectures, areas } = files['map-index.json'];
  const same = (path: string, written: readonly unknown[], records: readonly unknown[]) => {
    if (written.length !== records.length) {
      report(
        'map-index.json',
        path,
        written.length,
        `as many as in ${path}.json: ${records.length}`,
      );
    }
    written.forEach((one, index) => {
      if (isDeepStrictEqual(one, records[index])) return;
      report(
        'map-index.json',
        `${path}[${index}]`,
        one,
        `as in ${path}.json: ${JSON.stringify(records[index])}`,
      );
    });
  };
  same(
    'prefectures',
    prefectures.map(([code, slug, name, frame, , offset]) => [code, slug, name, frame, offset]),
    files['prefectures.json'].map(({ code, slug, name, frame, labelOffset }) => [
      code,
      slug,
      name,
      frame,
      labelOffset,
    ]),
  );
  same(
    'areas',
    areas.map(([code, name, frame]) => [code, name, frame]),
    files['areas.json'].map(({ code, name, frame }) => [code, name, frame]),
  );
  const steps = files['steps.json'];
  const regions = [...files['prefectures.json'], ...files['areas.json']];
  for (const { code, step } of regions) {
    const { north, east, south, west } = step;
    const expected = [north, east, south, west];
    if (!isDeepStrictEqual(steps[code], expected)) {
      report(
        'steps.json',
        code,
        steps[code],
        `as in ${code.length === 2 ? 'prefectures' : 'areas'}.json: ${JSON.stringify(expected)}`,
      );
    }
  }
  const known = new Set(regions.map(({ code }) => code));
  for (const code of Object.keys(steps)) {
    if (!known.has(code)) report('steps.json', code, steps[code], 'a region that exists');
  }
}

/**
 * Checks the files of `data/regions/`: each has its shape, and they agree with each other.
 *
 * @param texts what stands in the files
 * @returns the contents, where nothing is wrong with the shape of any; and every problem
 */
export function checkRegionFiles(texts: Readonly<Record<RegionFile, string>>): {
  files: RegionFiles | null;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const contents: Partial<Record<RegionFile, unknown>> = {};
  for (const name of Object.keys(regionSchemas) as RegionFile[]) {
    const file = `data/regions/${name}`;
    const parsed = parseJson(file, texts[name]);
    if (!('data' in parsed)) {
      problems.push(parsed);
      continue;
    }
    contents[name] = parsed.data;
    problems.push(...checkRegionShape(name, parsed.data));
  }
  if (problems.length > 0) return { files: null, problems };
  const files = contents as RegionFiles;
  return { files, problems: checkRegionAgreement(files) };
}

/** Checks the shape of what stands in one of the files. */
export function checkRegionShape(name: RegionFile, data: unknown): Problem[] {
  const result = regionSchemas[name].safeParse(data);
  return result.success ? [] : issueProblems(`data/regions/${name}`, data, result.error.issues);
}

/** Checks that files of the right shape agree with each other. */
export function checkRegionAgreement(files: RegionFiles): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, path, value, expected) => {
    problems.push({ severity: 'error', file: `data/regions/${file}`, path, value, expected });
  };
  checkReferences(files, report);
  checkSums(files, report);
  checkMunicipalities(files, report);
  checkCopies(files, report);
  const regions = {
    prefectures: files['prefectures.json'],
    areas: files['areas.json'],
    municipalities: files['municipalities.json'],
  };
  // the schema has no literal keys for the four steps
  return [...checkRegions(regions as unknown as Regions), ...problems];
}
