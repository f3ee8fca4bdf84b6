import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage } from '@/data/schema/coverage';
import { frameOf } from '../frame';
import type { Problem } from './problems';
import type { PlacedRegion } from './regions';

/** The folder of the records under the project's root. */
export const RECORDS_FOLDER = 'data/networks';

/**
 * Reads the coverage of each record in a folder, in order of file name. Only what is needed here is checked; `npm run
 * data:check` reports everything else, such as unknown codes.
 */
export function readCoverages(folder: string): { coverages: Coverage[]; problems: Problem[] } {
  const coverages: Coverage[] = [];
  const problems: Problem[] = [];
  const fault = (file: string, value: string, reason: string) =>
    problems.push({ file, place: null, value, reason });
  const said = (error: unknown) => (error instanceof Error ? error.message : String(error));
  let files: string[] = [];
  try {
    files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    fault(RECORDS_FOLDER, '', `cannot be read (${said(error)})`);
  }
  for (const name of files.sort()) {
    const file = `${RECORDS_FOLDER}/${name}`;
    try {
      const record: { coverage?: Coverage } | null = JSON.parse(
        readFileSync(join(folder, name), 'utf8'),
      );
      const coverage = record?.coverage;
      if (coverage && Array.isArray(codesOf(coverage))) coverages.push(coverage);
      else fault(file, 'coverage', 'names no regions – npm run data:check says what is missing');
    } catch (error) {
      fault(file, '', `is not JSON (${said(error)})`);
    }
  }
  return { coverages, problems };
}

/**
 * The regions with a marker on the nation's map, each once. A network's marker stands at the label point of the largest
 * prefecture or area in which the network is drawn.
 *
 * @param placed all prefectures and areas
 * @param municipalities all municipalities; `areaCode` is null for those without an area
 */
export function markedRegions(
  coverages: readonly Coverage[],
  placed: readonly PlacedRegion[],
  municipalities: readonly { readonly code: string; readonly areaCode: string | null }[],
): PlacedRegion[] {
  const regionOf = new Map(placed.map((region) => [region.code, region]));
  const areaOf = new Map(municipalities.map(({ code, areaCode }) => [code, areaCode]));
  const marked = coverages.flatMap((coverage) => {
    const codes =
      coverage.scope === 'municipality'
        ? coverage.municipalities.map((code) => areaOf.get(code) ?? '')
        : codesOf(coverage);
    const regions = codes.flatMap((code) => regionOf.get(code) ?? []);
    return largest(regions) ?? [];
  });
  return [...new Set(marked)];
}

function codesOf(coverage: Coverage): readonly string[] {
  switch (coverage.scope) {
    case 'secondary-medical-area':
      return coverage.areas;
    case 'municipality':
      return coverage.municipalities;
    default:
      return coverage.prefectures;
  }
}

function largest([first, ...others]: readonly PlacedRegion[]): PlacedRegion | undefined {
  const side = ({ polygons }: PlacedRegion) => frameOf(polygons)[2];
  return others.reduce(
    (found, region) => (found && side(found) >= side(region) ? found : region),
    first,
  );
}
