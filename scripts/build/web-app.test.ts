import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWebApp } from './web-app';

type Manifest = {
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
};

let out: string;
let manifest: Manifest;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'renkei-app-'));
  await writeWebApp(out, process.cwd(), { basePath: '/atlas', siteUrl: null });
  manifest = JSON.parse(await readFile(join(out, 'manifest.webmanifest'), 'utf8'));
});

afterAll(() => rm(out, { recursive: true }));

test('the installed atlas starts in its sub-path and stays there', () => {
  expect(manifest).toMatchObject({ start_url: '/atlas/', scope: '/atlas/' });
  for (const { src } of manifest.icons) expect(src).toMatch(/^\/atlas\//);
});

test('each icon has the size that the manifest states', async () => {
  const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(drawn.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
  for (const { src, sizes } of drawn) {
    const { width, height } = await sharp(join(out, src.replace('/atlas', ''))).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
  expect(await sharp(join(out, 'apple-touch-icon.png')).metadata()).toMatchObject({
    width: 180,
    height: 180,
    hasAlpha: false,
  });
});

test('icons for masks are filled to the corners, the others have round ones', async () => {
  const corner = async (file: string) => {
    const { data, info } = await sharp(join(out, file))
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return {
      colour: data.subarray(0, 3).toString('hex'),
      alpha: info.channels === 4 ? data[3] : 255,
    };
  };
  expect(await corner('icons/maskable-512.png')).toEqual({ colour: '0b5f63', alpha: 255 });
  expect(await corner('apple-touch-icon.png')).toEqual({ colour: '0b5f63', alpha: 255 });
  expect((await corner('icons/icon-512.png')).alpha).toBe(0);
});
