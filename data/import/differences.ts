import type { Network } from '../schema/network';

/** A place in which two records differ: a dotted path, and both values. */
export type Difference = { path: string; before: unknown; after: unknown };

/**
 * What a record has that no sheet states: its name in the atlas, our summaries, and what we note of the
 * transcription. An import neither knows nor changes them.
 */
export const notOnSheet: readonly string[] = [
  'id',
  'purpose.regionalIssues',
  'purpose.systemIssues',
  'purpose.measures',
  'source.transcribed',
  'source.edited',
];

const isSection = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every field in which two records differ, in the record's order. Lists are compared as wholes. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (isSection(before) && isSection(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      differences(before[key], after[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

const isWithin = (path: string, field: string) => path === field || path.startsWith(`${field}.`);

/** The differences in what a sheet states, summaries and the like apart. */
export function sheetDifferences(before: Network, after: Network): Difference[] {
  return differences(before, after).filter(
    ({ path }) => !notOnSheet.some((field) => isWithin(path, field)),
  );
}

function valueAt(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (isSection(at) ? at[key] : undefined), record);
}

/** Sets a field of a copy; paths of other records' shapes are left alone. */
function put(record: unknown, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop();
  const section = keys.length > 0 ? valueAt(record, keys.join('.')) : record;
  if (last !== undefined && isSection(section)) section[last] = value;
}

/** A record brought up to date, with what changed and what was kept against the sheet. */
export type Update = { record: Network; changed: Difference[]; kept: Difference[] };

/**
 * Brings a record up to date with its sheet. Fields that `source.edited` names keep their values, and so
 * does what no sheet states; the date of transcription moves only if something else did.
 */
export function updated(existing: Network, imported: Network): Update {
  const edited = existing.source.edited;
  const found = sheetDifferences(existing, imported);
  const isEdited = ({ path }: Difference) => edited.some((field) => isWithin(path, field));
  const changed = found.filter((difference) => !isEdited(difference));
  const record = structuredClone(imported);
  for (const path of [...notOnSheet, ...edited]) put(record, path, valueAt(existing, path));
  if (changed.length > 0) record.source.transcribed = imported.source.transcribed;
  return { record, changed, kept: found.filter(isEdited) };
}

/** `budget.annual.value: 7000 → 7049`. */
export function formatDifference({ path, before, after }: Difference): string {
  return `${path}: ${JSON.stringify(before) ?? 'missing'} → ${JSON.stringify(after) ?? 'missing'}`;
}
