import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Point } from './map';

/** Red, green and blue, 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Bytes of a PNG's signature; of a chunk's length, its type and its checksum. */
const SIGNATURE = 8;
const WORD = 4;

/** The colour that the reader sees at a point of the page. */
export async function colourAt(page: Page, { x, y }: Point): Promise<Colour> {
  const clip = { x: Math.floor(x), y: Math.floor(y), width: 1, height: 1 };
  const png = await page.screenshot({ clip, animations: 'allow' });
  const data: Buffer[] = [];
  for (let start = SIGNATURE; start < png.length; ) {
    const length = png.readUInt32BE(start);
    const type = png.toString('latin1', start + WORD, start + 2 * WORD);
    if (type === 'IDAT') data.push(png.subarray(start + 2 * WORD, start + 2 * WORD + length));
    start += 3 * WORD + length;
  }
  // one filter byte, which changes nothing in a picture of one pixel, then the colour
  const [, red = 0, green = 0, blue = 0] = inflateSync(Buffer.concat(data));
  return [red, green, blue];
}

/** How far two colours are apart, 0–441. */
export function distance(a: Colour, b: Colour): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
