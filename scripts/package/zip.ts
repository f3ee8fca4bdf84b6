/** Writes a folder's worth of files as a zip, the same bytes for the same files. */
import { zipSync } from 'fflate';

/** What is compressed already would only become slower to unpack. */
const COMPRESSED = /\.(br|gz|png|ico)$/;
/** Good enough: most of the rest lies compressed beside it anyway. */
const LEVEL = 6;
/** A zip must state a time for each file; the earliest it can, so that it says nothing and never changes. */
const TIME = new Date(1980, 0, 1);
/** Made on Unix, readable by all: of other systems' zips `unzip` takes the names for those of DOS. */
const UNIX = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/**
 * Packs files.
 *
 * @param files path in the zip, with `/`, and content
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      [...files].map(([path, bytes]) => [
        path,
        [bytes, { level: COMPRESSED.test(path) ? 0 : LEVEL, mtime: TIME, ...UNIX }],
      ]),
    ),
  );
}
