/**
 * Puts MapLibre's files in `_next/static/media` in order after the build.
 *
 * Turbopack emits every file of MapLibre's dist folder as an asset, since MapLibre's source names them
 * for its default worker address. The map sets the worker's address itself, so that only the worker is
 * ever requested; and it is served as `.js`, because many web servers have no type for `.mjs`.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder } from './files.mjs';

const MEDIA = '_next/static/media';
const WORKER = /^maplibre-gl-worker\.[\w-]+\.mjs$/;
const UNUSED = /^maplibre-gl(-dev|-shared|-shared-dev|-worker-dev)?\.[\w-]+\.(mjs|css)$/;
const TEXT = /\.(html|js|css|txt|json)$/;

/**
 * @param {string} out the build's folder
 * @returns {Promise<Map<string, string>>} path → text of everything that may name an asset
 */
async function readReferrers(out) {
  const paths = (await filesUnder(out)).filter(
    (path) => TEXT.test(path) && !path.startsWith(MEDIA),
  );
  return new Map(
    await Promise.all(
      paths.map(
        async (path) => /** @type {const} */ ([path, await readFile(join(out, path), 'utf8')]),
      ),
    ),
  );
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
  const referrers = await readReferrers(out);
  const texts = [...referrers.values()];

  const removed = media.filter(
    (name) => UNUSED.test(name) && !texts.some((text) => asksFor(text, name)),
  );
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
    for (const [path, text] of referrers) {
      if (!text.includes(worker)) continue;
      const updated = text.replaceAll(worker, renamed);
      referrers.set(path, updated);
      await writeFile(join(out, path), updated);
    }
  }
  return { removed, renamed: workers };
}
