import type { Locator, Page } from '@playwright/test';
import { expectNoFindings } from './support/axe';
import {
  addressOf,
  becomesLive,
  clickCentre,
  legendButton,
  marker,
  markers,
  openLive,
  panel,
  pointOf,
  staticMap,
} from './support/map';
import { colourAt, distance } from './support/pixels';
import { nameOf, networks } from './support/records';
import { expect, test } from './support/test';

const AKITA = 'あきたハートフルネット';
const AOMORI = 'あおもりメディカルネット';
const ISHIKAWA = 'いしかわ診療情報共有ネットワーク';
const OKI = 'OKI-net';
const SHINSHU = '信州メディカルネット';

/** Land in the south of Akita and in the east of Hokkaido, away from names, borders and markers. */
const IN_AKITA = [140.3, 39.1] as const;
const IN_HOKKAIDO = [143.5, 43.2] as const;

const form = (page: Page): Locator => page.getByRole('search', { name: 'ネットワークの絞り込み' });
const openButton = (page: Page) =>
  panel(page).getByRole('button', { name: '絞り込み', exact: true });
const chips = (page: Page) => page.getByRole('list', { name: '選択中の絞り込み' });
const remove = (page: Page, label: string) =>
  chips(page).getByRole('button', { name: `${label}を外す` });

async function openForm(page: Page): Promise<void> {
  await openButton(page).click();
  await expect(form(page)).toBeVisible();
}

/** Unfolds a group of the form. */
async function unfold(page: Page, group: string): Promise<void> {
  await form(page).locator('summary', { hasText: group }).click();
}

const option = (page: Page, name: string) => form(page).getByRole('checkbox', { name });

/** The networks marked on the map. */
async function marked(page: Page): Promise<string[]> {
  return (await markers(page).allTextContents()).sort();
}

/** The networks listed in the panel. */
async function listed(page: Page): Promise<string[]> {
  const links = panel(page).locator('a[href*="/networks/"]');
  return (await links.allTextContents()).sort();
}

async function expectShown(page: Page, names: readonly string[]): Promise<void> {
  await expect.poll(() => listed(page)).toEqual([...names].sort());
  await expect.poll(() => marked(page)).toEqual([...names].sort());
}

test('a planner finds who else uses a vendor and a service, on the map and in the list', async ({
  page,
  baseURL,
}) => {
  await openLive(page, '');
  await openForm(page);
  await unfold(page, '主なIT企業');
  await option(page, '富士通 2件').check();
  await expectShown(page, [AOMORI, SHINSHU]);
  await expect.poll(() => addressOf(page, baseURL)).toBe('/?vendor=fujitsu');

  // alternatives within a group
  await option(page, 'SEC').check();
  await expectShown(page, [AOMORI, SHINSHU, OKI, ISHIKAWA]);
  await expect.poll(() => addressOf(page, baseURL)).toBe('/?vendor=fujitsu,sec');

  // together with other groups; the numbers follow
  await unfold(page, 'サービス');
  await expect(option(page, '介護連携 2件')).toBeEnabled();
  await option(page, '医療従事者用モバイル対応 3件').check();
  await expectShown(page, [SHINSHU, OKI, ISHIKAWA]);
  await expect(form(page).getByText('5件中3件')).toBeVisible();
  await expect(option(page, '富士通 1件')).toBeChecked();
  await expect(
    panel(page).getByText('ほか2件は、選択中の絞り込みに当てはまりません。'),
  ).toBeVisible();

  await remove(page, '主なIT企業：SEC').click();
  await expectShown(page, [SHINSHU]);
  await chips(page).getByRole('button', { name: 'すべて解除' }).click();
  await expectShown(page, networks.map(nameOf));
  await expect.poll(() => addressOf(page, baseURL)).toBe('/');
});

test('spellings and companies in parentheses count as what they mean', async ({ page }) => {
  await openLive(page, '?storage=ss-mix2');
  await expectShown(page, [ISHIKAWA, SHINSHU]);
  await openForm(page);
  await unfold(page, '主なIT企業');
  await expect(option(page, 'SEC 1件')).toBeEnabled();
  await expect(option(page, 'NDソフトウェア 0件')).toBeDisabled();
});

