import type { Page } from '@playwright/test';
import {
  addressOf,
  becomesLive,
  centreOfMap,
  clickCentre,
  comesToRest,
  legendButton,
  markers,
  openLive,
  type Point,
  panel,
  pointOf,
} from './support/map';
import { colourAt, distance } from './support/pixels';
import { expect, test } from './support/test';

const WHOLE_PREFECTURE = '全県域';
const MEDICAL_AREA = '二次医療圏';
const UNSTATED = '対象地域の記載なし';

/** Land in the south of Akita and in the east of Hokkaido, away from names, borders and markers. */
const IN_AKITA = [140.3, 39.1] as const;
const IN_HOKKAIDO = [143.5, 43.2] as const;

/** The names of the networks marked on the map. */
async function marked(page: Page): Promise<string[]> {
  return markers(page).allTextContents();
}

/** Whether the reader sees coverage at a point: another colour than that of plain land. */
async function isCovered(page: Page, covered: Point, plain: Point): Promise<boolean> {
  return distance(await colourAt(page, covered), await colourAt(page, plain)) > 20;
}

test('the legend hides what whole prefectures have, and shows it again', async ({
  page,
  baseURL,
}) => {
  await openLive(page, '');
  const akita = await pointOf(page, IN_AKITA);
  const hokkaido = await pointOf(page, IN_HOKKAIDO);
  await expect.poll(() => isCovered(page, akita, hokkaido)).toBe(true);
  await expect.poll(() => marked(page)).toHaveLength(5);

  await legendButton(page, WHOLE_PREFECTURE).click();
  await expect(legendButton(page, WHOLE_PREFECTURE)).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => isCovered(page, akita, hokkaido)).toBe(false);
  await expect
    .poll(async () => (await marked(page)).sort())
    .toEqual(['OKI-net', 'あおもりメディカルネット']);
  await expect.poll(() => addressOf(page, baseURL)).toBe('/?scope=secondary-medical-area,unstated');

  await legendButton(page, WHOLE_PREFECTURE).click();
  await expect.poll(() => isCovered(page, akita, hokkaido)).toBe(true);
  await expect.poll(() => marked(page)).toHaveLength(5);
  await expect.poll(() => addressOf(page, baseURL)).toBe('/');
});

/** The colours along a short line across the map, where only a hatch would change. */
async function coloursAcross(page: Page, { x, y }: Point): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let step = 0; step < 12; step++) {
    seen.add((await colourAt(page, { x: x + step, y })).join());
  }
  return seen;
}

test('each scope is drawn in its own way, and only what is not stated as a hatch', async ({
  page,
}) => {
  await openLive(page, 'prefectures/yamagata/');
  const [akita] = await coloursAcross(page, await pointOf(page, [140.4, 39.2]));
  const [okitama, ...more] = await coloursAcross(page, await pointOf(page, [139.75, 38.12]));
  const [murayama] = await coloursAcross(page, await pointOf(page, [140.5, 38.55]));
  expect(more, 'an even colour').toEqual([]);
  expect(new Set([akita, okitama, murayama]).size, 'whole prefecture, area, neither').toBe(3);

  await page.goto('#map=7/40.6/140.9');
  await becomesLive(page);
  const { x, y } = await centreOfMap(page);
  const aomori = await coloursAcross(page, { x: x - 60, y: y + 40 });
  expect(aomori.size, 'the hatch has lines and gaps').toBeGreaterThan(2);
});

test('all scopes switched off are an address of their own', async ({ page, baseURL }) => {
  await openLive(page, '');
  for (const label of [WHOLE_PREFECTURE, MEDICAL_AREA, UNSTATED]) {
    await legendButton(page, label).click();
  }
  await expect.poll(() => addressOf(page, baseURL)).toBe('/?scope=none');
  await expect.poll(() => marked(page)).toEqual([]);
  await page.reload();
  await becomesLive(page);
  await expect.poll(() => marked(page)).toEqual([]);
  for (const label of [WHOLE_PREFECTURE, MEDICAL_AREA, UNSTATED]) {
    await expect(legendButton(page, label)).toHaveAttribute('aria-pressed', 'false');
  }
});

test('what is switched off stays off on the way through the atlas', async ({ page, baseURL }) => {
  await openLive(page, '?scope=prefecture#map=8/39.72/140.1');
  await expect.poll(() => marked(page)).toEqual(['あきたハートフルネット']);
  await clickCentre(page);
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/?scope=prefecture`);
  await expect(legendButton(page, UNSTATED)).toHaveAttribute('aria-pressed', 'false');
  await panel(page).getByRole('link', { name: '青森県', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}prefectures/aomori/?scope=prefecture`);
  await comesToRest(page);
  await expect.poll(() => marked(page)).not.toContain('あおもりメディカルネット');
  await expect(legendButton(page, UNSTATED)).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/?scope=prefecture`);
});

test('back undoes nothing of the legend but goes to the page before', async ({ page, baseURL }) => {
  await openLive(page, '');
  await panel(page).getByRole('link', { name: '秋田', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
  await legendButton(page, MEDICAL_AREA).click();
  await expect(page).toHaveURL(/\?scope=prefecture,unstated$/);
  await page.goBack();
  await expect(page).toHaveURL(baseURL ?? '');
});

test('a change of the legend leaves the reader’s camera in the address', async ({
  page,
  baseURL,
}) => {
  await openLive(page, '#map=8/39.72/140.1');
  await legendButton(page, UNSTATED).click();
  await expect
    .poll(() => addressOf(page, baseURL))
    .toBe('/?scope=prefecture,secondary-medical-area#map=8/39.72/140.1');
});
