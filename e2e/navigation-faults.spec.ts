import type { Page, Route } from '@playwright/test';
import { panel } from './support/map';
import { NEXT_HEADING } from './support/next-build';
import { expect, test } from './support/offline';

/** The framework's payloads of pages. */
const PAYLOAD = /\.txt(\?|$)/;

async function cutOff(route: Route): Promise<void> {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ response, body: text.slice(0, text.length / 2) });
}

/** Until the page has loaded what looks after it, which ends with a service worker; here Playwright blocks that. */
const lookedAfter = (page: Page) =>
  page.waitForEvent('console', (message) => /Worker registration blocked/.test(message.text()));

test.describe('a navigation whose payload', () => {
  test.use({
    expectedMessages: [
      /Failed to load resource|Failed to fetch RSC payload|React error #412|style-src/,
    ],
  });

  const failures: [string, (route: Route) => Promise<void>][] = [
    ['does not arrive', (route) => route.abort()],
    ['is refused', (route) => route.fulfill({ status: 500, body: '' })],
    ['is garbled', (route) => route.fulfill({ contentType: 'text/plain', body: 'x\n\n<' })],
    ['is cut off', cutOff],
  ];
  for (const [what, fail] of failures) {
    test(`a navigation whose payload ${what} becomes a full load`, async ({ page, baseURL }) => {
      const isLookedAfter = lookedAfter(page);
      await page.goto('about/');
      await isLookedAfter;
      await page.evaluate(() => Reflect.set(window, 'isTheSameDocument', true));
      await page.route(PAYLOAD, fail);
      await page.getByRole('link', { name: '用語集' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('用語集');
      await expect(page).toHaveURL(`${baseURL}glossary/`);
      const isTheSame = () => page.evaluate(() => Reflect.get(window, 'isTheSameDocument'));
      await expect.poll(isTheSame).toBeUndefined();
    });
  }
});

test.describe('a tab that was opened before a new deployment, without copies', () => {
  test.use({ expectedMessages: [/status of 404|strict MIME/] });

  test('a tab opened before a new deployment leads on to the new pages', async ({
    page,
    site,
    nextBuild,
    baseURL,
  }) => {
    await page.goto('prefectures/yamagata/');
    site.replaceWith(await nextBuild());
    await panel(page).getByRole('link', { name: '置賜', exact: true }).click();
    await expect(page).toHaveURL(`${baseURL}areas/0603/`);
    await expect(page.getByRole('link', { name: NEXT_HEADING }).first()).toBeVisible();
    await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('置賜');
  });

  test('a tab opened before a new deployment is loaded anew when it wants code that is no longer there', async ({
    page,
    site,
    nextBuild,
  }) => {
    const isLookedAfter = lookedAfter(page);
    await page.goto('about/');
    await isLookedAfter;
    const share = page.getByRole('button', { name: '共有' });
    await expect(share).toBeVisible();
    site.replaceWith(await nextBuild());
    await share.click();
    await expect(page.getByRole('link', { name: NEXT_HEADING }).first()).toBeVisible();
    await share.click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});
