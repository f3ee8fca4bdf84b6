import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Network, networkSchema } from '../schema/network';
import { MAX_FILE_BYTES, tooLarge } from './text/read';
import { UnreadableError } from './text/unreadable';

const SHEET = /\.(?:txt|text|md|html?|pdf)$/i;
/** Files in folders that are not sheets. */
const NO_SHEET = /^(?:\.|readme\b)/i;

/** The files to import, and files in folders that are skipped. */
export type Found = { sheets: string[]; skipped: string[] };

/** Finds sheets: files as given, and the sheets in folders, in order of name. */
export function findSheets(paths: readonly string[]): Found {
  const found: Found = { sheets: [], skipped: [] };
  for (const path of paths) {
    if (!isFolder(path)) {
      found.sheets.push(path);
      continue;
    }
    const entries = readdirSync(path, { withFileTypes: true }).filter((entry: Dirent) =>
      entry.isFile(),
    );
    for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const list = SHEET.test(name) && !NO_SHEET.test(name) ? found.sheets : found.skipped;
      list.push(join(path, name));
    }
  }
  return found;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * The bytes of a sheet.
 *
 * @throws {UnreadableError} for a missing file, and for one that is too large to be a sheet
 */
export function readSheet(path: string): Uint8Array {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) throw new UnreadableError('there is no such file', 'check its name');
  if (!file.isFile()) throw new UnreadableError('this is no file', 'name a file or a folder');
  if (file.size > MAX_FILE_BYTES) throw tooLarge(file.size);
  try {
    return readFileSync(path);
  } catch {
    throw new UnreadableError('the file cannot be read', 'check its permissions');
  }
}

/** The valid records in a folder; none for a missing folder. */
export function readRecords(folder: string): Network[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      try {
        const parsed = networkSchema.safeParse(
          JSON.parse(readFileSync(join(folder, name), 'utf8')),
        );
        return parsed.success && name === `${parsed.data.id}.json` ? [parsed.data] : [];
      } catch {
        return [];
      }
    });
}
