/**
 * MapLibre as it is published: the code that its two threads have in common once, in a file of its own.
 *
 * MapLibre's package has one file for the page and one for the worker, each whole. They are asked for by address
 * (`components/map/load-maplibre.ts`), so that after the build others can stand in their place, made from the sources of
 * the same package.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { Failure, ROOT } from '../project.mjs';
import { filesUnder, inParallel } from './files.mjs';

const MEDIA = '_next/static/media';
/** The names of the package's own files in the build. */
const OWN = {
  page: /^maplibre-gl\.[\w-]+\.mjs$/,
  worker: /^maplibre-gl-worker\.[\w-]+\.mjs$/,
};
/** Turbopack emits the whole folder, since the package's code names its files. */
const EMITTED = /^maplibre-gl(-dev|-shared|-shared-dev|-worker|-worker-dev)?\.[\w-]+\.(mjs|css)$/;
const TEXT = /\.(html|js|css|txt|json)$/;

/** Files read at once: a large atlas has more of them than can be open. */
const AT_ONCE = 16;

const SOURCES = join(ROOT, 'node_modules/maplibre-gl/src');

/** What the map uses of MapLibre. */
const USED = `
export { Map } from './ui/map';
export { Marker } from './ui/marker';
import { config } from './util/config';
export const setWorkerUrl = (url) => { config.WORKER_URL = url; };
`;

/**
 * The decoder of a tile format that the map has none of.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutTileDecoder = {
  name: 'without MapLibre tiles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]source[\\/]vector_tile_mlt\.ts$/ }, () => ({
      contents:
        'export class MLTVectorTile { constructor() { throw new Error("no MapLibre tiles"); } }',
    }));
  },
};

/**
 * Builds MapLibre for the page and for its worker.
 *
 * @param {string} folder where the files are written
 * @returns {Promise<{ page: string, worker: string, files: string[] }>} file names, each with a hash of its content
 */
async function buildMaplibre(folder) {
  const used = 'maplibre-gl.js';
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { 'maplibre-gl': used, 'maplibre-gl-worker': join(SOURCES, 'source/worker.ts') },
    outdir: folder,
    entryNames: '[name].[hash]',
    chunkNames: 'maplibre-gl-shared.[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // as its package is built: a field that is declared only is none, and leaves what the constructor's base has set
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'what is used',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: new RegExp(`^${used}$`) }, () => ({ path: used, namespace: 'used' }));
          onLoad({ filter: /.*/, namespace: 'used' }, () => ({
            contents: USED,
            resolveDir: SOURCES,
          }));
        },
      },
      withoutTileDecoder,
    ],
  });
  for (const { path, contents } of outputFiles) await writeFile(path, contents);
  /** @param {RegExp} entryPoint */
  const outputOf = (entryPoint) => {
    const found = Object.entries(metafile.outputs).find(([, output]) =>
      entryPoint.test(output.entryPoint ?? ''),
    );
    if (!found) throw new Failure(`MapLibre's build has nothing for ${entryPoint}`);
    return basename(found[0]);
  };
  return {
    page: outputOf(/^used:/),
    worker: outputOf(/source\/worker\.ts$/),
    files: outputFiles.map(({ path }) => basename(path)),
  };
}

/**
 * Puts MapLibre's files in order after the build.
 *
 * @param {string} out the build's folder
 * @returns {Promise<{ removed: string[], written: string[] }>} file names
 * @throws {Failure} where the build does not ask for MapLibre by address
 */
export async function shareMaplibre(out) {
  const media = await filesUnder(join(out, MEDIA));
  const emitted = media.filter((name) => EMITTED.test(name));
  const own = {
    page: emitted.find((name) => OWN.page.test(name)),
    worker: emitted.find((name) => OWN.worker.test(name)),
  };
  if (!own.page || !own.worker) {
    throw new Failure(
      `${MEDIA} lacks MapLibre's files: components/map/load-maplibre.ts must name them by address`,
    );
  }
  const { page, worker, files } = await buildMaplibre(join(out, MEDIA));
  for (const name of emitted) await rm(join(out, MEDIA, name));
  await rename(out, [
    [own.page, page],
    [own.worker, worker],
  ]);
  return { removed: emitted, written: files };
}

/**
 * Names files anew wherever a text of the build names them.
 *
 * @param {string} out the build's folder
 * @param {readonly (readonly [from: string, to: string])[]} names
 */
async function rename(out, names) {
  const paths = (await filesUnder(out)).filter(
    (path) => TEXT.test(path) && !path.startsWith(MEDIA),
  );
  await inParallel(paths, AT_ONCE, async (path) => {
    const text = await readFile(join(out, path), 'utf8');
    const renamed = names.reduce((before, [from, to]) => before.replaceAll(from, to), text);
    if (renamed !== text) await writeFile(join(out, path), renamed);
  });
}
