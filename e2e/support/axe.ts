import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/**
 * A phone and a hospital's terminal: with them everything is laid out one way and the other. Sizes between and
 * beyond have the same elements in the same colours; whether these fit is another test's subject.
 */
const VIEWPORTS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Marks the part that axe looks at, because axe takes selectors alone. */
const MARK = 'data-axe-part';

/** Fewer rules than this would mean that axe has not found what it was to look at. */
const MIN_RULES = { page: 10, part: 4 };

/** What axe finds, one line for each rule and element; no rule is left out. */
async function findings(page: Page, part: Locator | undefined): Promise<string[]> {
  // Pages have no frames of their own: axe then needs no page besides to put its results together. What it has
  // looked at without finding anything is only counted.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (part) {
    await part.evaluate((element, mark) => element.setAttribute(mark, ''), MARK);
    axe.include(`[${MARK}]`);
  }
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'axe has looked').toBeGreaterThan(MIN_RULES[part ? 'part' : 'page']);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      `${id}: ${help} – ${target.join(' ')} – ${failureSummary}`.replace(/\s+/g, ' '),
    ),
  );
}

/**
 * Lets axe look at the open page in both layouts and both themes.
 *
 * @param part all that it looks at, where the page around it is looked at elsewhere
 */
export async function expectNoFindings(page: Page, part?: Locator): Promise<void> {
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findings(page, part), `${viewport.width} px, ${colorScheme}`).toEqual([]);
    }
  }
}
