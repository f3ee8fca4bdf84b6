/** A build of the same sources with source maps beside its scripts, to name functions by their source. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isBuilt } from '../build/stamp.mjs';
import { build } from '../build.mjs';
import { ROOT } from '../project.mjs';

const FOLDER = join(ROOT, '.cache', 'bench', 'source-maps');

/**
 * Builds unless it is there. It differs from `out/` in nothing that runs, only in comments that name the maps.
 *
 * @param {(step: string) => void} say
 * @returns {Promise<string>} the build's folder
 */
export async function buildWithSourceMaps(say) {
  if (await isBuilt(FOLDER)) return FOLDER;
  say('building with source maps');
  await mkdir(dirname(FOLDER), { recursive: true });
  process.env.RENKEI_SOURCE_MAPS = '1';
  try {
    await build({ quiet: true, out: FOLDER, previews: false });
  } finally {
    delete process.env.RENKEI_SOURCE_MAPS;
  }
  return FOLDER;
}
