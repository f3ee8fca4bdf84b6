import type { Page } from '@playwright/test';
import {
  addressOf,
  centreOfMap,
  clickCentre,
  comesToRest,
  labelPointOf,
  liveMap,
  liveRoot,
  marker,
  openLive,
  panel,
} from './support/map';
import { expect, test } from './support/test';

const PAGES = [
  {
    address: '',
    title: '連携アトラス：医療情報連携ネットワークの地図',
    description: /全国の地域医療情報連携ネットワーク/,
    heading: '地域医療情報連携ネットワーク',
    crumbs: null,
  },
  {
    address: 'prefectures/akita/',
    title: '秋田県の医療情報連携ネットワーク｜連携アトラス',
    description: /秋田県（人口959,502人、3の二次医療圏）/,
    heading: '秋田県',
    crumbs: ['日本', '都道府県'],
  },
  {
    address: 'areas/0603/',
    title: '山形県 置賜（二次医療圏）の医療情報連携ネットワーク｜連携アトラス',
    description: /山形県の二次医療圏 置賜（人口201,846人、8市区町村）/,
    heading: '置賜 山形県',
    crumbs: ['日本', '山形県', '二次医療圏'],
  },
  {
    address: 'networks/oki-net/',
    title: 'OKI-net（山形県）｜連携アトラス',
    description: /置賜地域医療情報ネットワークシステム/,
    heading: 'OKI-net（おきねっと）',
    crumbs: ['日本', '山形県', '置賜', 'ネットワーク'],
  },
] as const;

for (const { address, title, description, heading, crumbs } of PAGES) {
  test(`a colleague opens /${address} and knows where they are`, async ({ page }) => {
    await openLive(page, address);
    await expect(page).toHaveTitle(title);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', description);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    const trail = page.getByRole('navigation', { name: '現在の位置' });
    if (crumbs === null) await expect(trail).toHaveCount(0);
    else await expect(trail.getByRole('listitem')).toHaveText(crumbs.map((crumb) => crumb));
  });
}

test('back and forward restore page, title and map', async ({ page, baseURL }) => {
  await openLive(page, '');
  const home = await marker(page, 'OKI-net').boundingBox();
  await panel(page).getByRole('link', { name: '山形', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}prefectures/yamagata/`);
  await expect(page).toHaveTitle(/^山形県/);
  await comesToRest(page);
  await panel(page).getByRole('link', { name: '置賜', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}areas/0603/`);
  await comesToRest(page);
  const area = await marker(page, 'OKI-net').boundingBox();
  expect(area).not.toEqual(home);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('山形県');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('地域医療情報連携ネットワーク');
  await expect(page).toHaveTitle(/^連携アトラス/);
  await comesToRest(page);
  expectSamePlace(await marker(page, 'OKI-net').boundingBox(), home);

  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('置賜');
  await comesToRest(page);
  expectSamePlace(await marker(page, 'OKI-net').boundingBox(), area);
});

type Box = { x: number; y: number } | null;

function expectSamePlace(now: Box, before: Box): void {
  expect(Math.abs((now?.x ?? Number.NaN) - (before?.x ?? 0))).toBeLessThan(1);
  expect(Math.abs((now?.y ?? Number.NaN) - (before?.y ?? 0))).toBeLessThan(1);
}

