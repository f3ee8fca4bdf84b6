import type { Network } from '../schema/network';

/** A difference between two records: the dotted path and both values. */
export type Difference = { path: string; before: unknown; after: unknown };

/**
 * Fields that no sheet states: the id, our summaries, and notes about the transcription. Imports do not change them.
 */
const notOnSheet: readonly string[] = [
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
function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (isSection(before) && isSection(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      differences(before[key], after[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

const isWithin = (path: string, field: string) => path === field || path.startsWith(`${field}.`);

/** The differences in fields that sheets state, without {@link notOnSheet}. */
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

/** Sets a field of a record. Does nothing where the record has no such path. */
function setAt(record: unknown, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop();
  const section = keys.length > 0 ? valueAt(record, keys.join('.')) : record;
  if (last !== undefined && isSection(section)) section[last] = value;
}

/** An updateRecord record, with the differences that were taken over and those that were not. */
export type Update = { record: Network; changed: Difference[]; kept: Difference[] };

/**
 * Updates a record from its sheet. Fields in `source.edited` and fields that no sheet states keep their values. The date
 * of transcription changes only if another field does.
 */
export function updateRecord(existing: Network, imported: Network): Update {
  const edited = existing.source.edited;
  const found = sheetDifferences(existing, imported);
  const isEdited = ({ path }: Difference) => edited.some((field) => isWithin(path, field));
  const changed = found.filter((difference) => !isEdited(difference));
  const record = structuredClone(imported);
  for (const path of [...notOnSheet, ...edited]) setAt(record, path, valueAt(existing, path));
  if (changed.length > 0) record.source.transcribed = imported.source.transcribed;
  return { record, changed, kept: found.filter(isEdited) };
}

/** `budget.annual.value: 7000 → 7049`. */
export function formatDifference({ path, before, after }: Difference): string {
  return `${path}: ${JSON.stringify(before) ?? 'missing'} → ${JSON.stringify(after) ?? 'missing'}`;
}
