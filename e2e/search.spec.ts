import type { Locator, Page } from '@playwright/test';
import { expectNoFindings } from './support/axe';
import { addressOf, comesToRest, liveMap, openLive, openScripted, panel } from './support/map';
import { expect, test } from './support/test';

const FIELD = 'ネットワーク・地域・市区町村を検索';

/** The search field. */
function field(page: Page): Locator {
  return page.getByRole('combobox', { name: FIELD });
}

/** The results, in order. */
function results(page: Page): Locator {
  return page.getByRole('listbox', { name: '検索結果' }).getByRole('option');
}

/** Opens the search from the keyboard, types, and waits for results. */
async function search(page: Page, words: string): Promise<void> {
  // until the scripts have started nobody listens: the reader presses again
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type(words);
  await expect(field(page)).toHaveValue(words);
  await expect(results(page).first()).toBeVisible();
}

/** Files that the page has asked for. */
function requests(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => found.push(new URL(request.url()).pathname));
  return found;
}

test('“which network covers my town?” is answered in words and on the map', async ({
  page,
  baseURL,
}) => {
  await openLive(page, '');
  const files = requests(page);
  await search(page, 'yonezawa');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page)).toContainText(['米沢市置賜 › 山形県よねざわし']);
  await expect(results(page).locator('mark')).toHaveText(['よねざわ']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}areas/0603/?municipality=06202`);
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('置賜');
  const answer = panel(page).getByRole('region', { name: '検索した市区町村：米沢市' });
  await expect(answer).toContainText('米沢市はOKI-netの対象地域に入っています。');
  await expect(answer.getByRole('link', { name: 'OKI-net' })).toBeVisible();
  await expect(panel(page)).toBeFocused();
  await expect.poll(() => files.filter((file) => /\/06\.topo\./.test(file))).toHaveLength(1);
});

test('the answer is a link that can be sent', async ({ page }) => {
  const files = requests(page);
  await openLive(page, 'areas/0201/?municipality=02202');
  const answer = panel(page).getByRole('region', { name: '検索した市区町村：弘前市' });
  await expect(answer).toContainText(
    'あおもりメディカルネットは対象地域の記載がないため、弘前市が対象かどうかは分かりません。',
  );
  await expect.poll(() => files.filter((file) => /\/02\.topo\./.test(file))).toHaveLength(1);
});

test('where nothing is recorded it says so, and what that means', async ({ page }) => {
  await page.goto('areas/1301/?municipality=13101');
  const answer = panel(page).getByRole('region', { name: '検索した市区町村：千代田区' });
  await expect(answer).toContainText('千代田区を対象とするネットワークは未収録です。');
  await expect(answer).toContainText('存在しないという意味ではありません');
});

test('a municipality of elsewhere, and what is none, are ignored', async ({ page }) => {
  for (const code of ['01100', '99999', 'x', '']) {
    await page.goto(`areas/0603/?municipality=${code}`);
    await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('置賜');
    await expect(panel(page).getByRole('region', { name: /検索した市区町村/ })).toHaveCount(0);
  }
});

test('the municipality stays behind when the reader goes on, the rest of the query does not', async ({
  page,
  baseURL,
}) => {
  await openLive(page, 'areas/0603/?municipality=06202&scope=prefecture');
  await expect(panel(page).getByRole('region', { name: /米沢市/ })).toBeVisible();
  await panel(page).getByRole('link', { name: '山形県', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}prefectures/yamagata/?scope=prefecture`);
});

test('a city in two areas offers both', async ({ page, baseURL }) => {
  await page.goto('about/');
  await search(page, '川崎市');
  await expect(results(page).filter({ hasText: /^川崎市川崎(北|南)部 › 神奈川県$/ })).toHaveCount(
    2,
  );
  await results(page).filter({ hasText: '川崎市川崎北部 › 神奈川県' }).click();
  await expect(page).toHaveURL(/\/areas\/14\d\d\/\?municipality=14130$/);
  const answer = panel(page).getByRole('region', { name: '検索した市区町村：川崎市' });
  await expect(answer).toContainText('二つの二次医療圏にまたがります');
  const before = addressOf(page, baseURL);
  await answer.getByRole('link', { name: '川崎南部' }).click();
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('川崎南部');
  await expect(answer.getByRole('link', { name: '川崎北部' })).toBeVisible();
  await expect.poll(() => addressOf(page, baseURL)).not.toBe(before);
});