test('what is ticked stays where it is when the chips come above it', async ({ page }) => {
  await openLive(page, '');
  await openForm(page);
  await unfold(page, '主なIT企業');
  const box = option(page, '富士通');
  const before = await box.boundingBox();
  await box.check();
  await expect(remove(page, '主なIT企業：富士通')).toBeAttached();
  await expect.poll(async () => (await box.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
});

test('what a sheet does not state is found by 記載なし alone', async ({ page }) => {
  await openLive(page, '?consent=comprehensive,per-facility,all-facilities,other');
  await expectShown(page, [AKITA, OKI, ISHIKAWA, SHINSHU]);
  await openForm(page);
  await unfold(page, '患者さんの同意');
  await option(page, '記載なし 1件').check();
  await expectShown(page, networks.map(nameOf));
  await page.goto('?consent=unstated');
  await becomesLive(page);
  await expectShown(page, [AOMORI]);
});

test('the map loses the fill of what is filtered out, and gets it back', async ({ page }) => {
  await openLive(page, '');
  const akita = await pointOf(page, IN_AKITA);
  const hokkaido = await pointOf(page, IN_HOKKAIDO);
  const isFilled = async () =>
    distance(await colourAt(page, akita), await colourAt(page, hokkaido)) > 20;
  await expect.poll(isFilled).toBe(true);
  await openForm(page);
  await unfold(page, '主なIT企業');
  await option(page, '富士通').check();
  await expect.poll(isFilled).toBe(false);
  await expect(page.getByRole('list', { name: /^凡例/ })).toContainText('未収録・絞り込み外');
  await option(page, '富士通').uncheck();
  await expect.poll(isFilled).toBe(true);
});

test('years and words narrow the list, and stay in the address', async ({ page, baseURL }) => {
  await openLive(page, '');
  await openForm(page);
  await form(page).getByRole('combobox', { name: '運用開始年（から）' }).selectOption('2014');
  await expectShown(page, [AKITA, AOMORI, ISHIKAWA]);
  await form(page).getByRole('combobox', { name: '運用開始年（まで）' }).selectOption('2014');
  await expectShown(page, [AKITA, ISHIKAWA]);
  await expect.poll(() => addressOf(page, baseURL)).toBe('/?since=2014');
  await form(page).getByRole('searchbox', { name: 'キーワード' }).fill('イシカワ');
  await expectShown(page, [ISHIKAWA]);
  await page.reload();
  await becomesLive(page);
  await expectShown(page, [ISHIKAWA]);
  await remove(page, 'キーワード：イシカワ').click();
  await remove(page, '運用開始年：2014年').click();
  await expectShown(page, networks.map(nameOf));
});

test('a link with filters opens filtered, and they survive the way through the atlas', async ({
  page,
  baseURL,
}) => {
  const query = '?vendor=fujitsu&since=2011-2015';
  await openLive(page, query);
  await expectShown(page, [AOMORI, SHINSHU]);

  await panel(page).getByRole('link', { name: '秋田', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/${query}`);
  await expect(remove(page, '主なIT企業：富士通')).toBeVisible();
  await expect(panel(page).getByText('1件は、選択中の絞り込みに当てはまりません。')).toBeVisible();
  await expect(panel(page).getByRole('link', { name: AKITA })).toHaveCount(0);

  await marker(page, AOMORI).click();
  await expect(page).toHaveURL(`${baseURL}networks/aomori-medicalnet/${query}`);
  await expect(remove(page, '運用開始年：2011年～2015年')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/${query}`);
  await page.goForward();
  await expect(page).toHaveURL(`${baseURL}networks/aomori-medicalnet/${query}`);
  await expect.poll(() => marked(page)).toEqual([AOMORI]);
});

test('a click on the map keeps the filters', async ({ page, baseURL }) => {
  await openLive(page, '?fee=free&vendor=nec#map=8/39.72/140.1');
  await clickCentre(page);
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/?fee=free&vendor=nec`);
  await expect(remove(page, '主なIT企業：日本電気')).toBeVisible();
});

test('a network’s own page says that it is filtered out', async ({ page }) => {
  await openLive(page, 'networks/oki-net/?vendor=fujitsu');
  await expect(panel(page).getByText('このネットワークは当てはまりません')).toBeVisible();
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText(OKI);
});

test('words that mean nothing are ignored', async ({ page, baseURL }) => {
  await openLive(page, '?vendor=oracle,sec&consent=nonsense&since=soon&colour=red');
  await expectShown(page, [OKI, ISHIKAWA]);
  await expect(chips(page).getByRole('listitem')).toHaveText(['主なIT企業：SEC', 'すべて解除']);
  await page.goto('?vendor=oracle');
  await becomesLive(page);
  await expectShown(page, networks.map(nameOf));
  await expect(chips(page)).toHaveCount(0);
  await expect.poll(() => addressOf(page, baseURL)).toBe('/?vendor=oracle');
});

test('names and spellings of the vocabulary filter like their ids, which a change writes', async ({
  page,
  baseURL,
}) => {
  await openLive(page, '?vendor=富士通(株)&scope=全県域での連携');
  await expectShown(page, [SHINSHU]);
  await expect(chips(page).getByRole('listitem')).toHaveText([
    '対象範囲：全県域',
    '主なIT企業：富士通',
    'すべて解除',
  ]);
  await expect(
    page.getByRole('button', { name: '対象地域の記載なし', exact: true }),
  ).toHaveAttribute('aria-pressed', 'false');
  await remove(page, '対象範囲：全県域').click();
  await expectShown(page, [AOMORI, SHINSHU]);
  await expect.poll(() => addressOf(page, baseURL)).toBe('/?vendor=fujitsu');
});

test('where nothing matches, a button drops the filter that is too much', async ({ page }) => {
  await openLive(page, '?vendor=fujitsu&storage=pix-pdq');
  await expectShown(page, []);
  await expect(
    panel(page).getByText('絞り込みに当てはまるネットワークはありません。'),
  ).toBeVisible();
  await expect(
    panel(page).getByRole('button', { name: '「主なIT企業：富士通」を外す 1件' }),
  ).toBeVisible();
  await panel(page)
    .getByRole('button', { name: '「標準化ストレージ：PIX/PIXV3/PDQ/PDQV3」を外す 2件' })
    .click();
  await expectShown(page, [AOMORI, SHINSHU]);
});

test('where one filter is not to blame alone, the button drops those that are', async ({
  page,
}) => {
  await openLive(page, 'areas/0603/?storage=pix-pdq&since=1990-1999&q=zzz');
  await panel(page)
    .getByRole('button', { name: '「キーワード：zzz」と「運用開始年：1990年～1999年」を外す 1件' })
    .click();
  await expect(chips(page).getByRole('listitem')).toHaveText([
    '標準化ストレージ：PIX/PIXV3/PDQ/PDQV3',
    'すべて解除',
  ]);
});

test('the legend and the filter of scopes are one', async ({ page, baseURL }) => {
  await openLive(page, '');
  await openForm(page);
  await unfold(page, '対象範囲');
  await option(page, '二次医療圏 1件').check();
  await expectShown(page, [OKI]);
  await expect(legendButton(page, '全県域')).toHaveAttribute('aria-pressed', 'false');
  await legendButton(page, '全県域').click();
  await expect(option(page, '全県域 3件')).toBeChecked();
  await expect
    .poll(() => addressOf(page, baseURL))
    .toBe('/?scope=prefecture,secondary-medical-area');
  await expectShown(page, [AKITA, OKI, ISHIKAWA, SHINSHU]);
});

test('filters work by keyboard alone', async ({ page }) => {
  await openLive(page, '');
  await openButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(form(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(form(page).getByRole('searchbox')).toBeFocused();
  const vendors = form(page).locator('summary', { hasText: '主なIT企業' });
  await vendors.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expectShown(page, [AOMORI, SHINSHU]);
  // the focus stays nearby when the button it was on goes
  await vendors.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(chips(page).getByRole('listitem')).toHaveCount(3);
  await remove(page, '主なIT企業：富士通').focus();
  await page.keyboard.press('Enter');
  await expect(remove(page, '主なIT企業：日本電気')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await expectShown(page, networks.map(nameOf));
});

test('axe finds nothing in the open form and the chips', async ({ page }) => {
  await page.goto('?vendor=nec&storage=pix-pdq');
  await openForm(page);
  await unfold(page, '主なIT企業');
  await unfold(page, '共有できる情報項目');
  await expectNoFindings(page, panel(page));
  await page.goto('?vendor=fujitsu&storage=pix-pdq');
  await expect(panel(page).getByText('次のどれかを外すと見つかります。')).toBeVisible();
  await expectNoFindings(page, panel(page));
});

for (const { width, height } of [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
]) {
  test(`the form fits a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openLive(page, '?storage=pix-pdq&item=radiology-order&since=2011-2014');
    await openForm(page);
    await unfold(page, '共有できる情報項目');
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(() => overflow()).toBeLessThanOrEqual(0);
  });
}

test('a page that nobody filters loads nothing for filters', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openLive(page, '');
  await expect(openButton(page)).toBeVisible();
  expect(asked.filter((url) => url.includes('filters.json'))).toEqual([]);
});

test.describe('when the data for filters do not arrive', () => {
  test.use({ expectedMessages: ['filters.json', 'net::ERR_FAILED'] });
  test('where the data for filters do not arrive, the page says that nothing is filtered, and tries again', async ({
    page,
  }) => {
    await page.route('**/filters.json', (route) => route.abort());
    await openLive(page, '?vendor=fujitsu');
    await expect(panel(page).getByRole('alert')).toContainText('絞り込まずに表示しています');
    await expectShown(page, networks.map(nameOf));
    await page.unroute('**/filters.json');
    await panel(page).getByRole('button', { name: 'もう一度読み込む' }).click();
    await expectShown(page, [AOMORI, SHINSHU]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('without JavaScript the list is whole and there is no button to filter it', async ({
    page,
  }) => {
    await page.goto('?vendor=fujitsu');
    await expect.poll(() => listed(page)).toEqual(networks.map(nameOf).sort());
    await expect(openButton(page)).toHaveCount(0);
    await expect(staticMap(page).locator('a[href*="/networks/"]')).toHaveCount(5);
  });
});
