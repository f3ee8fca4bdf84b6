/**
 * `node scripts/bench/synthetic-build.mjs COUNT [--previews]`: builds the atlas with that many invented networks
 * instead of its own, in a copy of the project under `.cache/bench/`, and says how long it took. Nothing of it
 * enters `out/`.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { transferSize } from '../budget/pages.mjs';
import { filesUnder } from '../build/files.mjs';
import { entersBuild, INPUTS } from '../build/stamp.mjs';
import { duration, endWithChildren, Failure, isMain, ROOT, run, runMain } from '../project.mjs';

/** Each number of networks has a folder of its own, so that builds can be compared side by side. */
const BENCH = join(ROOT, '.cache', 'bench');
const RECORDS = join('data', 'networks');
/** What a build needs besides its sources: tools, and what stays from build to build. */
const SHARED = ['node_modules', join('.cache', 'preview-images')];

/** How long the build took, beside its folder. */
const TIMES = 'build-times.json';

/**
 * Where the copy with so many networks is.
 *
 * @param {number} count
 * @param {boolean} previews
 */
const folderOf = (count, previews) =>
  join(BENCH, `synthetic-${count}${previews ? '-with-previews' : ''}`);

/** @param {string} path in the project */
const isCopied = (path) => path !== RECORDS && entersBuild(path.split(sep).join('/'));

/**
 * Copies what enters a build, invented records in the place of the atlas's own.
 *
 * @param {string} folder
 * @param {number} count
 * @param {string} root the project
 */
export async function writeSyntheticProject(folder, count, root = ROOT) {
  const { tsImport } = await import('tsx/esm/api');
  const { syntheticNetworks } = await tsImport('./synthetic-networks.ts', import.meta.url);
  for (const path of INPUTS) {
    await rm(join(folder, path), { recursive: true, force: true });
    if (!existsSync(join(root, path))) continue;
    await cp(join(root, path), join(folder, path), {
      recursive: true,
      filter: (source) => isCopied(relative(root, source)),
    });
  }
  await mkdir(join(folder, RECORDS), { recursive: true });
  for (const network of syntheticNetworks(count)) {
    await writeFile(join(folder, RECORDS, `${network.id}.json`), JSON.stringify(network));
  }
}

/** @param {string} folder */
async function shareTools(folder) {
  for (const path of SHARED) {
    const link = join(folder, path);
    if (existsSync(link)) continue;
    await mkdir(join(ROOT, path), { recursive: true });
    await mkdir(join(link, '..'), { recursive: true });
    await symlink(join(ROOT, path), link);
  }
}

/**
 * The finished build of an atlas of invented networks, without preview images unless they are asked for; a build
 * of the same sources is used again.
 *
 * @param {number} count how many networks, 1 or more
 * @param {{ quiet?: boolean, previews?: boolean }} [options] `quiet`: the build's output only when it fails;
 *   `previews`: preview images too, of which each page has one and which take longer than all else
 * @returns {Promise<string>} the folder of static files
 * @throws {Failure} when the build fails
 */
export async function buildSynthetic(count, { quiet = false, previews = false } = {}) {
  const folder = folderOf(count, previews);
  await writeSyntheticProject(folder, count);
  await shareTools(folder);
  const { isBuilt } = await import(pathToFileURL(join(folder, 'scripts/build/stamp.mjs')).href);
  if (await isBuilt()) return join(folder, 'out');
  const args = ['scripts/build.mjs', '--times', TIMES, ...(previews ? [] : ['--without-previews'])];
  if ((await run(process.execPath, args, { cwd: folder, quiet })) !== 0) {
    throw new Failure(`The build of ${count} synthetic networks failed (see above)`);
  }
  return join(folder, 'out');
}

/**
 * How long the finished build of {@link buildSynthetic} took when it was made.
 *
 * @param {string} out the folder it returned
 * @returns {Promise<import('../build.mjs').BuildTimes>}
 */
export async function buildTimes(out) {
  return JSON.parse(await readFile(join(out, '..', TIMES), 'utf8'));
}

/**
 * The times of a build as lines to read.
 *
 * @param {import('../build.mjs').BuildTimes} times
 * @returns {string[]}
 */
export function timeLines({ pages, ...parts }) {
  const perThousand = (/** @type {number} */ time) => (time / pages).toFixed(1);
  const all = Object.values(parts).reduce((sum, time) => sum + time, 0);
  return [
    ...Object.entries({ ...parts, all }).map(
      ([name, time]) =>
        `${name.padEnd(9)} ${duration(time).padStart(12)}  ${perThousand(time).padStart(6)} s per 1,000 pages`,
    ),
    `${pages} pages`,
  ];
}

/** What readers load of all networks, when they need it. */
const OF_ALL = [
  '/networks/map.json',
  '/filters.json',
  '/search-index.json',
  '/networks/table.json',
  '/networks/columns/name.json',
  '/networks/columns/vendors.json',
];

/**
 * What a build weighs, as lines to read: all of it as it lies on the disk, and the files that grow with the networks
 * as they are sent.
 *
 * @param {string} out
 * @returns {Promise<string[]>}
 */
export async function weightLines(out) {
  const files = await filesUnder(out);
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(out, file))).size;
  const sent = OF_ALL.map(async (address) => {
    const { size } = await stat(join(out, address));
    return `${address}: ${(await transferSize(out, address)) / 1000} kB sent, ${size / 1000} kB uncompressed`;
  });
  return [`${files.length} files, ${(bytes / 1e6).toFixed(0)} MB`, ...(await Promise.all(sent))];
}

if (isMain(import.meta.url)) {
  endWithChildren();
  await runMain(async () => {
    const { values, positionals } = parseArgs({
      options: { previews: { type: 'boolean' } },
      allowPositionals: true,
    });
    const count = Number(positionals[0]);
    if (!Number.isInteger(count) || count < 1) {
      throw new Failure('Expected how many networks to build with, as 500');
    }
    const out = await buildSynthetic(count, { previews: values.previews });
    for (const line of timeLines(await buildTimes(out))) console.log(line);
    for (const line of await weightLines(out)) console.log(line);
    console.log(`${relative(ROOT, out)}/`);
  });
}
