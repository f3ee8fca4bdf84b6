import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How long an image that no build uses is kept, in milliseconds. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Images by the key of their content, in a folder that builds leave alone. */
export class ImageCache {
  constructor(private readonly folder: string) {}

  /** The image of a key; null when it is not there. */
  async get(key: string): Promise<Buffer | null> {
    const file = this.file(key);
    const image = await readFile(file).catch(() => null);
    // still in use: the time says so to whoever tidies up
    if (image !== null) await utimes(file, new Date(), new Date());
    return image;
  }

  /** Keeps an image, whole or not at all: a build may be interrupted. */
  async put(key: string, image: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = this.file(key);
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, image);
    await rename(unfinished, file);
  }

  /** Removes what no build has used for a month. */
  async tidy(now = Date.now()): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const file = join(this.folder, name);
      const stats = await stat(file).catch(() => null);
      if (stats !== null && now - stats.mtimeMs > KEPT) await rm(file, { force: true });
    }
  }

  private file(key: string): string {
    return join(this.folder, `${key}.png`);
  }
}
