/**
 * Replaces the files of MapLibre's package in a build by smaller ones. The page asks for them by address
 * (`compat/maplibre/load-maplibre.ts`), so that others can stand in their place.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleMaplibre, type MaplibreBundle } from '../../compat/maplibre/bundle';
import { Failure } from '../project.mjs';
import { filesUnder, inParallel } from './files';

const MEDIA = '_next/static/media';
/** Names of the package's own files in the build. */
const OWN_PAGE = /^maplibre-gl\.[\w-]+\.mjs$/;
const OWN_WORKER = /^maplibre-gl-worker\.[\w-]+\.mjs$/;
/** Turbopack emits the whole folder, since the package's code names its files. */
const EMITTED = /^maplibre-gl(-dev|-shared|-shared-dev|-worker|-worker-dev)?\.[\w-]+\.(mjs|css)$/;
const TEXT = /\.(html|js|css|txt|json)$/;

/**
 * Replaces MapLibre's files in a build.
 *
 * @param bundle how the smaller files are made; where that fails, the package's own are published
 * @returns names of the files removed and written, and why the package's own are published, if they are
 * @throws {Failure} where the build does not ask for MapLibre by address
 */
export async function shareMaplibre(
  out: string,
  bundle: () => Promise<MaplibreBundle> = bundleMaplibre,
): Promise<{ removed: string[]; written: string[]; problem: string | null }> {
  const folder = join(out, MEDIA);
  const emitted = (await filesUnder(folder)).filter((name) => EMITTED.test(name));
  const ownPage = emitted.find((name) => OWN_PAGE.test(name));
  const ownWorker = emitted.find((name) => OWN_WORKER.test(name));
  if (!ownPage || !ownWorker) {
    throw new Failure(
      `${MEDIA} lacks MapLibre's files: compat/maplibre/load-maplibre.ts must name them by address`,
    );
  }
  let problem: string | null = null;
  const { page, worker, files } = await bundle().catch((error: unknown) => {
    problem = error instanceof Error ? error.message : String(error);
    return ownFiles(folder, ownPage, ownWorker);
  });
  for (const name of emitted) await rm(join(folder, name));
  for (const { name, contents } of files) await writeFile(join(folder, name), contents);
  await renameInTexts(out, [
    [ownPage, page],
    [ownWorker, worker],
  ]);
  return { removed: emitted, written: files.map(({ name }) => name), problem };
}

/** The package's own files, under names whose type every server knows. */
async function ownFiles(folder: string, page: string, worker: string): Promise<MaplibreBundle> {
  const published = async (name: string) => ({
    name: name.replace(/mjs$/, 'js'),
    contents: await readFile(join(folder, name)),
  });
  const files = await Promise.all([published(page), published(worker)]);
  return { page: files[0].name, worker: files[1].name, files };
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
