import type { Locator, Page } from '@playwright/test';
import {
  addressOf,
  becomesLive,
  labelPointOf,
  legendButton,
  liveMap,
  openLive,
  panel,
  pointOf,
  staticMap,
  tooltip,
} from './support/map';
import { colourAt, distance } from './support/pixels';
import { expect, test } from './support/test';

const SHARE = '人口に対する登録患者の割合（%）';
const START_YEAR = '運用開始年（年）';

/** Land in the south of Akita, of Nagano and of Iwate, away from names, borders and markers. */
const IN_AKITA = [140.3, 39.1] as const;
const IN_NAGANO = [137.85, 35.6] as const;
const IN_IWATE = [141.6, 39.3] as const;

const selector = (page: Page): Locator => page.getByRole('combobox', { name: '色分け' });

/** The entries of the legend. */
const legend = (page: Page): Locator => page.getByRole('list', { name: /^凡例/ });

test('the reader colours the map by a measure, and again by coverage', async ({
  page,
  baseURL,
}) => {
  await openLive(page, '');
  const [akita, nagano, iwate] = await Promise.all(
    [IN_AKITA, IN_NAGANO, IN_IWATE].map((place) => pointOf(page, place)),
  );
  if (!akita || !nagano || !iwate) throw new Error('no points');
  const [covered, plain] = [await colourAt(page, akita), await colourAt(page, iwate)];

  await selector(page).selectOption(SHARE);
  await expect(legend(page)).toHaveAccessibleName(`凡例：${SHARE}`);
  await expect(legend(page).getByRole('listitem')).toHaveText([
    '〜0.2',
    '0.2〜2',
    '2〜5',
    '5〜',
    '記載なし',
    '未収録',
  ]);
  await expect(
    page.getByText('収録5件のうち4件の値。記載なし：あおもりメディカルネット'),
  ).toBeVisible();
  await expect.poll(() => addressOf(page, baseURL)).toBe('/?measure=registered-share');
  await expect.poll(async () => distance(await colourAt(page, akita), covered)).toBeGreaterThan(20);
  expect(
    distance(await colourAt(page, akita), await colourAt(page, nagano)),
    'different classes have different colours',
  ).toBeGreaterThan(20);
  await expect
    .poll(() => colourAt(page, iwate), 'what is not collected stays plain land')
    .toEqual(plain);

  await selector(page).selectOption('');
  await expect.poll(async () => distance(await colourAt(page, akita), covered)).toBeLessThan(5);
  await expect(legendButton(page, '全県域')).toBeVisible();
  await expect.poll(() => addressOf(page, baseURL)).toBe('/');
});

test('the colours are those of the legend', async ({ page }) => {
  await openLive(page, '?measure=registered-share');
  const swatch = legend(page).getByRole('listitem').filter({ hasText: '0.2〜2' }).locator('rect');
  const fill = await swatch.evaluate((rect) => getComputedStyle(rect).fill);
  const wanted = (fill.match(/\d+/g) ?? []).map(Number);
  const nagano = await pointOf(page, IN_NAGANO);
  await expect
    .poll(async () => {
      const [red, green, blue] = await colourAt(page, nagano);
      return [red, green, blue].map((part, index) => Math.abs((part ?? 0) - (wanted[index] ?? 0)));
    })
    .toEqual([0, 0, 0]);
});

test('the tooltip and the keyboard tell the value with its unit, or that it is not stated', async ({
  page,
}) => {
  await openLive(page, '?measure=registered-share');
  const akita = await pointOf(page, IN_AKITA);
  await page.mouse.move(akita.x, akita.y);
  await page.mouse.move(akita.x + 1, akita.y);
  await expect(tooltip(page, '秋田県')).toContainText('人口に対する登録患者の割合：0.10%');
  const aomori = await labelPointOf(page, 'aomori');
  await page.mouse.move(aomori.x - 14, aomori.y + 4);
  await expect(tooltip(page, '青森県')).toContainText('人口に対する登録患者の割合：記載なし');
  await expect(tooltip(page, '青森県')).toContainText('対象地域の記載がないネットワーク1件');

  await page.goto('prefectures/yamagata/?measure=start-year');
  await becomesLive(page);
  await expect(legend(page)).toHaveAccessibleName(`凡例：${START_YEAR}`);
  await liveMap(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: '秋田県' })).toContainText(
    '運用開始年：2014年',
  );
});

test('the measure stays on the way through the atlas, and through a reload', async ({
  page,
  baseURL,
}) => {
  await openLive(page, '?measure=start-year');
  await panel(page).getByRole('link', { name: '秋田', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/?measure=start-year`);
  await expect(selector(page)).toHaveValue('start-year');
  await page.reload();
  await becomesLive(page);
  await expect(legend(page)).toHaveAccessibleName(`凡例：${START_YEAR}`);
});

test('an unknown measure is ignored', async ({ page }) => {
  await openLive(page, '?measure=height');
  await expect(selector(page)).toHaveValue('');
  await expect(legendButton(page, '全県域')).toBeVisible();
});

test('hidden networks lend no value, and the legend says over how many it goes', async ({
  page,
}) => {
  await openLive(page, '?measure=networks&scope=prefecture');
  await expect(page.getByText('収録3件のうち3件の値')).toBeVisible();
  await expect(legend(page).getByRole('listitem')).toHaveText(['1', '記載なし', '未収録']);
});

test('a dark theme has a ramp of its own', async ({ page }) => {
  await openLive(page, '?measure=registered-share');
  const nagano = await pointOf(page, IN_NAGANO);
  const light = await colourAt(page, nagano);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => distance(await colourAt(page, nagano), light)).toBeGreaterThan(20);
  const swatch = legend(page).getByRole('listitem').filter({ hasText: '0.2〜2' }).locator('rect');
  const fill = await swatch.evaluate((rect) => getComputedStyle(rect).fill);
  await expect
    .poll(async () => `rgb(${(await colourAt(page, nagano)).slice(0, 3).join(', ')})`)
    .toBe(fill);
});

test('without WebGL the static map shows the measure too', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('');
  const akita = await pointOf(page, IN_AKITA);
  const covered = await colourAt(page, akita);
  await selector(page).selectOption(SHARE);
  await expect(legend(page)).toHaveAccessibleName(`凡例：${SHARE}`);
  await expect.poll(async () => distance(await colourAt(page, akita), covered)).toBeGreaterThan(20);
  await expect(staticMap(page)).toBeVisible();
});
