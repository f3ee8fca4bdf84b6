import type { Page } from '@playwright/test';
import { prefectures } from '../../data/regions';
import { project } from '../../geo/mercator';
import { type Opened, rest } from './pages';

/** A prefecture and a point of it on the screen, in CSS pixels. */
export type RegionPoint = { name: string; x: number; y: number };

/** The element that names what the pointer is on. */
export const TOOLTIP = '[data-live] > [aria-hidden="true"] p';

/** So long a tooltip may take to name the region. */
const TOOLTIP_TIMEOUT_MS = 1000;
/** Steps from a prefecture's label point at which to try, in CSS pixels: a marker may stand on the point. */
const STEPS = [0, 6, -6, 12, -12];
/** How often to point at a region before it counts as gone. */
const MAX_ATTEMPTS = 5;

/** Points near a label point at which the pointer is on the canvas, as the hidden static map places them. */
function pointsNear(page: Page, labelPoint: readonly [number, number]) {
  const [x, y] = project(labelPoint);
  return page.evaluate(
    ({ x, y, steps }) => {
      const shape = document.querySelector<SVGUseElement>('svg[role="group"] a > use');
      const centre = new DOMPoint(x, y).matrixTransform(shape?.getScreenCTM() ?? undefined);
      return steps
        .flatMap((right) => steps.map((down) => ({ x: centre.x + right, y: centre.y + down })))
        .filter((point) => document.elementFromPoint(point.x, point.y)?.tagName === 'CANVAS');
    },
    { x, y, steps: STEPS },
  );
}

/** Points at a region. Resolves to whether the tooltip then names it. */
async function isAt(page: Page, { name, x, y }: RegionPoint): Promise<boolean> {
  await page.mouse.move(x, y);
  return page
    .waitForFunction(
      ([selector, expected]) => document.querySelector(selector)?.textContent === expected,
      [TOOLTIP, name] as const,
      { timeout: TOOLTIP_TIMEOUT_MS },
    )
    .then(
      () => true,
      () => false,
    );
}

/**
 * Finds points of prefectures on the nation's map by pointing at them, which also prefetches their pages.
 *
 * @param count how many prefectures
 * @throws {Error} when fewer are found
 */
export async function regionPoints(opened: Opened, count: number): Promise<RegionPoint[]> {
  const found: RegionPoint[] = [];
  for (const { name, labelPoint } of prefectures) {
    for (const point of await pointsNear(opened.page, labelPoint)) {
      if (!(await isAt(opened.page, { name, ...point }))) continue;
      found.push({ name, ...point });
      break;
    }
    if (found.length === count) {
      await rest(opened);
      return found;
    }
  }
  throw new Error(`Only ${found.length} of ${count} prefectures were found by pointing at the map`);
}

/**
 * Points at a region until the tooltip names it: while the map moves it names none.
 *
 * @throws {Error} when it does not
 */
export async function pointAt(opened: Opened, point: RegionPoint) {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    if (await isAt(opened.page, { ...point, x: point.x + (attempt % 2) })) return rest(opened);
    await rest(opened);
  }
  throw new Error(`${point.name} is not where it was`);
}
