import type { Page } from '@playwright/test';

/** A picture's pixels, row by row: red, green, blue, opacity, 0–255. */
export type Pixels = { data: Uint8Array; width: number; height: number };

/** The pixels of a PNG, as the page's browser decodes it. */
export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const picture = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('there is no canvas');
    context.drawImage(image, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
    const bytes = new Uint8Array(data.buffer);
    let text = '';
    // in parts: a call takes only so many arguments
    for (let start = 0; start < bytes.length; start += 8192)
      text += String.fromCharCode(...bytes.subarray(start, start + 8192));
    return { base64: btoa(text), width, height };
  }, png.toString('base64'));
  const { width, height } = picture;
  return { data: Buffer.from(picture.base64, 'base64'), width, height };
}

/** The colour of a pixel: red, green, blue. */
export function colourIn({ data, width }: Pixels, x: number, y: number): number[] {
  const start = (Math.floor(y) * width + Math.floor(x)) * 4;
  return [...data.subarray(start, start + 3)];
}
