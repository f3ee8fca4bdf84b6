import { crossCheck, type KnownRegions, type NetworkRecord } from './cross-check';
import { issueProblems, parseJson, valueAt } from './json-file';
import { checkPlausibility } from './plausibility';
import type { Problem } from './problem';
import { type Network, networkSchema } from './schema/network';

/** A file of the data folder: its name without the folder, and its text. */
export type NetworkFile = { name: string; text: string };

const FOLDER = 'data/networks';

/** The parts of a record that the rules between records concern, each if it fits the schema. */
function partsOf(file: string, data: unknown): NetworkRecord {
  const { shape } = networkSchema;
  const part = <Key extends keyof typeof shape>(key: Key) =>
    (shape[key].safeParse(valueAt(data, [key])).data ?? null) as Network[Key] | null;
  return {
    file,
    id: part('id'),
    overview: part('overview'),
    coverage: part('coverage'),
    participants: part('participants'),
    budget: part('budget'),
    source: part('source'),
  };
}

/**
 * Validates every record against the schema, other records and the regions, and checks that figures are plausible.
 *
 * @param files the files of `data/networks`
 * @param regions the codes that exist
 * @returns the records that fit the schema, and every problem of every file, not just the first
 */
export function validateNetworks(
  files: readonly NetworkFile[],
  regions: KnownRegions,
): { networks: Network[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const records: NetworkRecord[] = [];
  const networks: Network[] = [];
  for (const { name, text } of files) {
    const file = `${FOLDER}/${name}`;
    const parsed = parseJson(file, text);
    if (!('data' in parsed)) {
      problems.push(parsed);
      continue;
    }
    const result = networkSchema.safeParse(parsed.data);
    records.push(partsOf(file, parsed.data));
    if (result.success) networks.push(result.data);
    else problems.push(...issueProblems(file, parsed.data, result.error.issues));
  }
  problems.push(...crossCheck(records, regions), ...checkPlausibility(records));
  return { networks, problems };
}
