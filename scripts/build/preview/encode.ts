import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** Size of a preview image in pixels, which every service that shows one takes. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** The largest preview image, in bytes. */
export const MAX_PREVIEW_BYTES = 60_000;

/**
 * Settings tried in this order until the image is small enough: fast, then with more effort, then with fewer shades,
 * because coasts of a thousand islands have many. `step`: the shades between the plain colours are rounded to its
 * multiples. Plain colours stay exact in all but the last attempt, whose palette is small.
 */
const ATTEMPTS = [
  { step: 1, colours: 256, compressionLevel: 6 },
  { step: 1, colours: 256, compressionLevel: 9 },
  { step: 8, colours: 256, compressionLevel: 9 },
  { step: 16, colours: 256, compressionLevel: 9 },
  { step: 32, colours: 256, compressionLevel: 9 },
  { step: 32, colours: 16, compressionLevel: 9 },
] as const;
/** A colour that fills more pixels than edges can is a plain one. */
const MIN_PLAIN_PIXELS = 1200;

/** Less effort misses the plain colours by a shade; more effort gains nothing. */
const PNG = { palette: true, dither: 0, effort: 4 } as const;
const CHANNELS = 3;

/**
 * The PNG of a picture.
 *
 * @param svg a picture of {@link PREVIEW_SIZE} without text: letters are outlines, so no font is needed
 * @throws Error when it cannot be made small enough
 */
export async function encodePreview(svg: string): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  for (const { step, ...attempt } of ATTEMPTS) {
    const png = await sharp(step === 1 ? pixels : rounded(pixels, step), {
      raw: { ...PREVIEW_SIZE, channels: CHANNELS },
    })
      .png({ ...PNG, ...attempt })
      .toBuffer();
    if (png.length <= MAX_PREVIEW_BYTES) return png;
  }
  throw new Error(`a preview image is larger than ${MAX_PREVIEW_BYTES} bytes`);
}

/**
 * The cache key of an image: a hash of the picture, of this file and of sharp's versions.
 *
 * @returns a file name without extension
 */
export function previewKey(svg: string): string {
  return createHash('sha256').update(RENDERER).update(svg).digest('hex');
}

const RENDERER = `${JSON.stringify(sharp.versions)}\0${readFileSync(fileURLToPath(import.meta.url), 'utf8')}\0`;

/** Pixels whose shades are rounded to multiples of a step, plain colours left as they are. */
function rounded(pixels: Buffer, step: number): Buffer {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += CHANNELS) {
    const colour = pixels.readUIntBE(at, CHANNELS);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const round = (value: number) => Math.min(255, Math.round(value / step) * step);
  const result = Buffer.from(pixels);
  for (let at = 0; at < pixels.length; at += CHANNELS) {
    if ((counts.get(pixels.readUIntBE(at, CHANNELS)) ?? 0) > MIN_PLAIN_PIXELS) continue;
    for (let channel = at; channel < at + CHANNELS; channel += 1)
      result[channel] = round(pixels[channel] ?? 0);
  }
  return result;
}