test('the villages of the Northern Territories lead to Hokkaido', async ({ page, baseURL }) => {
  await page.goto('about/');
  await search(page, '留夜別');
  await expect(results(page)).toContainText(['留夜別村北海道']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}prefectures/hokkaido/?municipality=01697`);
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('北海道');
  await expect(panel(page).getByRole('region', { name: /留夜別村/ })).toContainText(
    '留夜別村を対象とするネットワークは未収録です。',
  );
});

test('networks, prefectures, areas and municipalities stand in groups', async ({ page }) => {
  await page.goto('about/');
  await search(page, '秋田');
  const groups = page.getByRole('listbox', { name: '検索結果' }).getByRole('group');
  await expect(groups.nth(0)).toHaveAccessibleName(/^都道府県/);
  await expect(groups.nth(0).getByRole('option')).toContainText(['秋田県']);
  await expect(page.getByRole('group', { name: /^ネットワーク/ })).toContainText(
    'あきたハートフルネット',
  );
  await expect(page.getByRole('group', { name: /^市区町村/ })).toContainText('秋田市');
});

test('“who else uses this vendor?” finds networks by vendor, and says so', async ({ page }) => {
  await page.goto('about/');
  await search(page, '富士通');
  await expect(results(page).filter({ hasText: '主なIT企業：富士通' })).toHaveCount(2);
});

test('everything works from the keyboard', async ({ page, baseURL }) => {
  await openLive(page, '');
  await liveMap(page).focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('府中');
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
  const active = () => field(page).getAttribute('aria-activedescendant');
  const first = await active();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(active).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('Escape');
  await expect(results(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('府中');
  await page.keyboard.press('Escape');
  await expect(liveMap(page)).toBeFocused();
  await expect.poll(() => addressOf(page, baseURL)).toBe('/');
});

test('leaving the field chooses nothing', async ({ page, baseURL }) => {
  await page.goto('about/');
  await search(page, '米沢');
  await page.keyboard.press('Tab');
  await expect(results(page)).toHaveCount(0);
  await expect.poll(() => addressOf(page, baseURL)).toBe('/about/');
});

test('how many were found is said; nothing found is said too', async ({ page }) => {
  await page.goto('about/');
  await search(page, '米沢');
  const said = page.getByRole('search').getByRole('status');
  await expect(said).toHaveText(/^\d+件見つかりました$/);
  await field(page).fill('どこにもない村');
  await expect(said).toHaveText('見つかりません');
});

test('nothing of the search is loaded before it is used', async ({ page }) => {
  const files = requests(page);
  await openLive(page, '');
  await comesToRest(page);
  const before = files.length;
  expect(files.filter((file) => file.endsWith('/search-index.json'))).toEqual([]);
  await search(page, 'akita');
  expect(files.filter((file) => file.endsWith('/search-index.json'))).toHaveLength(1);
  expect(files.slice(before).some((file) => file.endsWith('.js'))).toBe(true);
});

test('what was typed before the search was there is kept', async ({ page }) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/search-index.json', async (route) => {
    await arrival;
    await route.continue();
  });
  await openScripted(page, 'about/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sapporo');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('読み込んでいます');
  arrive();
  await expect(results(page).first()).toContainText('札幌');
});

test('the search is on documents too, and leads to the map', async ({ page, baseURL }) => {
  await page.goto('about/');
  await expect(field(page)).toBeVisible();
  await search(page, 'OKI-net');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}networks/oki-net/`);
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('OKI-net');
});

test('municipalities are loaded when the reader comes near, not before', async ({ page }) => {
  const files = requests(page);
  const boundaries = () => files.filter((file) => /\/\d\d\.topo\.[\w-]+\.json$/.test(file));
  await openLive(page, '#map=8/38.05/140.1');
  await comesToRest(page);
  expect(boundaries()).toEqual([]);
  await page.getByRole('button', { name: '拡大' }).click();
  await expect.poll(boundaries).toContainEqual(expect.stringMatching(/\/06\.topo\./));
});

test('axe finds nothing in the open search and in its answer', async ({ page }) => {
  await page.goto('about/');
  await search(page, '松本');
  await expectNoFindings(page, page.getByRole('search'));
  await page.goto('areas/0603/?municipality=06202');
  const answer = panel(page).getByRole('region', { name: /米沢市/ });
  await expect(answer).toBeVisible();
  await expectNoFindings(page, answer);
});

test('the field keeps the focus, whenever it came while the search was loading', async ({
  page,
}) => {
  await openScripted(page, 'about/');
  const isFocusedAtLast = await field(page).evaluate(async (first: HTMLInputElement) => {
    const { port1, port2 } = new MessageChannel();
    const nextTask = () =>
      new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    first.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    let isFocused = false;
    while (first.isConnected) {
      isFocused = !isFocused;
      if (isFocused) first.focus();
      else first.blur();
      await nextTask();
    }
    return isFocused;
  });
  if (isFocusedAtLast) await expect(field(page)).toBeFocused();
  else await expect(field(page)).not.toBeFocused();
});

test('what was typed while the search was loading is found, and chosen with Enter', async ({
  page,
  baseURL,
}) => {
  await openScripted(page, 'about/');
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  for (const files of ['**/_next/static/chunks/*.js', '**/search-index.json']) {
    await page.route(files, async (route) => {
      await isReleased;
      await route.continue();
    });
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yonezawa');
  await expect(field(page)).toHaveValue('yonezawa');
  release();
  await expect(results(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}areas/0603/?municipality=06202`);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('on a phone a button in the header becomes the search field, and gives way again', async ({
    page,
    baseURL,
  }) => {
    await openLive(page, '');
    const closed = await page.getByRole('search').boundingBox();
    expect(closed?.width).toBeLessThanOrEqual(44);
    await page.getByRole('search').tap();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('よねざわ');
    await expect(results(page).first()).toBeVisible();
    const open = await page.getByRole('search').boundingBox();
    expect(open?.width).toBeGreaterThan(300);
    await results(page).first().tap();
    await expect(page).toHaveURL(`${baseURL}areas/0603/?municipality=06202`);
    await expect
      .poll(async () => (await page.getByRole('search').boundingBox())?.width)
      .toBe(closed?.width);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('without scripts the search box is a link to the list of all networks', async ({
    page,
    baseURL,
  }) => {
    for (const address of ['', 'areas/0603/', 'about/']) {
      await page.goto(address);
      const link = page.getByRole('search').getByRole('link');
      await expect(link).toBeVisible();
      expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(
        `${baseURL}networks/`,
      );
    }
  });
});
