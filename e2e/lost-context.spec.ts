import type { Page } from '@playwright/test';
import {
  becomesLive,
  comesToRest,
  labelPointOf,
  liveRoot,
  openLive,
  panel,
  pointOf,
  staticMap,
} from './support/map';
import { colourAt, distance } from './support/pixels';
import { expect, test } from './support/test';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  expectedMessages: [/CONTEXT_LOST_WEBGL/],
});

/** Takes the map's WebGL context away, as a driver or a sleeping laptop may; the result gives it back. */
async function loseContext(page: Page): Promise<() => Promise<void>> {
  const extension = await page.locator('canvas').evaluateHandle((canvas) => {
    const context = canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2') : null;
    const loss = context?.getExtension('WEBGL_lose_context');
    if (!loss) throw new Error('the canvas has no WebGL context to lose');
    loss.loseContext();
    return loss;
  });
  return () => extension.evaluate((loss) => loss.restoreContext());
}

test('a lost WebGL context brings the static map back, and its return the live one', async ({
  page,
  baseURL,
}) => {
  await openLive(page, 'prefectures/akita/');
  await comesToRest(page);
  const selected = await pointOf(page, [140.3, 39.1]);
  const dimmed = await pointOf(page, [141.2, 39.5]);
  const before = [await colourAt(page, selected), await colourAt(page, dimmed)] as const;

  const restore = await loseContext(page);
  await expect(liveRoot(page)).toHaveCount(0);
  await expect(staticMap(page)).toBeVisible();
  const south = await labelPointOf(page, '0503');
  await page.mouse.click(south.x, south.y);
  await expect(page).toHaveURL(`${baseURL}areas/0503/`);
  await page.goBack();
  await expect(panel(page).getByRole('heading', { level: 1 })).toHaveText('秋田県');

  await restore();
  await becomesLive(page);
  await expect(staticMap(page)).toBeHidden();
  await comesToRest(page);
  await expect
    .poll(async () => [
      distance(await colourAt(page, selected), before[0]),
      distance(await colourAt(page, dimmed), before[1]),
    ])
    .toEqual([0, 0]);
});

test('what is selected while the context is lost is shown when it is back', async ({
  page,
  baseURL,
}) => {
  await openLive(page, '');
  const restore = await loseContext(page);
  await expect(liveRoot(page)).toHaveCount(0);
  await panel(page).getByRole('link', { name: '秋田', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL}prefectures/akita/`);
  await restore();
  await becomesLive(page);
  await comesToRest(page);
  const inAkita = await colourAt(page, await pointOf(page, [140.3, 39.1]));
  const inIwate = await colourAt(page, await pointOf(page, [141.2, 39.5]));
  expect(distance(inAkita, inIwate)).toBeGreaterThan(20);
});
