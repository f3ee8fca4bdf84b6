import type { Page } from '@playwright/test';
import { becomesLive, liveMap, liveRoot, marker, pointOf, staticMap } from './support/map';
import { type Colour, colourAt, distance } from './support/pixels';
import { nameOf, networks } from './support/records';
import { expect, test } from './support/test';

/** Farther than this, in CSS pixels, the reader would see the map jump. */
const MAX_JUMP_PX = 1.5;

/** Rounding of blended colours; far less than the eye sees. */
const INDISTINGUISHABLE = 5;

const PAGES = [
  ['the nation', ''],
  ['a prefecture', 'prefectures/akita/'],
  ['an area', 'areas/0603/'],
  ['a network', 'networks/oki-net/'],
] as const;

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** Middle of every network's marker by name, in the static map or in MapLibre. */
async function middles(links: ReturnType<Page['getByRole']>): Promise<Map<string, number[]>> {
  const pairs = await links.evaluateAll((elements) =>
    elements.flatMap((element): [string, number[]][] => {
      if (!element.getAttribute('href')?.includes('/networks/')) return [];
      // the dot, without the name beside it
      const dot = element.querySelector('path') ?? element;
      const { x, y, width, height } = dot.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return [[name, [x + width / 2, y + height / 2]]];
    }),
  );
  return new Map(pairs);
}

/** Keeps MapLibre waiting for its boundaries; the result lets it have them. */
async function holdBack(page: Page): Promise<() => void> {
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/(overview|detail)[^/]*\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

for (const size of SIZES) {
  test.describe(`on a page of ${size.width} × ${size.height}`, () => {
    test.use({ viewport: size });

    for (const [kind, address] of PAGES) {
      test(`the map of ${kind} does not jump when it comes to life`, async ({ page }) => {
        const letGo = await holdBack(page);
        await page.goto(address);
        await expect(staticMap(page)).toBeVisible();
        await expect(liveRoot(page)).toHaveCount(0);
        const before = await middles(staticMap(page).getByRole('link'));
        expect([...before.keys()].sort()).toEqual(networks.map(nameOf).sort());
        letGo();
        await becomesLive(page);
        await expect(staticMap(page)).toBeHidden();
        const after = await middles(liveRoot(page).getByRole('link'));
        expect(after.size).toBeGreaterThan(0);
        for (const [name, [x = Number.NaN, y = Number.NaN]] of after) {
          const [oldX = Number.NaN, oldY = Number.NaN] = before.get(name) ?? [];
          expect(Math.hypot(x - oldX, y - oldY), name).toBeLessThan(MAX_JUMP_PX);
        }
      });
    }
  });
}

test('the colours of a region do not change when the map comes to life', async ({ page }) => {
  const places = {
    okitama: [139.8, 38.15],
    murayama: [140.5, 38.55],
    miyagi: [140.8, 38.3],
  } as const;
  const letGo = await holdBack(page);
  await page.goto('prefectures/yamagata/');
  const colours = async () => {
    const points = await Promise.all(Object.values(places).map((place) => pointOf(page, place)));
    const seen: Colour[] = [];
    for (const point of points) seen.push(await colourAt(page, point));
    return seen;
  };
  await expect(staticMap(page)).toBeVisible();
  const before = await colours();
  expect(new Set(before.map(String)).size, 'covered, selected, dimmed').toBe(3);
  letGo();
  await becomesLive(page);
  const after = await colours();
  for (const [index, name] of Object.keys(places).entries()) {
    const [was, is] = [before[index], after[index]];
    expect(was && is && distance(was, is), name).toBeLessThan(INDISTINGUISHABLE);
  }
});

test('the keyboard stays on the same marker when the map comes to life', async ({ page }) => {
  const letGo = await holdBack(page);
  await page.goto('');
  await staticMap(page).getByRole('link', { name: 'OKI-net', exact: true }).focus();
  letGo();
  await becomesLive(page);
  await expect(marker(page, 'OKI-net')).toBeFocused();
});

test('the keyboard goes from a prefecture of the static map to the live map', async ({ page }) => {
  const letGo = await holdBack(page);
  await page.goto('');
  await staticMap(page).getByRole('link', { name: '秋田県', exact: true }).focus();
  letGo();
  await becomesLive(page);
  await expect(liveMap(page)).toBeFocused();
});

test('the keyboard is not taken from a reader who is elsewhere', async ({ page }) => {
  const letGo = await holdBack(page);
  await page.goto('');
  const link = page.getByRole('main').getByRole('link', { name: '東京', exact: true });
  await link.focus();
  letGo();
  await becomesLive(page);
  await expect(link).toBeFocused();
});

test.describe('where the boundaries do not arrive', () => {
  test.use({ expectedMessages: [/Failed to load resource.*503/] });

  test('where the boundaries do not arrive, the static map stays and works', async ({ page }) => {
    const refused = page.waitForResponse(/(overview|detail)[^/]*\.json$/);
    await page.route(/(overview|detail)[^/]*\.json$/, (route) =>
      route.fulfill({ status: 503, body: '' }),
    );
    await page.goto('');
    await refused;
    await expect(staticMap(page)).toBeVisible();
    await expect(liveRoot(page)).toHaveCount(0);
  });
});
