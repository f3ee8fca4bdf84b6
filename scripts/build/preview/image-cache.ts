import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Images that no build has used for 30 days are removed. */
const KEEP_UNUSED_MS = 30 * 24 * 60 * 60 * 1000;

/** Images by the key of their content, in a folder that survives builds. */
export class ImageCache {
  constructor(private readonly folder: string) {}

  /** The image of a key; null when it is not there. */
  async get(key: string): Promise<Buffer | null> {
    const file = this.file(key);
    const image = await readFile(file).catch(() => null);
    // tidy() goes by the time of last use
    if (image !== null) await utimes(file, new Date(), new Date());
    return image;
  }

  /** Stores an image. Writes to a temporary file first, because a build may be interrupted. */
  async put(key: string, image: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = this.file(key);
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, image);
    await rename(unfinished, file);
  }

  /** Removes images that no build has used for 30 days. */
  async tidy(now = Date.now()): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const file = join(this.folder, name);
      const stats = await stat(file).catch(() => null);
      if (stats !== null && now - stats.mtimeMs > KEEP_UNUSED_MS) await rm(file, { force: true });
    }
  }

  private file(key: string): string {
    return join(this.folder, `${key}.png`);
  }
}
