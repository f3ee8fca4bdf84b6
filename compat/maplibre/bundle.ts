/**
 * Bundles MapLibre anew from the sources in its package. The package has one file for the page and one for the worker,
 * each with all the code that both need; here that code is a third file that both import.
 */
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The sources are no published interface: version.test.ts says what is relied on. */
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

/** A file of MapLibre; its name carries a hash of its content. */
export type BundledFile = { name: string; contents: Uint8Array };

/** MapLibre bundled: all files, and the names of those that the page and the worker start with. */
export type MaplibreBundle = { page: string; worker: string; files: BundledFile[] };

/**
 * Bundles MapLibre for the page and for its worker.
 *
 * @throws where the package's sources are not those that this was written for
 */
export async function bundleMaplibre(): Promise<MaplibreBundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      'maplibre-gl': PAGE_ENTRY,
      'maplibre-gl-worker': join(SOURCES, 'source/worker.ts'),
    },
    outdir: 'maplibre',
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
  const outputOf = (entryPoint: RegExp) => {
    const found = Object.entries(metafile.outputs).find(([, output]) =>
      entryPoint.test(output.entryPoint ?? ''),
    );
    if (!found) throw new Error(`MapLibre's build has nothing for ${entryPoint}`);
    return basename(found[0]);
  };
  return {
    page: outputOf(/^page:/),
    worker: outputOf(/source\/worker\.ts$/),
    files: outputFiles.map(({ path, contents }) => ({ name: basename(path), contents })),
  };
}
