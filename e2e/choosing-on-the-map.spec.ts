import {
  addressOf,
  cameraAt,
  centreOfMap,
  clickCentre,
  comesToRest,
  labelPointOf,
  marker,
  openLive,
  panel,
  pointOf,
  tooltip,
} from './support/map';
import { expect, test } from './support/test';

/** Places at sea, off Akita and between Sado and Noto. */
const OFF_AKITA = [139.4, 39.72] as const;
const OPEN_SEA = [134.5, 40.5] as const;

test('a click in the middle of the map near Akita goes to Akita', async ({ page, baseURL }) => {
  await openLive(page, '#map=8/39.72/140.1');
  await clickCentre(page);
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('秋田県');
});

test('a click inside Yamagata, on its page, goes to the area of Okitama', async ({
  page,
  baseURL,
}) => {
  await openLive(page, 'prefectures/yamagata/#map=9/38.05/140.1');
  await clickCentre(page);
  await expect(page).toHaveURL(`${baseURL}areas/0603/`);
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('置賜');
});

test('a click on another area of the same prefecture goes there', async ({ page, baseURL }) => {
  await openLive(page, 'areas/0603/#map=9/38.75/140.2');
  await clickCentre(page);
  await expect(page).toHaveURL(`${baseURL}areas/0602/`);
});

test('a click on another prefecture goes to it, not to an area', async ({ page, baseURL }) => {
  await openLive(page, 'areas/0603/#map=8/39.72/140.1');
  await clickCentre(page);
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
});

test('a click on land, on the page of a network, goes to the prefecture', async ({
  page,
  baseURL,
}) => {
  await openLive(page, 'networks/oki-net/#map=9/38.05/140.1');
  await clickCentre(page);
  await expect(page).toHaveURL(`${baseURL}prefectures/yamagata/`);
});

test('clicks on the sea go up: area, prefecture, nation, and no further', async ({
  page,
  baseURL,
}) => {
  await openLive(page, `areas/0502/${cameraAt(OFF_AKITA, 9)}`);
  await clickCentre(page);
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
  await comesToRest(page);
  const sea = await pointOf(page, OFF_AKITA);
  await page.mouse.click(sea.x, sea.y);
  await expect(page).toHaveURL(baseURL ?? '');
  await comesToRest(page);
  const open = await pointOf(page, OPEN_SEA);
  await page.mouse.click(open.x, open.y);
  await comesToRest(page);
  await expect.poll(() => addressOf(page, baseURL)).toBe('/');
});

test('a click on the sea goes from a network to its prefecture', async ({ page, baseURL }) => {
  await openLive(page, `networks/akita-heartful/${cameraAt(OFF_AKITA, 9)}`);
  await clickCentre(page);
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
});

test('a marker leads to its network', async ({ page, baseURL }) => {
  await openLive(page, '');
  const link = marker(page, 'OKI-net');
  await expect(link).toHaveAttribute('href', /\/networks\/oki-net\/$/);
  await link.click();
  await expect(page).toHaveURL(`${baseURL}networks/oki-net/`);
  await expect(panel(page).getByRole('heading', { level: 1 })).toContainText('OKI-net');
  await expect(link).toHaveAttribute('aria-current', 'page');
});

test('a link of the panel leads to its region, and the map goes along', async ({
  page,
  baseURL,
}) => {
  await openLive(page, '');
  const before = await marker(page, 'あきたハートフルネット').boundingBox();
  await panel(page).getByRole('link', { name: '秋田', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
  await comesToRest(page);
  const after = await marker(page, 'あきたハートフルネット').boundingBox();
  const expected = await labelPointOf(page, 'akita');
  expect(before?.x).not.toBeCloseTo(after?.x ?? 0, 0);
  expect((after?.x ?? 0) + (after?.width ?? 0) / 2).toBeCloseTo(expected.x, 0);
  expect((after?.y ?? 0) + (after?.height ?? 0) / 2).toBeCloseTo(expected.y, 0);
});

test.describe('pointing at a place', () => {
  test('pointing at a prefecture tells its name and its networks, and fetches its page', async ({
    page,
  }) => {
    await openLive(page, '');
    const akita = await labelPointOf(page, 'akita');
    const fetched = page.waitForRequest(/\/prefectures\/akita\/.*\.txt/);
    await page.mouse.move(akita.x - 2, akita.y + 16);
    await fetched;
    await expect(tooltip(page, '秋田県')).toHaveText('秋田県あきたハートフルネット');
  });

  test('pointing at a prefecture says that a network without stated coverage may reach it', async ({
    page,
  }) => {
    await openLive(page, '#map=7/40.6/140.9');
    const { x, y } = await centreOfMap(page);
    await page.mouse.move(x, y);
    await expect(tooltip(page, '青森県')).toHaveText(
      '青森県あおもりメディカルネット対象地域の記載がないネットワーク1件',
    );
  });

  test('pointing at a prefecture says that a network covers a part of it', async ({ page }) => {
    await openLive(page, '#map=8/38.75/140.2');
    const { x, y } = await centreOfMap(page);
    await page.mouse.move(x, y);
    await expect(tooltip(page, '山形県')).toHaveText('山形県OKI-net一部地域にネットワーク1件');
  });

  test('pointing at an area on the prefecture’s page names it with its prefecture', async ({
    page,
  }) => {
    await openLive(page, 'prefectures/yamagata/#map=9/38.05/140.1');
    const { x, y } = await centreOfMap(page);
    await page.mouse.move(x, y);
    await expect(tooltip(page, '山形県 置賜')).toHaveText('山形県 置賜OKI-net');
  });

  test('the tooltip says 未収録 where no network is recorded, goes over the sea, and goes when the place is chosen', async ({
    page,
    baseURL,
  }) => {
    await openLive(page, '');
    const iwate = await labelPointOf(page, 'iwate');
    await page.mouse.move(iwate.x, iwate.y);
    await expect(tooltip(page, '岩手県')).toHaveText('岩手県未収録');
    const sea = await pointOf(page, OPEN_SEA);
    await page.mouse.move(sea.x, sea.y);
    await expect(tooltip(page, '岩手県')).toHaveCount(0);
    await page.mouse.move(iwate.x, iwate.y);
    await expect(tooltip(page, '岩手県')).toBeVisible();
    await page.mouse.click(iwate.x, iwate.y);
    await expect(page).toHaveURL(`${baseURL}prefectures/iwate/`);
    await expect(tooltip(page, '岩手県')).toHaveCount(0);
  });
});
