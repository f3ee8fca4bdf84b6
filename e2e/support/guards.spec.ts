import { expect, type Page, test } from '@playwright/test';
import { watch } from './guards';

/** Problems found while something goes wrong on a page of the site. */
async function problemsOf(page: Page, baseURL: string | undefined, wrong: () => Promise<unknown>) {
  const problems = await watch(page.context(), new URL(baseURL ?? '').origin, [
    'an expected message',
  ]);
  await page.goto('about/');
  await wrong();
  return problems;
}

test.describe('every test notices', () => {
  test('a test fails on a warning and an error in the console, but not on the message it expects', async ({
    page,
    baseURL,
  }) => {
    const problems = await problemsOf(page, baseURL, () =>
      page.evaluate(() => {
        console.error('an expected message');
        console.warn('one');
        console.error('two');
      }),
    );
    expect(problems).toEqual([
      expect.stringContaining('console warning: one'),
      expect.stringContaining('console error: two'),
    ]);
  });

  test('a test fails on an uncaught error', async ({ page, baseURL }) => {
    const problems = await problemsOf(page, baseURL, async () => {
      const error = page.waitForEvent('pageerror');
      await page.evaluate(() => {
        setTimeout(() => {
          throw new Error('unforeseen');
        });
      });
      await error;
    });
    expect(problems).toEqual(['uncaught Error: unforeseen']);
  });

  test('a test fails on a request to another origin', async ({ page, baseURL }) => {
    await page.route('http://localhost:9/**', (route) => route.fulfill({ body: '' }));
    const problems = await problemsOf(page, baseURL, () => page.goto('http://localhost:9/'));
    expect(problems).toContain('request to another origin: http://localhost:9/');
  });

  test('a test fails on a violation of the Content-Security-Policy', async ({ page, baseURL }) => {
    const problems = await problemsOf(page, baseURL, async () => {
      await page.evaluate(() => document.body.setAttribute('onclick', 'void 0'));
    });
    await expect
      .poll(() => problems)
      .toContainEqual(expect.stringContaining('policy violation: script-src-attr inline'));
  });
});
