import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { project } from '@/geo/mercator';
import { largest } from '@/geo/polygon';
import { type RegionTopology, regionFeatures } from '@/geo/topology';
import {
  colourOf,
  type Drawing,
  drawingIn,
  drawingOf,
  frameOf,
  hatchAlong,
  type Polygon,
} from './support/drawing';
import { type Colour, distance } from './support/pixels';
import { expect, test } from './support/test';

/** Rounding of blended colours; far less than the eye sees. */
const INDISTINGUISHABLE = 5;

/** Differences in the share of ink and in distances that come from pixels alone. */
const SAME_WEIGHT = 0.08;
const MAX_SEAM_PIXELS = 1.5;

const PAGES = [
  ['areas/0603', ['0603', '0601']],
  ['prefectures/yamagata', ['0603', '0601', '04']],
  // OKI-net's area lies beside these
  ['prefectures/fukushima', ['0706', '0603', '04']],
  ['prefectures/niigata', ['1502', '0603', '20']],
  ['prefectures/iwate', ['0301', '05', '04']],
  ['networks/akita-heartful', ['0502', '03']],
  ['networks/oki-net', ['0603', '0601']],
] as const;

const topology: RegionTopology = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../data/boundaries/detail.topo.json', import.meta.url)),
    'utf8',
  ),
);
const shapes = new Map(
  (['prefectures', 'areas'] as const).flatMap((kind) =>
    regionFeatures(topology, kind).features.map(({ properties, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return [properties.code, polygons] as const;
    }),
  ),
);

/** The largest piece of a region, in map units. */
function mainland(code: string): Polygon {
  const polygons = (shapes.get(code) ?? []).map((rings) =>
    rings.map((ring) => ring.map(([lng = 0, lat = 0]) => project([lng, lat]))),
  );
  const found = largest(polygons);
  if (!found) throw new Error(`no region ${code}`);
  return found;
}

const previewOf = (address: string) =>
  fileURLToPath(new URL(`../out/og/${address}.png`, import.meta.url));

/** A selection as the explorer, its embed and its preview draw it. */
async function drawings(browser: Browser, baseURL: string | undefined, address: string) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
  });
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${baseURL}${path}/`);
    return page;
  };
  const explorer = await open(address);
  const embed = await open(`embed/${address}`);
  const found: Record<'explorer' | 'embed' | 'preview', Drawing> = {
    explorer: await drawingOf(explorer),
    embed: await drawingOf(embed),
    preview: await drawingIn(previewOf(address), await frameOf(explorer)),
  };
  await context.close();
  return found;
}

for (const [address, codes] of PAGES) {
  test(`embed and preview of ${address} have the colours of its page`, async ({
    browser,
    baseURL,
  }) => {
    const { explorer, embed, preview } = await drawings(browser, baseURL, address);
    for (const code of codes) {
      const colour = colourOf(explorer, mainland(code));
      for (const [name, drawing] of Object.entries({ embed, preview })) {
        const other = colourOf(drawing, mainland(code));
        expect(distance(other, colour), `${code}: ${other} in ${name}, ${colour}`).toBeLessThan(
          INDISTINGUISHABLE,
        );
      }
    }
  });
}

test('the hatch of embed and preview has no seam, and the weight of that of the page', async ({
  browser,
  baseURL,
}) => {
  const land: Colour = [0xf8, 0xf7, 0xf3];
  const line: Colour = [0xa8, 0x6f, 0x1c];
  const share = (colour: Colour) =>
    Math.min(1, distance(colour, land) / Math.max(1, distance(line, land)));
  const found = await drawings(browser, baseURL, 'networks/aomori-medicalnet');
  const weights: number[] = [];
  for (const [name, drawing] of Object.entries(found)) {
    const { x: from, y } = drawing.place(project([140.68, 40.6]));
    const { x: to } = drawing.place(project([141.2, 40.6]));
    const { widths, periods } = hatchAlong(drawing, { from, to, y }, share);
    expect(periods.length, name).toBeGreaterThan(3);
    const mean = periods.reduce((sum, each) => sum + each, 0) / periods.length;
    for (const period of periods)
      expect(Math.abs(period - mean), name).toBeLessThan(MAX_SEAM_PIXELS);
    weights.push(
      widths.slice(0, -1).reduce((sum, each) => sum + each, 0) / (mean * (widths.length - 1)),
    );
  }
  expect(Math.max(...weights) - Math.min(...weights)).toBeLessThan(SAME_WEIGHT);
});
