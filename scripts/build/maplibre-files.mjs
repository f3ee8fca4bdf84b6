/**
 * Puts MapLibre's files in `_next/static/media` in order after the build.
 *
 * Turbopack emits every file of MapLibre's dist folder as an asset, since MapLibre's source names them
 * for its default worker address. The map sets the worker's address itself, so that only the worker is
 * ever requested; and it is served as `.js`, because many web servers have no type for `.mjs`.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder, inParallel } from './files.mjs';

const MEDIA = '_next/static/media';
const WORKER = /^maplibre-gl-worker\.[\w-]+\.mjs$/;
const UNUSED = /^maplibre-gl(-dev|-shared|-shared-dev|-worker-dev)?\.[\w-]+\.(mjs|css)$/;
const TEXT = /\.(html|js|css|txt|json)$/;

/** Files read at once: a large atlas has more of them than can be open. */
const AT_ONCE = 16;

/**
 * Which files name which assets.
 *
 * @param {string} out the build's folder
 * @param {readonly string[]} names file names of assets
 * @returns {Promise<{ asked: Set<string>, referrers: Map<string, string[]> }>} names that some text asks for, and
 *   the paths of the texts that have a name, by name
 */
async function findReferrers(out, names) {
  const paths = (await filesUnder(out)).filter(
    (path) => TEXT.test(path) && !path.startsWith(MEDIA),
  );
  /** @type {Set<string>} */
  const asked = new Set();
  const referrers = new Map(names.map((name) => [name, /** @type {string[]} */ ([])]));
  await inParallel(paths, AT_ONCE, async (path) => {
    const text = await readFile(join(out, path), 'utf8');
    for (const name of names) {
      if (!text.includes(name)) continue;
      referrers.get(name)?.push(path);
      if (asksFor(text, name)) asked.add(name);
    }
  });
  return { asked, referrers };
}

/**
 * Whether a text asks for an asset, other than by Turbopack's table of asset addresses
 * (`123,e=>{e.q("/…/name")}`), which only says where it would be.
 *
 * @param {string} text
 * @param {string} name file name of the asset
 */
export function asksFor(text, name) {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const tableEntry = new RegExp(`\\d+,(\\w+)=>\\{\\1\\.q\\("[^"]*/${escaped}"\\)\\}`, 'g');
  return text.replace(tableEntry, '').includes(name);
}

/**
 * Removes what is never requested and renames the worker. Does nothing where there is no worker of its
 * own: then the default address may be in use.
 *
 * @param {string} out the build's folder
 * @returns {Promise<{ removed: string[], renamed: string[] }>} file names
 */
export async function tidyMaplibreFiles(out) {
  const media = await filesUnder(join(out, MEDIA));
  const workers = media.filter((name) => WORKER.test(name));
  if (workers.length === 0) return { removed: [], renamed: [] };
  const unused = media.filter((name) => UNUSED.test(name));
  const { asked, referrers } = await findReferrers(out, [...unused, ...workers]);
  const removed = unused.filter((name) => !asked.has(name));
  for (const name of removed) await rm(join(out, MEDIA, name));

  for (const worker of workers) {
    const renamed = worker.replace(/\.mjs$/, '.js');
    await rename(join(out, MEDIA, worker), join(out, MEDIA, renamed));
    // The source map is not shipped, and developer tools would report it missing.
    const source = await readFile(join(out, MEDIA, renamed), 'utf8');
    await writeFile(
      join(out, MEDIA, renamed),
      source.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'),
    );
    for (const path of referrers.get(worker) ?? []) {
      const text = await readFile(join(out, path), 'utf8');
      await writeFile(join(out, path), text.replaceAll(worker, renamed));
    }
  }
  return { removed, renamed: workers };
}
