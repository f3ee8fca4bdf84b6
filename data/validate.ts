import type { z } from 'zod';
import { crossCheck, type KnownRegions, type NetworkRecord } from './cross-check';
import { jsonErrorAt } from './json-error';
import { checkPlausibility } from './plausibility';
import type { Problem } from './problem';
import { type Network, networkSchema } from './schema/network';

/** A file of the data folder as read: its name without folder, and its text. */
export type NetworkFile = { name: string; text: string };

const FOLDER = 'data/networks';

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    data,
  );
}

/** `['vendors', 'values', 0]` → `vendors.values[0]`. */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function problemsOf(file: string, data: unknown, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      severity: 'error',
      file,
      path: formatPath([...issue.path, key]),
      value: valueAt(data, [...issue.path, key]),
      expected: 'no such field here',
    }));
  }
  const path = formatPath(issue.path);
  return [
    { severity: 'error', file, path, value: valueAt(data, issue.path), expected: issue.message },
  ];
}

function parse(file: string, text: string): { data: unknown } | Problem {
  try {
    return { data: JSON.parse(text) };
  } catch {
    const at = jsonErrorAt(text) ?? { line: 1, column: 1 };
    const path = `line ${at.line}, column ${at.column}`;
    const value =
      text
        .split('\n')
        [at.line - 1]?.slice(at.column - 1)
        .trim() || 'end of line';
    return { severity: 'error', file, path, value, expected: 'valid JSON' };
  }
}

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
 * Validates every record, the rules between records and regions, and whether the figures are plausible.
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
    const parsed = parse(file, text);
    if (!('data' in parsed)) {
      problems.push(parsed);
      continue;
    }
    const result = networkSchema.safeParse(parsed.data);
    records.push(partsOf(file, parsed.data));
    if (result.success) networks.push(result.data);
    else {
      problems.push(
        ...result.error.issues.flatMap((issue) => problemsOf(file, parsed.data, issue)),
      );
    }
  }
  problems.push(...crossCheck(records, regions), ...checkPlausibility(records));
  return { networks, problems };
}
