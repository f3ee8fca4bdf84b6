import type { Page } from '@playwright/test';
import { nameOf, networks } from './support/records';
import { expect, test } from './support/test';

const AKITA = 'あきたハートフルネット';
const OKI = 'OKI-net';
const ISHIKAWA = 'いしかわ診療情報共有ネットワーク';

const columns = (page: Page) => page.locator('thead').getByRole('columnheader').getByRole('link');
const row = (page: Page, label: string | RegExp) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) });
const isLoaded = (page: Page) =>
  expect(page.getByRole('region', { name: '比較の表' }).getByRole('table')).toHaveAttribute(
    'aria-busy',
    'false',
  );

test('a link shows the networks side by side, in its order, with every section', async ({
  page,
}) => {
  await page.goto('compare/?compare=oki-net,akita-heartful,ishikawa-shinryo');
  await isLoaded(page);
  await expect(columns(page)).toHaveText([OKI, AKITA, ISHIKAWA]);
  for (const section of ['システムの概要', 'サービスについて', '予算について', '出典', '算出値']) {
    await expect(page.getByRole('rowheader', { name: section, exact: true })).toBeVisible();
  }
  await expect(row(page, '構築費用概算').getByRole('cell')).toHaveText([
    '20,000千円',
    '235,620千円',
    '619,927千円',
  ]);
  await expect(row(page, '患者サービスが向上した').getByRole('cell')).toHaveText([
    '効果あり',
    'どちらとも言えない',
    '効果あり',
  ]);
});

test('what a sheet does not state is not stated, and no difference is made of it', async ({
  page,
}) => {
  await page.goto('compare/?compare=akita-heartful,oki-net');
  await isLoaded(page);
  const pharmacies = row(page, '調剤結果');
  await expect(pharmacies.getByRole('cell').first()).toHaveText('記載なし');
  await expect(pharmacies.getByRole('rowheader')).toContainText('記載に差');
  await expect(row(page, '構築費用概算').getByRole('rowheader')).toContainText('差あり');
  await expect(row(page, '稼働状況').getByRole('rowheader')).toHaveText('稼働状況');
});

test('only differences can be shown, and the address says so', async ({ page, baseURL }) => {
  await page.goto('compare/?compare=akita-heartful,oki-net');
  await isLoaded(page);
  const all = await page.getByRole('row').count();
  await page.getByRole('checkbox', { name: '差のある項目だけ' }).check();
  await expect(row(page, '稼働状況')).toHaveCount(0);
  await expect(row(page, '構築費用概算')).toBeVisible();
  await expect.poll(() => page.getByRole('row').count()).toBeLessThan(all);
  await expect(page).toHaveURL(
    `${baseURL}compare/?compare=akita-heartful,oki-net&rows=differences`,
  );
  await page.reload();
  await expect(page.getByRole('checkbox', { name: '差のある項目だけ' })).toBeChecked();
  await expect(row(page, '稼働状況')).toHaveCount(0);
});

test('figures share one scale: the bars are as long as the numbers say', async ({ page }) => {
  await page.goto('compare/?compare=ishikawa-shinryo,oki-net');
  await isLoaded(page);
  const width = (label: string | RegExp, column: number) =>
    row(page, label)
      .getByRole('cell')
      .nth(column)
      .locator('svg rect')
      .evaluate((bar) => Number(bar.getAttribute('width')));
  // clinics of Ishikawa are the most of all types and networks
  await expect.poll(() => width('医科診療所', 0)).toBe(100);
  expect(await width('医科診療所', 1)).toBeCloseTo((59 / 339) * 100, 1);
  expect(await width(/^病院\s*差あり$/, 0)).toBeCloseTo((80 / 339) * 100, 1);
});

test('the maps have one scale and a name each', async ({ page }) => {
  await page.goto('compare/?compare=akita-heartful,oki-net');
  await isLoaded(page);
  const maps = row(page, '地図').getByRole('img');
  await expect(maps).toHaveCount(2);
  await expect(maps.first()).toHaveAccessibleName(`${AKITA}の対象地域の地図`);
  const bars = await maps.locator('text').allTextContents();
  expect(new Set(bars).size).toBe(1);
  const sizes = await maps.evaluateAll((all) =>
    all.map((map) => map.getBoundingClientRect().width),
  );
  expect(sizes[0]).toBeGreaterThan(100);
  expect(sizes[0]).toBeCloseTo(sizes[1] ?? 0, 0);
});

test('columns are moved and removed with the keyboard; the focus stays and it is said', async ({
  page,
  baseURL,
}) => {
  await page.goto('compare/?compare=akita-heartful,oki-net,ishikawa-shinryo');
  await isLoaded(page);
  await page.getByRole('button', { name: `${ISHIKAWA}を左へ` }).press('Enter');
  await expect(columns(page)).toHaveText([AKITA, ISHIKAWA, OKI]);
  await expect(page.getByRole('status')).toHaveText(`${ISHIKAWA}を左から2番目にしました`);
  await page.keyboard.press('Enter');
  await expect(columns(page)).toHaveText([ISHIKAWA, AKITA, OKI]);
  await expect(page.getByRole('button', { name: `${ISHIKAWA}を左へ` })).toBeDisabled();
  await expect(page.getByRole('button', { name: `${ISHIKAWA}を右へ` })).toBeFocused();
  await page.getByRole('button', { name: `${AKITA}を外す` }).click();
  await expect(columns(page)).toHaveText([ISHIKAWA, OKI]);
  await expect(page).toHaveURL(`${baseURL}compare/?compare=ishikawa-shinryo,oki-net`);
});

