import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Sizes of windows: a phone, a tablet, a hospital's terminal, a large screen. */
export const VIEWPORTS = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
/** Those at which everything is laid out one way or the other. */
const LAYOUTS = VIEWPORTS.filter(({ width }) => width === 390 || width === 1280);

/** What axe finds, one line for each rule and element; nothing is excluded. */
async function findings(page: Page): Promise<string[]> {
  // Pages have no frames of their own: axe then needs no page besides to put its results together. What it has
  // looked at without finding anything is only counted.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'axe has looked at the page').toBeGreaterThan(10);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id}: ${help} – ${target.join(' ')} – ${failureSummary}`.replace(/\s+/g, ' '),
    ),
  );
}

/** Lets axe look at the open page in both themes, at each of some sizes. */
export async function expectNoFindings(page: Page, viewports = LAYOUTS): Promise<void> {
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findings(page), `${viewport.width} px, ${colorScheme}`).toEqual([]);
    }
  }
}
