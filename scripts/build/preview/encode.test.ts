import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePreview, MAX_PREVIEW_BYTES, PREVIEW_SIZE, previewKey } from './encode';

const { width, height } = PREVIEW_SIZE;

/** Such pictures are drawn several times over, on a machine that may be busy. */
const TIME_LIMIT_MS = 30_000;

const picture = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fffefb"/>${content}</svg>`;

/** Thin lines all over the left half, as many islands have coasts. */
function crowded(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const [x, y] = [(index * 37) % 640, (index * index * 13 + index * 101) % height];
    const [dx, dy] = [((index * 29) % 41) - 20, ((index * 17) % 31) - 15];
    return `M${x} ${y}l${dx} ${dy}l${-dy} ${dx}`;
  });
  return `<path fill="none" stroke="#16242b" stroke-width="1.3" d="${lines.join('')}"/>`;
}

async function colourAt(png: Buffer, x: number, y: number): Promise<string> {
  const pixel = await sharp(png)
    .extract({ left: x, top: y, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return `#${pixel.toString('hex')}`;
}

test('encodePreview writes a PNG with a palette and keeps plain colours exact', async () => {
  const png = await encodePreview(
    picture('<rect x="600" width="600" height="630" fill="#8fb0e0"/>'),
  );
  expect(await sharp(png).metadata()).toMatchObject({
    format: 'png',
    width,
    height,
    isPalette: true,
  });
  expect(await colourAt(png, 900, 300)).toBe('#8fb0e0');
  expect(await colourAt(png, 100, 300)).toBe('#fffefb');
});

test(
  'encodePreview reduces the shades of edges, not the plain colours, of a crowded picture',
  async () => {
    const svg = picture(`${crowded(1100)}<rect x="700" width="500" height="630" fill="#8cc7bd"/>`);
    const plain = await sharp(Buffer.from(svg)).png({ palette: true, dither: 0 }).toBuffer();
    expect(plain.length).toBeGreaterThan(MAX_PREVIEW_BYTES);
    const png = await encodePreview(svg);
    expect(png.length).toBeLessThanOrEqual(MAX_PREVIEW_BYTES);
    expect(await colourAt(png, 900, 300)).toBe('#8cc7bd');
  },
  TIME_LIMIT_MS,
);

test(
  'encodePreview throws when a picture cannot be made small enough',
  async () => {
    await expect(encodePreview(picture(crowded(9000)))).rejects.toThrow('larger than');
  },
  TIME_LIMIT_MS,
);

test('previewKey is the same for the same picture and differs for another', () => {
  expect(previewKey(picture(''))).toBe(previewKey(picture('')));
  expect(previewKey(picture(' '))).not.toBe(previewKey(picture('')));
});