test.describe('the camera in the address', () => {
  const CAMERA = /^\/#map=\d+(\.\d+)?\/-?\d+(\.\d+)?\/-?\d+(\.\d+)?$/;

  /** Opens the first page, where nothing has moved the map yet. */
  async function openHome(page: Page, baseURL: string | undefined): Promise<void> {
    await openLive(page, '');
    await comesToRest(page);
    await expect.poll(() => addressOf(page, baseURL)).toBe('/');
  }

  test('dragging the map writes the camera into the address', async ({ page, baseURL }) => {
    await openHome(page, baseURL);
    const { x, y } = await centreOfMap(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y - 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => addressOf(page, baseURL)).toMatch(CAMERA);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '地域医療情報連携ネットワーク',
    );
  });

  test('turning the wheel writes the camera into the address', async ({ page, baseURL }) => {
    await openHome(page, baseURL);
    const { x, y } = await centreOfMap(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -300);
    await expect.poll(() => addressOf(page, baseURL)).toMatch(CAMERA);
  });

  test('zooming with the buttons writes the camera into the address, without a step of the history', async ({
    page,
    baseURL,
  }) => {
    await openHome(page, baseURL);
    const steps = await page.evaluate(() => window.history.length);
    await page.getByRole('button', { name: '拡大' }).click();
    await expect.poll(() => addressOf(page, baseURL)).toMatch(CAMERA);
    await comesToRest(page);
    const near = addressOf(page, baseURL);
    await page.getByRole('button', { name: '縮小' }).click();
    await expect.poll(() => addressOf(page, baseURL)).not.toBe(near);
    expect(await page.evaluate(() => window.history.length)).toBe(steps);
  });

  test('moving the map with the keyboard writes the camera into the address', async ({
    page,
    baseURL,
  }) => {
    await openHome(page, baseURL);
    await liveMap(page).focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => addressOf(page, baseURL)).toMatch(CAMERA);
    await comesToRest(page);
    const left = addressOf(page, baseURL);
    await page.keyboard.press('+');
    await expect.poll(() => addressOf(page, baseURL)).not.toBe(left);
  });

  test('an address with a camera shows a colleague the same view', async ({
    page,
    context,
    baseURL,
  }) => {
    await openHome(page, baseURL);
    await page.getByRole('button', { name: '拡大' }).click();
    await expect.poll(() => addressOf(page, baseURL)).toMatch(CAMERA);
    await comesToRest(page);
    const mine = await marker(page, 'OKI-net').boundingBox();
    const theirs = await context.newPage();
    await openLive(theirs, page.url());
    expectSamePlace(await marker(theirs, 'OKI-net').boundingBox(), mine);
  });

  test('a camera pasted into the address of an open page moves the map, and the page’s own link takes it back', async ({
    page,
    baseURL,
  }) => {
    await openHome(page, baseURL);
    const home = await marker(page, 'OKI-net').boundingBox();
    await page.goto('#map=6/38.5/139.5');
    await expect
      .poll(async () => (await marker(page, 'OKI-net').boundingBox())?.y)
      .not.toBe(home?.y);
    await expect(liveRoot(page)).toHaveCount(1);
    await page.getByRole('link', { name: '連携アトラス' }).click();
    await expect.poll(() => addressOf(page, baseURL)).toBe('/');
    await comesToRest(page);
    expectSamePlace(await marker(page, 'OKI-net').boundingBox(), home);
  });

  test('choosing a region drops the camera from the address, and its flight writes none', async ({
    page,
    baseURL,
  }) => {
    await openLive(page, '#map=8/39.72/140.1');
    await clickCentre(page);
    await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
    await comesToRest(page);
    await expect.poll(() => addressOf(page, baseURL)).toBe('/prefectures/akita/');
    await panel(page).getByRole('link', { name: '県南', exact: true }).click();
    await expect(page).toHaveURL(`${baseURL}areas/0503/`);
    await comesToRest(page);
    await expect.poll(() => addressOf(page, baseURL)).toBe('/areas/0503/');
  });

  test('going back restores the camera of the page', async ({ page, baseURL }) => {
    await openLive(page, '#map=8/39.72/140.1');
    const before = await marker(page, 'あきたハートフルネット').boundingBox();
    await clickCentre(page);
    await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
    await comesToRest(page);
    await page.goBack();
    await expect(page).toHaveURL(`${baseURL}#map=8/39.72/140.1`);
    await comesToRest(page);
    expectSamePlace(await marker(page, 'あきたハートフルネット').boundingBox(), before);
  });

  for (const address of [
    'prefectures/akita/#map=8/139.72/40.1',
    'prefectures/akita/?colour=blue&scope=everything&map=8/36/138#map=north',
  ]) {
    test(`a camera that makes no sense is ignored: ${address}`, async ({ page }) => {
      await openLive(page, address);
      await comesToRest(page);
      const { x, y } = await labelPointOf(page, 'akita');
      const box = await marker(page, 'あきたハートフルネット').boundingBox();
      expect(box?.x).toBeCloseTo(x - (box?.width ?? 0) / 2, 0);
      expect(box?.y).toBeCloseTo(y - (box?.height ?? 0) / 2, 0);
      const scopes = page.getByRole('list', { name: /^凡例/ });
      await expect(scopes.getByRole('button', { pressed: true })).toHaveCount(3);
    });
  }
});
