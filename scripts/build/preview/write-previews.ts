import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Network } from '../../../data/schema/network';
import type { Progress } from '../../progress.mjs';
import { inParallel } from '../files';
import type { Subject } from '../subjects';
import { encodePreview, previewKey } from './encode';
import { ImageCache } from './image-cache';
import { Pictures } from './picture';

/** An image to be written: its address, `/og/areas/0603.png`, and what it shows. */
export type Preview = { address: string; subject: Subject };

/**
 * Writes preview images into the build. A later build with the same picture takes it from the cache.
 *
 * @param out the build's folder
 * @param cacheFolder where images stay between builds
 * @param onProgress told of each image that must be drawn
 * @returns how many images there are, and how many of them were drawn
 */
export async function writePreviews({
  root,
  out,
  cacheFolder,
  previews,
  networks,
  onProgress = () => {},
}: {
  root: string;
  out: string;
  cacheFolder: string;
  previews: readonly Preview[];
  networks: readonly Network[];
  onProgress?: Progress;
}): Promise<{ images: number; drawn: number }> {
  const pictures = new Pictures(root, networks);
  const cache = new ImageCache(cacheFolder);
  const write = async (address: string, image: Buffer) => {
    const file = join(out, address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, image);
  };

  // the drawings of thousands of pages would fill the memory: keep keys, draw again below
  const missing: (Preview & { key: string })[] = [];
  for (const { address, subject } of previews) {
    const key = previewKey(pictures.draw(subject));
    const image = await cache.get(key);
    if (image === null) missing.push({ address, subject, key });
    else await write(address, image);
  }
  let drawn = 0;
  const drawMissing = async ({ address, subject, key }: Preview & { key: string }) => {
    drawn += 1;
    onProgress('Drawing preview images', drawn, missing.length);
    const image = await encodePreview(pictures.draw(subject));
    await cache.put(key, image);
    await write(address, image);
  };
  await inParallel(missing, drawMissing, availableParallelism());
  await cache.tidy();
  return { images: previews.length, drawn: missing.length };
}
