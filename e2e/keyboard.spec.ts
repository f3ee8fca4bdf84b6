import type { Page } from '@playwright/test';
import { addressOf, comesToRest, liveMap, marker, markers, openLive, panel } from './support/map';
import { expect, test } from './support/test';

/** What the map says to readers who do not see it. */
const said = (page: Page) => page.getByRole('status');

/** A camera with Akita's label point near the middle of the map. */
const NEAR_AKITA = '#map=7/39.9/140.4';

test('the map is one stop on the way, then its markers, then the legend', async ({ page }) => {
  await openLive(page, NEAR_AKITA);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '地図をとばして詳細へ' })).toBeFocused();
  // what the header holds comes first
  const inHeader = page.getByRole('banner').locator(':focus');
  do await page.keyboard.press('Tab');
  while ((await inHeader.count()) > 0);
  await expect(liveMap(page)).toBeFocused();
  const count = await markers(page).count();
  expect(count).toBeGreaterThan(0);
  for (let stop = 0; stop < count; stop++) {
    await page.keyboard.press('Tab');
    await expect(markers(page).nth(stop)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('list', { name: /^凡例/ }).getByRole('button').first()).toBeFocused();
});

test('a skip link passes the map and leaves the camera in the address', async ({
  page,
  baseURL,
}) => {
  await openLive(page, '#map=8/39.72/140.1');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '地図をとばして詳細へ' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await expect.poll(() => addressOf(page, baseURL)).toBe('/#map=8/39.72/140.1');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: '共有', exact: true })).toBeFocused();
});

test('arrows go from prefecture to prefecture and say where they are', async ({
  page,
  baseURL,
}) => {
  await openLive(page, NEAR_AKITA);
  await liveMap(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toHaveText('秋田県、ネットワーク1件');
  await page.keyboard.press('ArrowUp');
  await expect(said(page)).toHaveText('青森県、対象地域の記載がないネットワーク1件');
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).not.toHaveText(/青森県/);
  await page.keyboard.press('ArrowUp');
  await expect(said(page)).toHaveText(/青森県/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}prefectures/aomori/`);
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('青森県');
  await expect(said(page)).toHaveText(/青森県.*選択しました/);
  await expect(liveMap(page)).toBeFocused();
});

test('Enter on the page of a prefecture goes down to its areas', async ({ page, baseURL }) => {
  await openLive(page, 'prefectures/akita/');
  await liveMap(page).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(/^秋田県 県北、/);
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).toHaveText(/^秋田県 県(央|南)、/);
  const words = (await said(page).textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    words.includes('県央') ? `${baseURL}areas/0502/` : `${baseURL}areas/0503/`,
  );
});

test('Escape goes up, from an area to Japan', async ({ page, baseURL }) => {
  await openLive(page, 'areas/0603/');
  await liveMap(page).focus();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${baseURL}prefectures/yamagata/`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(baseURL ?? '');
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText(
    '地域医療情報連携ネットワーク',
  );
});

test('Escape pressed twice goes up twice, however quickly', async ({ page, baseURL }) => {
  await openLive(page, 'areas/0603/');
  await liveMap(page).focus();
  await liveMap(page).evaluate((canvas) => {
    const push = history.pushState;
    // at once when the address changes, before a frame is drawn
    history.pushState = (...state) => {
      push.apply(history, state);
      history.pushState = push;
      const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      queueMicrotask(() => canvas.dispatchEvent(press));
    };
  });
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(baseURL ?? '');
});

test('Escape goes from a network to its prefecture', async ({ page, baseURL }) => {
  await openLive(page, 'networks/ishikawa-shinryo/');
  await liveMap(page).focus();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${baseURL}prefectures/ishikawa/`);
});

test('plus and minus zoom, Shift and arrows move the map', async ({ page }) => {
  await openLive(page, NEAR_AKITA);
  const place = async () => {
    await comesToRest(page);
    const box = await marker(page, 'あきたハートフルネット').boundingBox();
    if (!box) throw new Error('the marker is not on the map');
    return box;
  };
  await liveMap(page).focus();
  const start = await place();
  await page.keyboard.press('Shift+ArrowRight');
  const moved = await place();
  expect(start.x - moved.x).toBeCloseTo(100, 0);
  await page.keyboard.press('Shift+ArrowLeft');
  await place();
  const zoomOf = () => Number(/#map=([\d.]+)/.exec(page.url())?.[1]);
  await page.keyboard.press('+');
  await expect.poll(zoomOf).toBe(8);
  await page.keyboard.press('-');
  await expect.poll(zoomOf).toBe(7);
});

test('single keys act on the map only', async ({ page, baseURL }) => {
  await openLive(page, 'areas/0603/');
  await panel(page).getByRole('link', { name: '山形県', exact: true }).focus();
  for (const key of ['Escape', '+', 'ArrowUp']) await page.keyboard.press(key);
  await comesToRest(page);
  await expect.poll(() => addressOf(page, baseURL)).toBe('/areas/0603/');
  await expect(said(page)).toHaveText('');
});

test('a marker is followed with Enter', async ({ page, baseURL }) => {
  await openLive(page, NEAR_AKITA);
  await marker(page, 'あきたハートフルネット').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}networks/akita-heartful/`);
});
