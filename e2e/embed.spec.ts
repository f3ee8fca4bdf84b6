import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { colourAt } from './support/pixels';
import { expect, test } from './support/test';

/** Another site's page with a frame of the atlas in it, and how to take that site down. */
async function frameOf(page: Page, address: string) {
  const html = `<!DOCTYPE html><html lang="ja"><title>よそのページ</title>
    <style>body { margin: 0; height: 3000px }</style>
    <iframe src="${address}" title="地図" width="600" height="640"></iframe><button>その後</button></html>`;
  const site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve);
  });
  const { port } = site.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  return {
    frame: page.frameLocator('iframe'),
    close: () => {
      site.closeAllConnections();
      site.close();
    },
  };
}

test('a web page shows a region with its coverage, figures and ways into the atlas', async ({
  browser,
  baseURL,
}) => {
  // not the guarded one: the page around the frame is of another origin
  const context = await browser.newContext();
  const page = await context.newPage();
  const { frame, close } = await frameOf(page, `${baseURL}embed/areas/0603/`);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('置賜（山形県）');
  await expect(frame.getByText('201,846人')).toBeVisible();
  await expect(frame.getByText('国土数値情報')).toBeVisible();
  await expect(frame.getByRole('list', { name: '凡例' })).toContainText('全県域');

  const opened = context.waitForEvent('page');
  await frame.getByRole('link', { name: '山形県 村山' }).focus();
  await page.keyboard.press('Enter');
  const atlas = await opened;
  await expect(atlas).toHaveURL(`${baseURL}areas/0601/`);
  expect(await atlas.evaluate(() => window.opener)).toBeNull();
  await context.close();
  close();
});

test('a network is embedded with what its sheet states, and what it does not', async ({ page }) => {
  await page.goto('embed/networks/aomori-medicalnet/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('あおもりメディカルネット');
  await expect(page.getByRole('definition').filter({ hasText: '記載なし' }).first()).toBeVisible();
  await page.goto('embed/prefectures/tokyo/');
  await expect(
    page.getByText(/^未収録：.*ネットワークが存在しないという意味ではありません/),
  ).toBeVisible();
});

test('the theme is the reader’s, or the one asked for', async ({ page }) => {
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [light, dark] = ['rgb(255, 254, 251)', 'rgb(19, 30, 36)'];
  for (const [colorScheme, query, expected] of [
    ['light', '', light],
    ['dark', '', dark],
    ['light', '?theme=dark', dark],
    ['dark', '?theme=light', light],
    ['dark', '?theme=%3Cscript%3E', dark],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`embed/areas/0603/${query}`);
    await expect.poll(ground, `${colorScheme} ${query}`).toBe(expected);
  }
});

test('the pointer and the keyboard are seen on the map', async ({ page }) => {
  await page.goto('embed/prefectures/yamagata/');
  const area = page.getByRole('link', { name: '山形県 庄内' }).locator('use').first();
  const stroke = () => area.evaluate((use) => getComputedStyle(use).strokeWidth);
  const resting = await stroke();
  await area.hover();
  await expect.poll(stroke).not.toBe(resting);
  await page.mouse.move(1, 1);
  await expect.poll(stroke).toBe(resting);
  await page.getByRole('link', { name: '山形県 庄内' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect.poll(stroke).not.toBe(resting);
});

test('neither the wheel nor the keyboard is kept in the frame', async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  const { frame, close } = await frameOf(page, `${baseURL}embed/areas/0603/`);
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);

  const first = frame.getByRole('link').first();
  await first.focus();
  const links = await frame.getByRole('link').count();
  for (let step = 0; step < links; step++) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'その後' })).toBeFocused();
  await page.close();
  close();
});

for (const width of [320, 600, 1000]) {
  test(`it fits a frame ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('embed/networks/ishikawa-shinryo/');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const map = await page.locator('.map').boundingBox();
    expect(map?.height).toBeGreaterThan(200);
  });
}

test('coverage is drawn in the colour of its scope', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 640 });
  await page.goto('embed/networks/akita-heartful/');
  const box = await page
    .getByRole('link', { name: '秋田県', exact: true })
    .locator('use')
    .first()
    .boundingBox();
  if (!box) throw new Error('the area is not drawn');
  const point = { x: box.x + box.width * 0.7, y: box.y + box.height * 0.7 };
  await expect.poll(() => colourAt(page, point)).toEqual([0x8c, 0xc7, 0xbd]);
});

test('it says what it is without scripts too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}embed/areas/0603/`);
  await expect(page.getByRole('link', { name: 'OKI-net' }).first()).toBeVisible();
  await context.close();
});

test('every other page refuses to be framed', async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  for (const address of ['', 'areas/0603/', 'about/', 'networks/']) {
    const refused = page.waitForEvent('console', (message) =>
      message.text().includes('frame-ancestors'),
    );
    const { close } = await frameOf(page, `${baseURL}${address}`);
    await refused;
    close();
  }
  await page.close();
});
