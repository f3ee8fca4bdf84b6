import { expectNoFindings } from './support/axe';
import { becomesLive } from './support/map';
import { expect, test } from './support/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [kind, address] of [
  ['Japan', ''],
  ['a prefecture', 'prefectures/akita/'],
  ['a prefecture that is not collected', 'prefectures/tokyo/'],
  ['an area', 'areas/0603/'],
  ['a network', 'networks/oki-net/'],
] as const) {
  test(`axe finds nothing on the page of ${kind}`, async ({ page }) => {
    await page.goto(address);
    await becomesLive(page);
    await expectNoFindings(page);
  });
}

test('axe finds nothing in what the atlas says about itself', async ({ page }) => {
  await page.goto('about/');
  await expectNoFindings(page);
});

test.describe('an address that does not exist', () => {
  test.use({ expectedMessages: ['404'] });

  test('axe finds nothing on its page', async ({ page }) => {
    await page.goto('prefectures/akitta/');
    await expect(page.getByRole('link', { name: '秋田県' })).toBeVisible();
    await expectNoFindings(page);
  });
});
