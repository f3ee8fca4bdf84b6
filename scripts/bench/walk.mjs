/** The way over the country on which frames are measured. */
import { nextFrame } from './atlas.mjs';

/** Pixels that a notch of the wheel scrolls. */
const NOTCH = 100;
/** Steps of a drag, one in each frame. */
const STEPS = 20;
/** Where a drag of a stretch begins, as a part of the map's sides: it ends on the other side of the middle. */
const MIDDLE = 0.5;

/**
 * From the nation's view nearer until areas have their borders and names (and the detail boundaries are
 * loaded), along Japan from the north-east to the south-west, nearer again until municipalities are drawn, about
 * there, and back out. Drags are parts of the map's sides, to the right and down; zooms notches of the wheel,
 * inwards positive.
 */
const WAY = /** @type {const} */ ([
  { zoom: 10 },
  { drag: [-0.5, 0.7] },
  { drag: [-0.4, 0.7] },
  { drag: [0.3, -0.6] },
  { drag: [0.3, -0.6] },
  { drag: [0.6, -0.4] },
  { drag: [0.6, -0.3] },
  { drag: [0.6, -0.3] },
  { drag: [-0.4, 0.2] },
  { zoom: 12 },
  { drag: [0.6, 0.2] },
  { drag: [-0.3, 0.6] },
  { drag: [-0.5, -0.5] },
  { zoom: -22 },
]);

/**
 * Pans and zooms with mouse and wheel, one event in each frame.
 *
 * @param {import('@playwright/test').Page} page of the nation, with a live map
 */
export async function walk(page) {
  const box = await page.locator('[data-live] canvas').boundingBox();
  if (box === null) throw new Error('The map has no size');
  const at = (/** @type {number} */ right, /** @type {number} */ down) =>
    /** @type {const} */ ([box.x + right * box.width, box.y + down * box.height]);

  for (const { drag, zoom = 0 } of WAY) {
    if (drag) {
      const [right, down] = drag;
      const [left, top] = [MIDDLE - right / 2, MIDDLE - down / 2];
      await page.mouse.move(...at(left, top));
      await page.mouse.down();
      for (let step = 1; step <= STEPS; step++) {
        await page.mouse.move(...at(left + (right * step) / STEPS, top + (down * step) / STEPS));
        await nextFrame(page);
      }
      await page.mouse.up();
    }
    if (zoom) {
      await page.mouse.move(...at(MIDDLE, MIDDLE));
      for (let notch = 0; notch < Math.abs(zoom); notch++) {
        await page.mouse.wheel(0, -Math.sign(zoom) * NOTCH);
        await nextFrame(page);
      }
    }
  }
}
