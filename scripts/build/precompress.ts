/**
 * Writes `.br` and `.gz` beside every text file, which servers then send as they are: seconds once, instead of bytes on
 * every visit.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Progress } from '../progress.mjs';
import { filesUnder, inParallel } from './files';

const TEXT = /\.(html|js|mjs|css|txt|json|geojson|svg|xml|csv|webmanifest|ico|wasm)$/;
/** Fetched once and kept for a year: worth the best quality. */
const HASHED = /^_next\/static\//;
const BEST_QUALITY = constants.BROTLI_MAX_QUALITY;
/** For hundreds of pages: about 1 % larger than the best, in less than half the time. */
const PAGE_QUALITY = BEST_QUALITY - 1;
/** For downloads of thousands of networks, which the better qualities take minutes for. */
const LARGE_FILE_QUALITY = 6;
const LARGE_FILE_BYTES = 8e6;
/** A smaller response fits one packet either way. */
const MIN_BYTES = 1024;
/** How many results are kept for files with the same bytes. */
const MAX_REMEMBERED = 256;
/** Compression runs on libuv's pool of four threads. */
const THREADS = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

type Compressed = { br: Buffer | null; gz: Buffer | null };

/** Both encodings of a file's bytes; null where the result would not be smaller. */
export async function compress(bytes: Buffer, quality = BEST_QUALITY): Promise<Compressed> {
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

function qualityFor(path: string, bytes: Buffer): number {
  if (HASHED.test(path)) return BEST_QUALITY;
  return bytes.length > LARGE_FILE_BYTES ? LARGE_FILE_QUALITY : PAGE_QUALITY;
}

/**
 * Compresses every text file of a build.
 *
 * @returns how many files, and their bytes before and after brotli
 */
export async function precompress(
  out: string,
  onProgress: Progress = () => {},
): Promise<{ files: number; raw: number; br: number }> {
  const total = { files: 0, raw: 0, br: 0 };
  const paths = (await filesUnder(out)).filter((path) => TEXT.test(path));
  // Next writes the data of a page under two names, and that of a layout for each of its pages.
  const recent = new Map<string, Promise<Compressed>>();
  let seen = 0;
  const compressFile = async (path: string) => {
    seen += 1;
    onProgress('Compressing files', seen, paths.length);
    const bytes = await readFile(join(out, path));
    if (bytes.length < MIN_BYTES) return;
    const hash = createHash('sha256').update(bytes).digest('base64');
    const result = recent.get(hash) ?? compress(bytes, qualityFor(path, bytes));
    recent.delete(hash);
    recent.set(hash, result);
    const [oldest] = recent.keys();
    if (recent.size > MAX_REMEMBERED && oldest !== undefined) recent.delete(oldest);
    const { br, gz } = await result;
    if (br) await writeFile(join(out, `${path}.br`), br);
    if (gz) await writeFile(join(out, `${path}.gz`), gz);
    total.files += 1;
    total.raw += bytes.length;
    total.br += br?.length ?? bytes.length;
  };
  await inParallel(paths, compressFile, THREADS);
  return total;
}