test('a network is added from the list', async ({ page, baseURL }) => {
  await page.goto('compare/?compare=akita-heartful,oki-net');
  await isLoaded(page);
  const list = page.getByLabel('ネットワークを追加');
  await expect(list.getByRole('option')).toHaveCount(networks.length - 2);
  await list.selectOption('shinshu-medicalnet');
  await page.getByRole('button', { name: '追加', exact: true }).click();
  await expect(columns(page)).toHaveText([AKITA, OKI, '信州メディカルネット']);
  await expect(page).toHaveURL(
    `${baseURL}compare/?compare=akita-heartful,oki-net,shinshu-medicalnet`,
  );
});

test('unknown and repeated networks are dropped, and the reader is told', async ({ page }) => {
  await page.goto('compare/?compare=akita-heartful,nowhere,oki-net,akita-heartful');
  await isLoaded(page);
  await expect(columns(page)).toHaveText([AKITA, OKI]);
  const notice = page.getByRole('status');
  await expect(notice).toContainText('「nowhere」というネットワークは収録していないため');
  await expect(notice).toContainText(`「${AKITA}」は重なっていたため`);
});

test('with fewer than two the page says what to do, and leads on', async ({ page }) => {
  await page.goto('compare/?compare=oki-net');
  await expect(page.getByText('あと1件以上を追加してください')).toBeVisible();
  await expect(page.getByRole('button', { name: `${OKI}を比較に追加` })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: `${AKITA}を比較に追加` }).click();
  await isLoaded(page);
  await expect(columns(page)).toHaveText([OKI, AKITA]);
});

test('networks are pinned in the explorer, stay pinned on the way, and are then compared', async ({
  page,
  baseURL,
}) => {
  await page.goto('');
  await page.getByRole('button', { name: `比較に追加：${AKITA}` }).click();
  const bar = page.getByRole('complementary', { name: '比較' });
  await expect(bar).toContainText('比較：1件');
  await page.getByRole('main').getByRole('link', { name: OKI, exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}networks/oki-net/?compare=akita-heartful`);
  await page.getByRole('button', { name: `比較に追加：${OKI}` }).click();
  await expect(bar).toContainText('比較：2件');
  await bar.getByRole('link', { name: '並べて比べる' }).click();
  await expect(page).toHaveURL(`${baseURL}compare/?compare=akita-heartful,oki-net`);
  await expect(columns(page)).toHaveText([AKITA, OKI]);
  await columns(page).first().click();
  await expect(page).toHaveURL(`${baseURL}networks/akita-heartful/?compare=akita-heartful,oki-net`);
  await expect(bar).toContainText('比較：2件');
  const pinned = page.getByRole('button', { name: `比較に追加：${AKITA}` });
  await expect(pinned).toHaveAttribute('aria-pressed', 'true');
  await pinned.click();
  await expect(bar).toContainText('比較：1件');
  await bar.getByRole('button', { name: 'すべて外す' }).click();
  await expect(bar).toHaveCount(0);
});

test('networks are pinned in the table too', async ({ page, baseURL }) => {
  await page.goto('networks/');
  await page.getByRole('button', { name: `比較に追加：${OKI}` }).click();
  await page.getByRole('button', { name: `比較に追加：${AKITA}` }).click();
  const bar = page.getByRole('complementary', { name: '比較' });
  await expect(bar).toContainText('比較：2件');
  await expect(bar).toBeInViewport();
  await bar.getByRole('link', { name: '並べて比べる' }).click();
  await expect(page).toHaveURL(`${baseURL}compare/?compare=oki-net,akita-heartful`);
  await expect(columns(page)).toHaveText([OKI, AKITA]);
});

test('on a phone the table scrolls in its frame, not the page, and names stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`compare/?compare=${networks.map(({ id }) => id).join(',')}`);
  await isLoaded(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const frame = page.getByRole('region', { name: '比較の表' });
  await frame.scrollIntoViewIfNeeded();
  await frame.evaluate((element) => element.scrollTo(200, 2000));
  await expect(columns(page).nth(2)).toBeInViewport();
  await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(1000);
});

test('the comparison prints on its own, in landscape, without the buttons', async ({ page }) => {
  await page.goto('compare/?compare=akita-heartful,oki-net');
  await isLoaded(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: `${OKI}を外す` })).toBeHidden();
  await expect(page.getByRole('checkbox')).toBeHidden();
});

test.describe('when a file does not arrive', () => {
  test.use({ expectedMessages: [/ERR_FAILED/] });

  test('the comparison says that a file did not arrive, and tries again', async ({ page }) => {
    await page.route('**/compare/records/oki-net.json', (route) => route.abort());
    await page.goto('compare/?compare=akita-heartful,oki-net');
    await expect(page.getByText('データを読み込めませんでした')).toBeVisible();
    await page.unroute('**/compare/records/oki-net.json');
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await isLoaded(page);
    await expect(page.getByText('データを読み込めませんでした')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript the comparison says how to choose and links every network', async ({
    page,
  }) => {
    await page.goto('compare/?compare=akita-heartful,oki-net');
    await expect(page.getByText('2件から5件のネットワークを選ぶと')).toBeVisible();
    for (const network of networks) {
      await expect(page.getByRole('link', { name: nameOf(network) })).toHaveAttribute(
        'href',
        `/networks/${network.id}/`,
      );
    }
  });
});
