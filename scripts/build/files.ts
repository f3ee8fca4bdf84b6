import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Every file under a folder, as sorted paths relative to it with `/` between the parts; none when the folder does not
 * exist.
 */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** How many files are read or written at once: a large atlas has more of them than can be open. */
const MAX_OPEN_FILES = 16;

/** Runs a task over items, a few at a time. */
export async function inParallel<T>(
  items: Iterable<T>,
  task: (item: T) => Promise<void>,
  atOnce = MAX_OPEN_FILES,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await task(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
