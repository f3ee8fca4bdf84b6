import { expectToStand, systematicTails } from './support/hostile';
import { liveMap, openLive } from './support/map';
import { expect, test } from './support/test';

test('the live map stands any query and any camera', async ({ page }) => {
  await openLive(page, 'areas/0603/');
  await expectToStand(page, systematicTails, '置賜 山形県');
  await expect(liveMap(page)).toBeVisible();
});
