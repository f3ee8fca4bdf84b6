/**
 * Bundles MapLibre anew from the sources in its package. The package has one file for the page and one for the worker,
 * each with all the code that both need; here that code is a third file that both import. The page asks for them by
 * address (`components/map/load-maplibre.ts`), so that the build can replace the package's own files.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { Failure, ROOT } from '../project.mjs';
import { filesUnder, inParallel } from './files';

const MEDIA = '_next/static/media';
/** Names of the package's own files in the build. */
const OWN_PAGE = /^maplibre-gl\.[\w-]+\.mjs$/;
const OWN_WORKER = /^maplibre-gl-worker\.[\w-]+\.mjs$/;
/** Turbopack emits the whole folder, since the package's code names its files. */
const EMITTED = /^maplibre-gl(-dev|-shared|-shared-dev|-worker|-worker-dev)?\.[\w-]+\.(mjs|css)$/;
const TEXT = /\.(html|js|css|txt|json)$/;

const SOURCES = join(ROOT, 'node_modules/maplibre-gl/src');
const PAGE_ENTRY = 'maplibre-gl.js';
/** What the map uses of MapLibre. */
const PAGE_SOURCE = `
export { Map } from './ui/map';
export { Marker } from './ui/marker';
import { config } from './util/config';
export const setWorkerUrl = (url) => { config.WORKER_URL = url; };
`;

/** Makes the page's entry from {@link PAGE_SOURCE}. */
const pageEntry: Plugin = {
  name: 'page entry',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${PAGE_ENTRY}$`) }, () => ({
      path: PAGE_ENTRY,
      namespace: 'page',
    }));
    onLoad({ filter: /.*/, namespace: 'page' }, () => ({
      contents: PAGE_SOURCE,
      resolveDir: SOURCES,
    }));
  },
};

/** Leaves out the decoder of a tile format that the map does not use. */
const withoutTileDecoder: Plugin = {
  name: 'without MapLibre tiles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]source[\\/]vector_tile_mlt\.ts$/ }, () => ({
      contents:
        'export class MLTVectorTile { constructor() { throw new Error("no MapLibre tiles"); } }',
    }));
  },
};

/** Bundles MapLibre into a folder; file names carry a hash of their content. */
async function bundleMaplibre(
  folder: string,
): Promise<{ page: string; worker: string; files: string[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      'maplibre-gl': PAGE_ENTRY,
      'maplibre-gl-worker': join(SOURCES, 'source/worker.ts'),
    },
    outdir: folder,
    entryNames: '[name].[hash]',
    chunkNames: 'maplibre-gl-shared.[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // As in the package's own build: otherwise a declared field overwrites what the base class has set.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
    plugins: [pageEntry, withoutTileDecoder],
  });
  for (const { path, contents } of outputFiles) await writeFile(path, contents);
  const outputOf = (entryPoint: RegExp) => {
    const found = Object.entries(metafile.outputs).find(([, output]) =>
      entryPoint.test(output.entryPoint ?? ''),
    );
    if (!found) throw new Failure(`MapLibre's build has nothing for ${entryPoint}`);
    return basename(found[0]);
  };
  return {
    page: outputOf(/^page:/),
    worker: outputOf(/source\/worker\.ts$/),
    files: outputFiles.map(({ path }) => basename(path)),
  };
}

/**
 * Replaces MapLibre's files in a build.
 *
 * @returns names of the files removed and written
 * @throws {Failure} where the build does not ask for MapLibre by address
 */
export async function shareMaplibre(
  out: string,
): Promise<{ removed: string[]; written: string[] }> {
  const folder = join(out, MEDIA);
  const emitted = (await filesUnder(folder)).filter((name) => EMITTED.test(name));
  const ownPage = emitted.find((name) => OWN_PAGE.test(name));
  const ownWorker = emitted.find((name) => OWN_WORKER.test(name));
  if (!ownPage || !ownWorker) {
    throw new Failure(
      `${MEDIA} lacks MapLibre's files: components/map/load-maplibre.ts must name them by address`,
    );
  }
  const { page, worker, files } = await bundleMaplibre(folder);
  for (const name of emitted) await rm(join(folder, name));
  await renameInTexts(out, [
    [ownPage, page],
    [ownWorker, worker],
  ]);
  return { removed: emitted, written: files };
}

/** Replaces file names wherever a text of the build has them. */
async function renameInTexts(
  out: string,
  names: readonly (readonly [from: string, to: string])[],
): Promise<void> {
  const paths = (await filesUnder(out)).filter(
    (path) => TEXT.test(path) && !path.startsWith(MEDIA),
  );
  await inParallel(paths, async (path) => {
    const text = await readFile(join(out, path), 'utf8');
    const renamed = names.reduce((before, [from, to]) => before.replaceAll(from, to), text);
    if (renamed !== text) await writeFile(join(out, path), renamed);
  });
}
