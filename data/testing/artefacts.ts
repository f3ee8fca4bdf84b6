/** The artefacts as they are, and what is wrong with how mutations of them are answered. */

import { readUnder } from '../artefacts/check-artefacts';
import { checkRegionFiles } from '../artefacts/check-region-files';
import { type RegionFile, type RegionFiles, regionSchemas } from '../artefacts/region-schemas';
import { formatFinding, type Problem } from '../problem';
import { type JsonPath, mutationsOf, placeName, placesOf, whileMutated } from './mutations';

/** Places beside the root that are always mutated. */
const NEAR = 10;
/** Milliseconds that a busy machine may need for an artefact's mutations. */
export const SLOW = 60_000;
/** Mutations of each artefact, about. */
export const MANY = 1000;
/** About as many mutations are made at each place. */
const AT_A_PLACE = 10;

/** Reads a file of the project. */
export const read = readUnder();

/** The text of a file that is there. */
export function textOf(path: string): string {
  const text = read(path);
  if (text === null) throw new Error(`no ${path}`);
  return text;
}

/** The files in `data/regions/`. */
export const names = Object.keys(regionSchemas) as RegionFile[];
/** Their texts. */
export const texts = Object.fromEntries(
  names.map((name) => [name, textOf(`data/regions/${name}`)]),
) as Record<RegionFile, string>;

/** What stands in them. */
export function regionFiles(): RegionFiles {
  const { files } = checkRegionFiles(texts);
  if (files === null) throw new Error('the regions are not in order');
  return files;
}

/** Places all over some JSON: the root, some beside it, and others evenly spread, about as many as asked for. */
function spread(data: unknown, count: number): JsonPath[] {
  const all = placesOf(data);
  const near = all.filter(({ length }) => length <= 1).slice(0, NEAR);
  const every = Math.max(1, Math.floor(all.length / count));
  return [...near, ...all.filter(({ length }, index) => length > 1 && index % every === 0)];
}

/** Checks mutated data. */
export type Check = (mutated: unknown) => Problem[];

/**
 * The faults in how {@link MANY} mutations of a file's data are answered.
 *
 * @param use what is done with the file where nothing is found wrong with it
 */
export function faultsOf(
  file: string,
  text: string,
  check: Check,
  use: (data: unknown) => void,
): string[] {
  const data: unknown = JSON.parse(text);
  const all = mutationsOf(text, 4, spread(data, MANY / AT_A_PLACE));
  if (all.length < MANY) throw new Error(`only ${all.length} mutations of ${file}`);
  const share = MANY / all.length;
  const mutations = all.filter(
    (_, index) => Math.floor((index + 1) * share) > Math.floor(index * share),
  );
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
  if (JSON.stringify(data) !== JSON.stringify(JSON.parse(text))) {
    throw new Error(`a mutation of ${file} was not taken back`);
  }
  return faults;
}
