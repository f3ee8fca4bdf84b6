import type { Page } from '@playwright/test';
import { labelPointOf, panel, staticMap } from './support/map';
import { areas, nameOf, networks, prefectures, region } from './support/records';
import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

/** The names of the static map's links to pages of a section. */
function linkNames(page: Page, section: string): Promise<(string | null)[]> {
  return staticMap(page)
    .locator(`a[href*="/${section}/"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
}

test('the first page has the whole map as links, the legend and the way to everything', async ({
  page,
}) => {
  await page.goto('');
  expect(await linkNames(page, 'prefectures')).toEqual(prefectures.map(({ name }) => name));
  expect((await linkNames(page, 'networks')).sort()).toEqual(networks.map(nameOf).sort());
  await expect(page.getByRole('list', { name: '凡例' }).getByRole('listitem')).toHaveText([
    '全県域',
    '二次医療圏',
    '対象地域の記載なし',
    '未収録',
  ]);
  for (const { shortName } of prefectures) {
    await expect(panel(page).getByRole('link', { name: shortName, exact: true })).toBeVisible();
  }
  for (const network of networks) {
    await expect(
      panel(page).getByRole('link', { name: nameOf(network), exact: true }),
    ).toBeVisible();
  }
});

test('the map paints the land of every prefecture it links', async ({ page }) => {
  await page.goto('');
  const boxes = await staticMap(page)
    .locator('a[href*="/prefectures/"]')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON()));
  expect(boxes).toHaveLength(47);
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThan(3);
});

test('a reader goes from Japan to Akita and to one of its areas by clicking on the map', async ({
  page,
  baseURL,
}) => {
  await page.goto('');
  const akita = await labelPointOf(page, 'akita');
  // beside the marker, which stands on the label point
  await page.mouse.click(akita.x - 2, akita.y + 16);
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('秋田県');
  expect(await linkNames(page, 'areas')).toEqual(['秋田県 県北', '秋田県 県央', '秋田県 県南']);
  // the map is there with its shapes, which are a file of their own
  await page.waitForLoadState();
  const south = await labelPointOf(page, '0503');
  await page.mouse.click(south.x, south.y);
  await expect(page).toHaveURL(`${baseURL}areas/0503/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('県南');
});

test('a marker of the map leads to its network', async ({ page, baseURL }) => {
  await page.goto('prefectures/akita/');
  const akita = await labelPointOf(page, 'akita');
  await page.mouse.click(akita.x, akita.y);
  await expect(page).toHaveURL(`${baseURL}networks/akita-heartful/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('あきたハートフルネット');
});

test('every prefecture can be read, with its areas as links and a map of them', async ({
  request,
}) => {
  for (const { slug, name, code } of prefectures) {
    const html = await (await request.get(`prefectures/${slug}/`)).text();
    expect(html, slug).toContain(`>${name}</h1>`);
    const own = areas.filter(({ prefectureCode }) => prefectureCode === code);
    for (const area of own) {
      expect(html, slug).toContain(`aria-label="${name} ${area.name}"`);
      // on the map and in the panel
      expect(html.split(`href="/areas/${area.code}/"`).length - 1, area.code).toBe(2);
    }
  }
});

test('every area can be read, with its municipalities', async ({ request }) => {
  for (const { code, name, population } of areas) {
    const html = await (await request.get(`areas/${code}/`)).text();
    expect(html, code).toMatch(new RegExp(`<h1[^>]*>${name}`));
    expect(html, code).toContain(population.toLocaleString('ja-JP'));
    expect(html, code).toContain('市区町村');
  }
});

test('the panel has the way back up', async ({ page, baseURL }) => {
  await page.goto('areas/0603/');
  const crumbs = page.getByRole('navigation', { name: '現在の位置' });
  await crumbs.getByRole('link', { name: '山形県' }).click();
  await expect(page).toHaveURL(`${baseURL}prefectures/yamagata/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(region('yamagata').name);
  await crumbs.getByRole('link', { name: '日本' }).click();
  await expect(page).toHaveURL(baseURL ?? '');
});

test('the address of a table of contents leads to its section', async ({ page }) => {
  await page.goto('networks/oki-net/#budget');
  await expect(page.getByRole('heading', { name: '予算について' })).toBeInViewport();
});
