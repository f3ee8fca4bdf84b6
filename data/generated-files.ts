import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from './json-file';
import type { Problem } from './problem';

/** SHA-256 hashes in hexadecimal, by path from the project's root: `geo/build/hashes.ts` writes them. */
export const HASHES_FILE = 'data/boundaries/hashes.json';

/** Reads a file by its path from the project's root; null where it does not exist. */
export type ReadText = (path: string) => string | null;

/** Reads files of the project (the working directory). */
export const readProjectFile: ReadText = (path) => {
  try {
    return readFileSync(join(process.cwd(), path), 'utf8');
  } catch {
    return null;
  }
};

const HASH = /^[\da-f]{64}$/;

/** Neither an empty list nor one of other things may pass as a list in which nothing has changed. */
function isListOfHashes(data: unknown): data is Record<string, string> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  const hashes = Object.values(data);
  return hashes.length > 0 && hashes.every((hash) => HASH.test(String(hash)));
}

/**
 * Checks that the regions and boundaries are as the geography build has written them: since then they may have been
 * edited, merged or cut off. The geography build itself validates its sources.
 *
 * @returns a problem for each file that is missing or differs
 */
export function checkGeneratedFiles(read: ReadText): Problem[] {
  const problem = (file: string, value: unknown, expected: string): Problem => ({
    severity: 'error',
    file,
    path: '',
    value,
    expected,
  });
  const text = read(HASHES_FILE);
  if (text === null) return [problem(HASHES_FILE, undefined, 'what npm run geo:build writes')];
  const parsed = parseJson(HASHES_FILE, text);
  if (!('data' in parsed)) return [parsed];
  if (!isListOfHashes(parsed.data)) {
    return [problem(HASHES_FILE, parsed.data, 'SHA-256 hashes by path')];
  }
  return Object.entries(parsed.data).flatMap(([file, expected]) => {
    const content = read(file);
    const hash = content === null ? undefined : createHash('sha256').update(content).digest('hex');
    if (hash === expected) return [];
    return [problem(file, hash, `what npm run geo:build wrote, of SHA-256 ${expected}`)];
  });
}
