import type { Page } from '@playwright/test';
import { liveRoot, openLive, panel } from './support/map';
import { expect, test } from './support/test';

const PAGES = ['', 'prefectures/akita/', 'networks/oki-net/', 'networks/', 'statistics/', 'about/'];

/** How far the page can be scrolled sideways, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('at 400 %', () => {
  // a screen of 1280 × 1024
  test.use({ viewport: { width: 320, height: 256 } });

  test('all of a page can be reached without scrolling sideways', async ({ page }) => {
    for (const address of PAGES) {
      await page.goto(address);
      await expect.poll(() => sideways(page), address).toBeLessThanOrEqual(0);
      const links = page.getByRole('navigation', { name: 'サイト' }).getByRole('link');
      for (const link of await links.all()) {
        const box = await link.boundingBox();
        expect(box?.x, address).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 999), address).toBeLessThanOrEqual(320);
      }
    }
  });

  test('neither the header nor the map stay in the reader’s way', async ({ page }) => {
    await openLive(page, 'networks/oki-net/');
    await panel(page).getByRole('heading', { name: '予算について' }).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 200);
    await expect(page.getByRole('banner')).not.toBeInViewport();
    await expect(liveRoot(page)).not.toBeInViewport();
  });
});

test('text may be spaced as widely as the reader likes', async ({ page }) => {
  // WCAG 1.4.12; a reader's stylesheet comes from the browser, not from the page
  const session = await page.context().newCDPSession(page);
  for (const address of PAGES) {
    await page.goto(address);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    const { styleSheetId } = await session.send('CSS.createStyleSheet', {
      frameId: frameTree.frame.id,
    });
    await session.send('CSS.setStyleSheetText', {
      styleSheetId,
      text: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    });
    await expect.poll(() => sideways(page), address).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, main p, dt, dd, button, nav a')].flatMap((element) => {
        const { overflow } = getComputedStyle(element);
        const isCut = overflow === 'hidden' && element.scrollHeight > element.clientHeight + 1;
        return isCut && !element.closest('.visually-hidden') ? [element.textContent] : [];
      }),
    );
    expect(cut, address).toEqual([]);
  }
});

test('forced colours leave everything to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openLive(page, 'prefectures/akita/');
  const marks = page.getByRole('list', { name: /^凡例/ }).locator('svg rect');
  const fills = await marks.evaluateAll((rects) =>
    rects.map((rect) => getComputedStyle(rect).fill),
  );
  expect(new Set(fills).size, 'the legend keeps its colours').toBeGreaterThan(2);
  const button = page.getByRole('button', { name: '共有', exact: true });
  expect(await button.evaluate((element) => getComputedStyle(element).borderStyle)).toBe('solid');
  const title = page.getByRole('heading', { level: 1 });
  const colours = await title.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(colours[0]).not.toBe(colours[1]);
});

test('a reader who wants more contrast gets it', async ({ page }) => {
  const muted = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--muted'));
  await page.goto('');
  const before = await muted();
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(muted).not.toBe(before);
});

for (const address of ['', 'prefectures/akita/', 'networks/oki-net/', 'networks/', 'compare/']) {
  test(`targets of /${address} are large enough to touch`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    // WCAG 2.5.8: 24 px, but for links in a line of text
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, input, nav a, summary')].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSeen = width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
        const isInMap = element.closest('svg') !== null;
        const inLine = getComputedStyle(element).display === 'inline';
        const target = element.closest('label')?.getBoundingClientRect() ?? { width, height };
        return isSeen && !isInMap && !inLine && (target.height < 24 || target.width < 24)
          ? [`${element.textContent} ${target.width}×${target.height}`]
          : [];
      }),
    );
    expect(small).toEqual([]);
  });
}
