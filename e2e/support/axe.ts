import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

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

/** Lets axe look at the open page in both themes and at two sizes. */
export async function expectNoFindings(page: Page): Promise<void> {
  for (const viewport of [WIDE, NARROW]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findings(page), `${viewport.width} px, ${colorScheme}`).toEqual([]);
    }
  }
}
