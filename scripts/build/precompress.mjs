/**
 * Writes `.br` and `.gz` beside every text file, so that servers send them as they are: seconds once, instead of
 * bytes on every visit.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesUnder, inParallel } from './files.mjs';

const TEXT = /\.(html|js|mjs|css|txt|json|geojson|svg|xml|csv|webmanifest|ico|wasm)$/;
/** Fetched once and kept for ever: worth the best quality. */
const KEPT = /^_next\/static\//;
const BEST = constants.BROTLI_MAX_QUALITY;
/** For hundreds of pages: about 1 % larger than the best, in less than half the time. */
const GOOD = BEST - 1;
/** Below this a response fits one packet either way. */
const SMALLEST = 1024;
/** Downloads of thousands of networks: the better qualities would take minutes for each. */
const QUICK = 6;
const LARGE = 8e6;
/** The compressions run on libuv's pool of four threads. */
const AT_ONCE = 4;
/** Results kept for files with the same bytes. */
const MOST_KEPT = 256;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** @typedef {{ br: Buffer | null, gz: Buffer | null }} Compressed */

/**
 * Both encodings of a file's bytes; null where the result would not be smaller.
 *
 * @param {Buffer} bytes
 * @param {number} [quality] of brotli
 * @returns {Promise<Compressed>}
 */
export async function compress(bytes, quality = BEST) {
  const [br, gz] = await Promise.all([
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    toGzip(bytes, { level: Math.min(quality, 9) }),
  ]);
  return { br: br.length < bytes.length ? br : null, gz: gz.length < bytes.length ? gz : null };
}

/**
 * Compresses every text file of the build above one kilobyte.
 *
 * @param {string} out the build's folder
 * @returns {Promise<{ files: number, raw: number, br: number }>} how many, and their bytes
 */
export async function precompress(out) {
  const total = { files: 0, raw: 0, br: 0 };
  // Next writes the data of a page under two names, and that of a layout for each of its pages. In order of use,
  // so that what is no longer met is forgotten.
  /** @type {Map<string, Promise<Compressed>>} */
  const done = new Map();
  const paths = (await filesUnder(out)).filter((path) => TEXT.test(path));
  await inParallel(paths, AT_ONCE, async (path) => {
    const bytes = await readFile(join(out, path));
    if (bytes.length < SMALLEST) return;
    const hash = createHash('sha256').update(bytes).digest('base64');
    const result = done.get(hash) ?? compress(bytes, qualityFor(path, bytes));
    done.delete(hash);
    done.set(hash, result);
    const [oldest] = done.keys();
    if (done.size > MOST_KEPT && oldest !== undefined) done.delete(oldest);
    const { br, gz } = await result;
    if (br) await writeFile(join(out, `${path}.br`), br);
    if (gz) await writeFile(join(out, `${path}.gz`), gz);
    total.files += 1;
    total.raw += bytes.length;
    total.br += br?.length ?? bytes.length;
  });
  return total;
}

/**
 * @param {string} path
 * @param {Buffer} bytes
 */
function qualityFor(path, bytes) {
  if (KEPT.test(path)) return BEST;
  return bytes.length > LARGE ? QUICK : GOOD;
}
