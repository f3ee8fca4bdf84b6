import { becomesLive, panel } from './support/map';
import { NEXT_HEADING } from './support/next-build';
import {
  copied,
  copies,
  expect,
  MAX_COPYING_MS,
  registrations,
  renewed,
  test,
  WITHOUT_NETWORK,
} from './support/offline';

test.use({ serviceWorkers: 'allow', expectedMessages: WITHOUT_NETWORK });

const heading = '通信できません';

test.describe('after one visit, without a network', () => {
  test('after one visit, pages of the nation, prefectures and networks open with their map without a network', async ({
    page,
    site,
    baseURL,
  }) => {
    await page.goto('glossary/');
    await copied(page);
    await site.stop();

    await page.goto('networks/oki-net/');
    await becomesLive(page);
    await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('OKI-net');
    await page.evaluate(() => Reflect.set(window, 'isTheSameDocument', true));
    const crumbs = page.getByRole('navigation', { name: '現在の位置' });
    await crumbs.getByRole('link', { name: '山形県' }).click();
    await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('山形県');
    await page.getByRole('link', { name: '連携アトラス' }).click();
    await expect(page).toHaveURL(`${baseURL}`);
    await panel(page).getByRole('link', { name: '高知', exact: true }).click();
    await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('高知県');
    await becomesLive(page);
    expect(await page.evaluate(() => Reflect.get(window, 'isTheSameDocument'))).toBe(true);

    await page.goto('');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto('glossary/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('用語集');
  });

  test('without a network a visited area opens, and another says what can be opened', async ({
    page,
    site,
  }) => {
    await page.goto('prefectures/yamagata/');
    await copied(page);
    await panel(page).getByRole('link', { name: '置賜', exact: true }).click();
    await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('置賜');
    await copied(page);
    await site.stop();

    await page.reload();
    await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('置賜');
    const response = await page.goto('areas/0601/');
    expect(response?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.getByRole('link', { name: /置賜/ }).first().click();
    await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('置賜');
  });
});

test('a new deployment reaches the reader with one reload, and the copies with it', async ({
  page,
  site,
  nextBuild,
}) => {
  await page.goto('about/');
  await copied(page);
  const before = await copies(page);
  await expect(page.getByRole('link', { name: 'ネットワーク一覧' }).first()).toBeVisible();

  site.replaceWith(await nextBuild());
  // code that the open tab has not yet loaded is no longer on the server
  await page.getByRole('button', { name: '共有' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(page.getByRole('link', { name: NEXT_HEADING }).first()).toBeVisible();
  await renewed(page, before);

  await site.stop();
  for (const address of ['about/', 'networks/oki-net/']) {
    await page.goto(address);
    await expect(page.getByRole('link', { name: NEXT_HEADING }).first()).toBeVisible();
  }
});

test('copies are turned off on the page about the atlas, which is remembered, and on again', async ({
  page,
}) => {
  await page.goto('about/');
  await copied(page);
  await page.getByRole('button', { name: '保存をやめて、保存したものを消す' }).click();
  await expect(page.getByRole('status').filter({ hasText: '保存しません' })).toBeVisible();
  await expect.poll(() => copies(page)).toEqual([]);
  await expect.poll(() => registrations(page)).toBe(0);

  // what is left of the worker answers until then, and must keep nothing
  await page.getByRole('link', { name: '用語集' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('用語集');
  expect(await copies(page)).toEqual([]);
  await page.goto('about/');
  await page.getByRole('button', { name: 'オフライン用に保存する' }).click();
  await copied(page);
});

test('a build without copies removes those of the build before', async ({
  page,
  site,
  nextBuild,
}) => {
  await page.goto('glossary/');
  await copied(page);
  site.replaceWith(await nextBuild(false));
  await page.reload();
  await expect.poll(() => registrations(page), { timeout: MAX_COPYING_MS }).toBe(0);
  await expect.poll(() => copies(page)).toEqual([]);
});

test('the atlas can be installed', async ({ page, context }) => {
  await page.goto('glossary/');
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // a browser opened for a test is an incognito window, in which nothing is installed
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(new URL(url).pathname).toMatch(/manifest\.webmanifest$/);
});

test.describe('over plain http, without a secure context', () => {
  // leads to this machine like the loopback address, but browsers do not trust it as they trust that
  test.use({ host: '0.0.0.0', expectedMessages: ['Cross-Origin-Opener-Policy header'] });

  test('over plain http nothing is copied, and the page about the atlas says so', async ({
    page,
  }) => {
    await page.goto('about/');
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await expect(page.getByRole('status').filter({ hasText: 'https での接続' })).toBeVisible();
    await expect(page.getByRole('button', { name: '保存をやめて' })).toHaveCount(0);
  });
});
