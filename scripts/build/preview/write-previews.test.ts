import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadNetworks } from '../../../data/load';
import type { Network } from '../../../data/schema/network';
import { subjectOf } from '../subjects';
import { Pictures } from './picture';
import { readPalette } from './tokens';
import { writePreviews } from './write-previews';

const root = process.cwd();
const palette = readPalette(root);
const networks = loadNetworks();
const ADDRESSES = ['/', '/prefectures/akita/', '/areas/0603/', '/networks/aomori-medicalnet/'];

/** Images are drawn, on a machine that may be busy. */
const TIME_LIMIT_MS = 30_000;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renkei-previews-'));
});

afterAll(() => rm(folder, { recursive: true }));

function write(records: readonly Network[], addresses = ADDRESSES) {
  const previews = addresses.map((address) => ({
    address: `/og${address}preview.png`,
    subject: subjectOf(address, '', records),
  }));
  const cacheFolder = join(folder, 'cache');
  return writePreviews({
    root,
    out: join(folder, 'out'),
    cacheFolder,
    previews,
    networks: records,
  });
}

/** How many pixels of the picture have exactly a colour of the palette. */
async function pixelsOf(address: string, colour: string): Promise<number> {
  const image = await readFile(join(folder, 'out/og', address, 'preview.png'));
  const pixels = await sharp(image).removeAlpha().raw().toBuffer();
  const wanted = Number.parseInt(palette(colour).slice(1), 16);
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3)
    count += Number(pixels.readUIntBE(at, 3) === wanted);
  return count;
}

test(
  'writePreviews draws each image once and again only where its picture has changed',
  async () => {
    expect(await write(networks)).toEqual({ images: 4, drawn: 4 });
    expect(await write(networks)).toEqual({ images: 4, drawn: 0 });
    const renamed = structuredClone(networks) as Network[];
    for (const network of renamed) {
      if (network.id === 'oki-net') network.overview.nickname = { value: 'OKI', reading: null };
    }
    // of the four, only the area that it covers names it
    expect(await write(renamed)).toEqual({ images: 4, drawn: 1 });
    await write(networks);
  },
  TIME_LIMIT_MS,
);

test(
  'writePreviews draws regions in the colour of the scope that covers them',
  async () => {
    await write(networks);
    expect(await pixelsOf('/prefectures/akita/', 'map-whole-prefecture')).toBeGreaterThan(50_000);
    expect(await pixelsOf('/prefectures/akita/', 'map-medical-area')).toBe(0);
    expect(await pixelsOf('/areas/0603/', 'map-medical-area')).toBeGreaterThan(100_000);
    expect(await pixelsOf('/areas/0603/', 'map-whole-prefecture')).toBe(0);
    // hatched: lines of the one colour with land between them
    expect(await pixelsOf('/networks/aomori-medicalnet/', 'map-unstated')).toBeGreaterThan(5_000);
    expect(await pixelsOf('/networks/aomori-medicalnet/', 'map-land')).toBeGreaterThan(30_000);
    expect(await pixelsOf('/', 'map-sea')).toBeGreaterThan(200_000);
  },
  TIME_LIMIT_MS,
);

test(
  'writePreviews colours nothing for a network that has ended',
  async () => {
    const ended = structuredClone(networks) as Network[];
    for (const network of ended) network.overview.endYear = { value: 2020, remark: null };
    await write(ended, ['/areas/0603/']);
    expect(await pixelsOf('/areas/0603/', 'map-medical-area')).toBe(0);
  },
  TIME_LIMIT_MS,
);

test('Pictures.draw needs no font, image or other file', () => {
  const pictures = new Pictures(root, networks);
  for (const address of ADDRESSES) {
    const svg = pictures.draw(subjectOf(address, '', networks));
    expect(svg).not.toMatch(/<text|<image|font-family|href=/);
  }
});
