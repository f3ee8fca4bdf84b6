/** Finding files under a folder. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Every file under a folder, as sorted paths relative to it with `/` between the parts;
 * none when the folder does not exist.
 *
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Runs a task over items, a few at a time.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {number} width how many at once
 * @param {(item: T) => Promise<void>} task
 */
export async function inParallel(items, width, task) {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await task(item);
    }),
  );
}
