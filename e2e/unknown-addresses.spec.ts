import { panel } from './support/map';
import { expect, test } from './support/test';

test.use({ expectedMessages: ['404'] });

for (const [typed, meant] of [
  ['prefectures/Akita/', 'prefectures/akita/'],
  ['prefectures/ａｋｉｔａ/', 'prefectures/akita/'],
  ['prefectures/%20akita%20/', 'prefectures/akita/'],
  ['areas/０６０３/', 'areas/0603/'],
  ['networks/OKI-NET/', 'networks/oki-net/'],
  ['akita', 'prefectures/akita/'],
]) {
  test(`/${typed} goes where it means`, async ({ page, baseURL }) => {
    const response = await page.goto(typed ?? '', { waitUntil: 'commit' });
    expect(response?.status()).toBe(404);
    await expect(page).toHaveURL(`${baseURL}${meant}`);
    await expect(panel(page).getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a near miss keeps what the map shows', async ({ page, baseURL }) => {
  await page.goto('prefectures/Akita/?scope=prefecture#map=9/39.5/140.2');
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/?scope=prefecture#map=9/39.5/140.2`);
});

test('a slip of the finger gets the nearest pages offered', async ({ page, baseURL }) => {
  const response = await page.goto('prefectures/akitta/');
  expect(response?.status()).toBe(404);
  await expect(page).toHaveTitle(/^ページが見つかりません/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
  const offered = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(offered.first()).toHaveText('秋田県');
  await offered.first().click();
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
});

test('a name of several areas offers them all', async ({ page }) => {
  await page.goto('areas/県央/');
  const offered = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(offered.filter({ hasText: '秋田県 県央' })).toBeVisible();
  await expect.poll(() => offered.count()).toBeGreaterThan(3);
});

test('an address that resembles nothing still leads to the map', async ({ page, baseURL }) => {
  const response = await page.goto('zzzzzzzzzzzzzzzz/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(0);
  await page.getByRole('link', { name: '地図から探す' }).click();
  await expect(page).toHaveURL(baseURL ?? '');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript the page for an unknown address says what happened and leads to the map', async ({
    page,
    baseURL,
  }) => {
    const response = await page.goto('prefectures/Akita/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
    await page.getByRole('link', { name: '地図から探す' }).click();
    await expect(page).toHaveURL(baseURL ?? '');
  });
});
