import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { becomesLive, staticMap } from './support/map';
import { expect, test } from './support/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

/** What axe finds, one line for each rule and element; nothing is excluded. */
async function findings(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length, 'axe has looked at the page').toBeGreaterThan(10);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id}: ${help} – ${target.join(' ')} – ${failureSummary}`.replace(/\s+/g, ' '),
    ),
  );
}

/** Looks at the open page in both themes and sizes. */
async function expectNoFindings(page: Page): Promise<void> {
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findings(page), `${viewport.width} px, ${colorScheme}`).toEqual([]);
    }
  }
}

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

test.describe('without WebGL', () => {
  test.use({
    launchOptions: async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--disable-3d-apis'];
      await use({ ...launchOptions, args });
    },
  });

  for (const address of ['', 'areas/0603/']) {
    test(`axe finds nothing on the static map of /${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(staticMap(page)).toBeVisible();
      await expectNoFindings(page);
    });
  }
});
