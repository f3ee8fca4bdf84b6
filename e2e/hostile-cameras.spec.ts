import { cameraTails, expectToStand } from './support/hostile';
import { liveMap, openLive } from './support/map';
import { expect, test } from './support/test';

test('the live map withstands any camera in the address', async ({ page }) => {
  await openLive(page, 'areas/0603/');
  await expectToStand(page, cameraTails, '置賜 山形県');
  await expect(liveMap(page)).toBeVisible();
});
