import type { Page, Route } from '@playwright/test';
import { becomesLive, comesToRest, liveRoot, openLive, panel, staticMap } from './support/map';
import { expect, test } from './support/test';

const OVERVIEW = /\/overview[^/]*\.json$/;
const DETAIL = /\/detail[^/]*\.json$/;

/** What the page says beside the map. */
const said = (page: Page, words: RegExp) =>
  page.getByRole('region', { name: '地図' }).getByText(words);

const again = (page: Page) =>
  page.getByRole('region', { name: '地図' }).getByRole('button', { name: 'もう一度読み込む' });

test.describe('where the map’s data', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  // Every kind of failure is a unit test of the loader; here is what the reader meets, each costs its pauses.
  const failures: [string, (route: Route) => Promise<void>][] = [
    [
      'are cut off',
      (route) => route.fulfill({ contentType: 'application/json', body: '{"type":' }),
    ],
    ['do not arrive', (route) => route.abort()],
  ];
  for (const [what, fail] of failures) {
    test(`where the map’s data ${what}, the page says so, works on, and the reader can try again`, async ({
      page,
      baseURL,
    }) => {
      await page.route(OVERVIEW, fail);
      await page.goto('');
      await expect(said(page, /読み込めませんでした/)).toBeVisible();
      await expect(staticMap(page)).toBeVisible();
      await page.unroute(OVERVIEW);
      await again(page).click();
      await becomesLive(page);
      await expect(said(page, /読み込めませんでした/)).toHaveCount(0);
      await panel(page).getByRole('link', { name: '秋田', exact: true }).click();
      await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
    });
  }

  test('where the map’s data come at the third try, the reader hears nothing of it', async ({
    page,
  }) => {
    let tries = 0;
    await page.route(OVERVIEW, (route) =>
      ++tries < 3 ? route.fulfill({ status: 503, body: '' }) : route.continue(),
    );
    await openLive(page, '');
    expect(tries).toBe(3);
    await expect(said(page, /読み込めませんでした/)).toHaveCount(0);
  });

  test('the map comes by itself when the network is back', async ({ page }) => {
    await page.route(OVERVIEW, (route) => route.abort());
    await page.goto('');
    await expect(said(page, /読み込めませんでした/)).toBeVisible();
    await page.unroute(OVERVIEW);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await becomesLive(page);
  });

  test('where the finer boundaries do not arrive, the map says so and takes them later', async ({
    page,
    baseURL,
  }) => {
    await page.route(DETAIL, (route) => route.abort());
    await openLive(page, 'prefectures/akita/');
    await expect(said(page, /おおまかな地図/)).toBeVisible();
    await page.unroute(DETAIL);
    await again(page).click();
    await expect(said(page, /おおまかな地図/)).toHaveCount(0);
    await comesToRest(page);
    await expect(liveRoot(page)).toHaveCount(1);
    await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
  });
});

test('a map that takes long is explained, and then simply there', async ({ page }) => {
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(OVERVIEW, async (route) => {
    await held;
    await route.continue();
  });
  await page.clock.install();
  await page.goto('');
  await expect(page.getByRole('button', { name: '共有', exact: true })).toBeVisible();
  await page.clock.fastForward(7000);
  await expect(said(page, /時間がかかっています/)).toBeVisible();
  letGo();
  await becomesLive(page);
  await expect(said(page, /時間がかかっています/)).toHaveCount(0);
});

test('without storage everything works', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await openLive(page, '?scope=prefecture');
  await panel(page).getByRole('link', { name: '秋田', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/?scope=prefecture`);
});
