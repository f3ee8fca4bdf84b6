import type { Locator, Page } from '@playwright/test';
import { comesToRest, labelPointOf, liveMap, openLive, panel, pointOf } from './support/map';
import { areas, prefectures, region } from './support/records';
import { expect, test } from './support/test';

const SIZES = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Below this width the panel is a sheet under the map, in CSS pixels. */
const BESIDE_PX = 900;

/** A region lower than this could hardly be pointed at, in CSS pixels. */
const MIN_HEIGHT_PX = 120;

type Box = { left: number; top: number; right: number; bottom: number };

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the page`);
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** Box of a region on the page, as the map frames it. */
async function boxOfRegion(page: Page, key: string): Promise<Box> {
  const [west, south, east, north] = region(key).bounds;
  const { x: left, y: top } = await pointOf(page, [west, north]);
  const { x: right, y: bottom } = await pointOf(page, [east, south]);
  return { left, top, right, bottom };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Everything that lies over the map. */
async function overlays(page: Page): Promise<[string, Box][]> {
  return [
    ['legend', await boxOf(page.getByRole('list', { name: /^凡例/ }))],
    ['zoom in', await boxOf(page.getByRole('button', { name: '拡大' }))],
    ['zoom out', await boxOf(page.getByRole('button', { name: '縮小' }))],
    ['search', await boxOf(page.getByRole('search'))],
    ['attribution', await boxOf(page.getByText(/国土数値情報/))],
    ['panel', await boxOf(panel(page))],
    ['header', await boxOf(page.getByRole('banner'))],
  ];
}

/** Expects the page to be no wider than the window. */
async function expectNothingSideways(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const [content, width] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBe(width);
}

/** Names of the regions whose label points are not on the map, or under something. */
async function covered(
  page: Page,
  regions: readonly { code: string; name: string }[],
): Promise<string[]> {
  const points = await Promise.all(regions.map(({ code }) => labelPointOf(page, code)));
  const free = await page.evaluate(
    (places) =>
      places.map(({ x, y }) => {
        const top = document.elementFromPoint(x, y)?.closest('canvas, a[href*="/networks/"]');
        return top?.closest('[data-live]') != null;
      }),
    points,
  );
  return regions.filter((_, index) => !free[index]).map(({ name }) => name);
}

/** Expects the map to show all of a region, and nothing to lie over it. */
async function expectSubjectInView(page: Page, key: string): Promise<void> {
  await comesToRest(page);
  await expect
    .poll(async () => inside(await boxOf(liveMap(page)), await boxOfRegion(page, key)))
    .toBe(true);
  const subject = await boxOfRegion(page, key);
  for (const [name, box] of await overlays(page)) {
    expect.soft(overlap(box, subject), `${name} covers it`).toBe(false);
  }
  expect(subject.bottom - subject.top).toBeGreaterThan(MIN_HEIGHT_PX);
  await expectNothingSideways(page);
}

for (const viewport of SIZES) {
  test.describe(`on a page of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('nothing covers the network, area and prefecture that the reader goes to', async ({
      page,
    }) => {
      const trail = page.getByRole('navigation', { name: '現在の位置' });
      await openLive(page, 'networks/oki-net/');
      await expectSubjectInView(page, '0603');
      await trail.getByRole('link', { name: '置賜' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('置賜 山形県');
      await expectSubjectInView(page, '0603');
      await trail.getByRole('link', { name: '山形県' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('山形県');
      await expectSubjectInView(page, 'yamagata');
    });

    test('nothing runs out of long pages sideways', async ({ page }) => {
      for (const address of ['networks/aomori-medicalnet/', 'about/']) {
        await page.goto(address);
        await expectNothingSideways(page);
      }
    });

    test('all of Japan can be seen and pointed at, and a region chosen far down the panel', async ({
      page,
    }) => {
      await openLive(page, '');
      await comesToRest(page);
      await expect.poll(() => covered(page, prefectures)).toEqual([]);
      await expectNothingSideways(page);
      await panel(page).getByRole('link', { name: '北海道', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('北海道');
      await comesToRest(page);
      const ofHokkaido = areas.filter(({ prefectureCode }) => prefectureCode === '01');
      expect(ofHokkaido).toHaveLength(21);
      await expect.poll(() => covered(page, ofHokkaido)).toEqual([]);
    });

    if (viewport.width < BESIDE_PX) {
      test('the panel is a sheet under the map and can be pulled over it', async ({ page }) => {
        await openLive(page, 'networks/oki-net/');
        const map = await boxOf(liveMap(page));
        const sheet = await boxOf(panel(page));
        expect(map.bottom - map.top).toBeGreaterThan(viewport.height * 0.4);
        expect(Math.abs(sheet.top - map.bottom)).toBeLessThan(16);
        expect(sheet.right - sheet.left).toBe(viewport.width);
        await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
        await page.mouse.move(viewport.width / 2, sheet.top + 100);
        await page.mouse.wheel(0, 300);
        await expect.poll(async () => (await boxOf(panel(page))).top).toBe(sheet.top - 300);
        expect((await boxOf(liveMap(page))).top).toBe(map.top);
      });
    } else {
      test('the panel stands beside the map, which ends where the panel begins', async ({
        page,
      }) => {
        await openLive(page, 'networks/oki-net/');
        const map = await boxOf(liveMap(page));
        const beside = await boxOf(panel(page));
        expect(Math.abs(beside.left - map.right)).toBeLessThanOrEqual(1);
        expect(map.bottom - map.top).toBe(viewport.height);
        await page.mouse.move(beside.left + 100, viewport.height / 2);
        await page.mouse.wheel(0, 300);
        await expect.poll(async () => (await boxOf(panel(page))).top).toBe(beside.top - 300);
        expect(await boxOf(liveMap(page))).toEqual(map);
      });
    }
  });
}
