import { nameOf, networks, shown } from './support/records';
import { expect, test } from './support/test';

const chart = 'figure';

test('every chart says over how many networks it was made, and has the figures as a table', async ({
  page,
}) => {
  await page.goto('statistics/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('データで見る');
  await expect(page.getByText('全国の統計ではありません')).toBeVisible();
  const charts = page.getByRole(chart);
  await expect.poll(() => charts.count()).toBeGreaterThanOrEqual(14);
  for (const one of await charts.all()) {
    await expect(one).toContainText(/収録5件のうち\d件の記載から/);
    const summary = one.getByText('表で見る');
    if ((await summary.count()) > 0) await summary.click();
    await expect(one.getByRole('table')).toBeVisible();
  }
});

test('patients are shown by network; who does not state them is named and has no bar', async ({
  page,
}) => {
  await page.goto('statistics/');
  const patients = page.getByRole(chart, { name: '登録患者数' });
  for (const network of networks) {
    const count = network.participants.registeredPatients?.count;
    const bar = patients.getByRole('listitem').filter({ hasText: nameOf(network) });
    await expect(bar).toContainText(count === undefined ? '記載なし' : `${shown(count)}人`);
    await expect(bar.locator('svg')).toHaveCount(count === undefined ? 0 : 1);
  }
  await expect(patients).toContainText('記載なし：あおもりメディカルネット');
});

test('the share of areas and people inside a recorded coverage is given with its totals', async ({
  page,
}) => {
  await page.goto('statistics/');
  const areas = page.getByRole(chart, { name: '二次医療圏' });
  await expect(areas.getByRole('img')).toHaveAccessibleName(
    /^二次医療圏330圏域：対象地域内\d+圏域/,
  );
  await expect(page.getByRole(chart, { name: '人口' })).toContainText('126,146,099人');
});

test('the national surveys stand apart, with their source', async ({ page }) => {
  await page.goto('statistics/');
  const context = page.getByRole('complementary', { name: '参考：全国の調査' });
  await expect(context).toContainText('アトラスの集計ではありません');
  await expect(context).toContainText('331件のうち280件が回答');
  await expect(context).toContainText('339件のうち277件が回答');
  await expect(context).toContainText('日本医師会総合政策研究機構');
});

test('a value leads into the explorer, filtered by it', async ({ page, baseURL }) => {
  await page.goto('statistics/');
  await page
    .getByRole(chart, { name: '主なIT企業' })
    .getByRole('link', { name: '日本電気' })
    .click();
  await expect(page).toHaveURL(`${baseURL}?vendor=nec`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the effects can be read from the matrix with the keyboard on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('statistics/');
  const effects = page.getByRole('region', { name: 'システム導入効果（16項目）' });
  await expect(effects.getByRole('row')).toHaveCount(17);
  const row = effects.getByRole('row', { name: /^業務全体の負担軽減/ });
  await expect(row.getByRole('img')).toHaveCount(5);
  await effects.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => effects.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'the page itself does not scroll sideways').toBe(390);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript charts and tables are all there', async ({ page }) => {
    await page.goto('statistics/');
    const years = page.getByRole(chart, { name: '開始年' });
    for (const { overview } of networks) {
      await expect(years).toContainText(`${overview.introduction?.year}年`);
    }
    await years.getByText('表で見る').click();
    await expect(years.getByRole('table')).toBeVisible();
  });
});
