import type { Page } from '@playwright/test';
import { expectNoFindings } from './support/axe';
import { becomesLive } from './support/map';
import { expect, test } from './support/test';

/** Every kind of page, and what opens more of it. Dialogs and lists are looked at where they are tested. */
const KINDS: [kind: string, address: string, open?: (page: Page) => Promise<void>][] = [
  ['Japan', '', becomesLive],
  ['a prefecture', 'prefectures/akita/', becomesLive],
  ['a prefecture that is not collected', 'prefectures/tokyo/', becomesLive],
  ['an area', 'areas/0603/', becomesLive],
  ['a network', 'networks/oki-net/', becomesLive],
  [
    'all networks, with the choice of columns',
    'networks/?sort=budget.annual',
    async (page) => {
      await page.getByRole('button', { name: '項目を選ぶ' }).click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
    },
  ],
  ['a comparison of nothing yet', 'compare/'],
  [
    'a comparison',
    'compare/?compare=akita-heartful,oki-net,aomori-medicalnet',
    (page) => expect(page.getByRole('columnheader').nth(2)).toBeVisible(),
  ],
  [
    'figures, with a table of them',
    'statistics/',
    (page) => page.getByText('表で見る').first().click(),
  ],
  ['terms', 'glossary/'],
  ['the atlas itself', 'about/'],
  ['what is there without a network', 'offline/'],
  ['an embedded area', 'embed/areas/0603/'],
  ['an embedded prefecture', 'embed/prefectures/tokyo/'],
  ['an embedded network', 'embed/networks/aomori-medicalnet/'],
];

for (const [kind, address, open] of KINDS) {
  test(`axe finds nothing on the page of ${kind}, in both layouts and both themes`, async ({
    page,
  }) => {
    await page.goto(address);
    await open?.(page);
    await expectNoFindings(page);
  });
}

test.describe('at an address that does not exist', () => {
  test.use({ expectedMessages: ['404'] });

  test('axe finds nothing on the page that says so', async ({ page }) => {
    await page.goto('prefectures/akitta/');
    await expect(page.getByRole('link', { name: '秋田県' })).toBeVisible();
    await expectNoFindings(page);
  });
});
