import type { Page } from '@playwright/test';
import { panel } from './support/map';
import { areas, municipalities, prefectures, region, shown } from './support/records';
import { expect, test } from './support/test';

// what there is to read is in the HTML
test.use({ javaScriptEnabled: false });

/** The section of the panel under a heading. */
const section = (page: Page, heading: string) =>
  panel(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });

/** The names of the networks in the panel; each leads to its page. */
const networkLinks = (page: Page) =>
  section(page, 'ネットワーク').getByRole('link').and(page.locator('[href*="/networks/"]'));

test('Akita: its people, its size, its three areas with their people, its network', async ({
  page,
}) => {
  await page.goto('prefectures/akita/');
  await expect(panel(page)).toContainText('人口959,502人');
  await expect(panel(page)).toContainText('面積11,616km²');
  await expect(panel(page)).toContainText('二次医療圏3圏域');
  const rows = section(page, '二次医療圏').getByRole('row');
  await expect(rows).toHaveCount(4);
  for (const [index, code] of ['0501', '0502', '0503'].entries()) {
    const row = rows.nth(index + 1);
    const { name, population } = region(code);
    await expect(row.getByRole('link')).toHaveText(name);
    await expect(row.getByRole('link')).toHaveAttribute('href', new RegExp(`/areas/${code}/$`));
    await expect(row.getByRole('cell').first()).toHaveText(shown(population));
    await expect(row).toContainText('全県域のネットワークの対象');
  }
  const networks = section(page, 'ネットワーク');
  await expect(networkLinks(page)).toHaveText(['あきたハートフルネット']);
  await expect(networks).toContainText('全県域');
  await expect(networks).not.toContainText('未収録');
});

test('Tokyo: not collected, and what that does not mean', async ({ page }) => {
  await page.goto('prefectures/tokyo/');
  const networks = section(page, 'ネットワーク');
  await expect(networkLinks(page)).toHaveCount(0);
  await expect(networks).toContainText('未収録');
  await expect(networks).toContainText('ネットワークが存在しないという意味ではありません');
  await expect(section(page, '二次医療圏').getByRole('link')).toHaveCount(13);
});

test('Yamagata: a network covers a part of it, and the areas say which', async ({ page }) => {
  await page.goto('prefectures/yamagata/');
  const networks = section(page, 'ネットワーク');
  await expect(networks.getByRole('heading', { level: 3 })).toHaveText([
    '一部地域を対象とするもの',
  ]);
  await expect(networkLinks(page)).toHaveText(['OKI-net']);
  await expect(
    section(page, '二次医療圏').getByRole('row', { name: /二次医療圏のネットワークの対象/ }),
  ).toHaveCount(1);
  await expect(
    section(page, '二次医療圏').getByRole('row', { name: /二次医療圏のネットワークの対象/ }),
  ).toContainText('置賜');
});

test('Aomori: a network whose scope is not stated stands apart and counts nowhere', async ({
  page,
}) => {
  for (const address of ['prefectures/aomori/', 'areas/0201/', 'areas/0206/']) {
    await page.goto(address);
    const networks = section(page, 'ネットワーク');
    await expect(networks.getByRole('heading', { level: 3 })).toHaveText([
      '対象の可能性があるもの',
    ]);
    await expect(networks).toContainText('対象としては数えていません');
    await expect(networkLinks(page)).toHaveText(['あおもりメディカルネット']);
  }
  await page.goto('prefectures/aomori/');
  await expect(section(page, '二次医療圏')).not.toContainText('のネットワークの対象');
});

test('Okitama: its municipalities, its neighbours on all sides, its own network', async ({
  page,
}) => {
  await page.goto('areas/0603/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('置賜 山形県');
  await expect(panel(page)).toContainText('人口201,846人');
  const names = municipalities
    .filter(({ areaCode }) => areaCode === '0603')
    .map(({ name }) => name);
  expect(names).toHaveLength(8);
  await expect(section(page, '市区町村').getByRole('listitem')).toHaveText(names);
  await expect(section(page, '隣接する二次医療圏').getByRole('listitem')).toHaveText([
    '北東村山',
    /^東仙南（宮城県）/,
    /^南東県北（福島県）/,
    /^南西会津・南会津（福島県）/,
    /^西下越（新潟県）/,
  ]);
  await expect(networkLinks(page)).toHaveText(['OKI-net']);
});

test('an area of Akita has the network of the whole prefecture', async ({ page }) => {
  await page.goto('areas/0502/');
  await expect(networkLinks(page)).toHaveText(['あきたハートフルネット']);
});

test('an area of Yamagata without a network is not collected', async ({ page }) => {
  await page.goto('areas/0602/');
  await expect(section(page, 'ネットワーク')).toContainText('未収録');
  await expect(section(page, 'ネットワーク')).toContainText('山形県の最上');
});

test('every prefecture and area tells its people, size and neighbours', async ({ request }) => {
  for (const { slug, population, landArea, neighbours } of prefectures) {
    const html = await (await request.get(`prefectures/${slug}/`)).text();
    expect(html, slug).toContain(shown(population));
    expect(html, slug).toContain(shown(Math.round(landArea)));
    for (const { code } of neighbours) {
      const found = prefectures.find((prefecture) => prefecture.code === code);
      expect(html, slug).toContain(`href="/prefectures/${found?.slug}/"`);
    }
  }
  for (const { code, population, landArea, neighbours } of areas) {
    const html = await (await request.get(`areas/${code}/`)).text();
    expect(html, code).toContain(shown(population));
    expect(html, code).toContain(shown(Math.round(landArea)));
    for (const neighbour of neighbours) {
      expect(html, code).toContain(`href="/areas/${neighbour.code}/"`);
    }
    for (const { areaCode, name } of municipalities) {
      if (areaCode === code) expect(html, code).toContain(name);
    }
  }
});
