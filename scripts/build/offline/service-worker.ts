import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CopiedFile, OfflineCopy } from '../../../components/offline/copy';
import { dataFiles } from '../../../data/address/paths';
import { headersFor } from '../../headers';
import { filesUnder } from '../files';
import { packPages } from './pack';

/** What pages load: scripts, styles, boundaries, drawings. */
const ASSET = /^_next\/static\/(chunks|media)\//;
const TWIN = /\.(br|gz)$/;
/** What search and filters load; its name does not change with its content. */
const DATA: readonly string[] = [dataFiles.filters, dataFiles.search];
/** How the worker begins; the rest of its first line is JSON. */
const START = 'self.offlineCopy=';

/** Bundles one of the workers of `components/offline/worker/`. */
async function bundle(root: string, name: 'index' | 'removal'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, `components/offline/worker/${name}.ts`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    // as in the packages' own builds: without it their messages for developers would be in
    define: { 'process.env.NODE_ENV': '"production"' },
    target: 'es2020',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

function sha256(bytes: Buffer | string, encoding: 'base64' | 'base64url'): string {
  return createHash('sha256').update(bytes).digest(encoding);
}

/**
 * Writes the pages' pack and the service worker. The pages must be finished, and nothing compressed yet.
 *
 * @param root the project's folder
 * @param out the build's folder
 * @param pages addresses of those that every reader gets; null where this build is not to be copied, and the worker
 * removes itself and what others have copied
 * @returns what was done, in one line
 */
export async function writeServiceWorker(
  root: string,
  out: string,
  basePath: string,
  pages: readonly string[] | null,
): Promise<string> {
  const file = join(out, 'sw.js');
  if (pages === null) {
    await writeFile(file, await bundle(root, 'removal'));
    return 'no offline copy: sw.js removes those of earlier builds';
  }
  const { bytes, places } = await packPages(out, pages);
  const pack = `/_next/static/media/pages.${sha256(bytes, 'base64url').slice(0, 13)}.txt`;
  await writeFile(join(out, pack), bytes);

  const assets = (await filesUnder(out)).filter((path) => ASSET.test(path) && !TWIN.test(path));
  const data = DATA.map(async (address): Promise<CopiedFile> => {
    const integrity = `sha256-${sha256(await readFile(join(out, address)), 'base64')}`;
    return { address, integrity };
  });
  const files: CopiedFile[] = [
    ...assets.map((path) => ({ address: `/${path}`, integrity: null })),
    ...(await Promise.all(data)),
  ];
  const contents = {
    basePath,
    files,
    pages: { address: pack, places, headers: headersFor('/index.html', 'local') },
  };
  const code = await bundle(root, 'index');
  const version = sha256(code + JSON.stringify(contents), 'base64url').slice(0, 12);
  const copy: OfflineCopy = { version, ...contents };
  await writeFile(file, `${START}${JSON.stringify(copy)};\n${code}`);
  return `offline copy: ${Object.keys(places).length} pages in one file, ${files.length - 1} other files`;
}

/**
 * What a built worker copies.
 *
 * @param code of `sw.js`
 * @returns null where the build is without a copy
 */
export function copyOf(code: string): OfflineCopy | null {
  const [first = ''] = code.split('\n', 1);
  return first.startsWith(START) ? JSON.parse(first.slice(START.length, -1)) : null;
}
