import type { Page } from '@playwright/test';
import { type Place, rest, withMap } from '../pages';
import { type Figure, type Metric, times } from './metric';

/** Pixels that a notch of the wheel scrolls. */
const NOTCH_PX = 100;
/** Steps of a drag, one in each frame. */
const DRAG_STEPS = 20;

/**
 * From the nation's view nearer until areas have their borders and names (and the detail boundaries are loaded),
 * along Japan from the north-east to the south-west, nearer again until municipalities are drawn, about there,
 * and back out. Drags are parts of the map's sides, to the right and down; zooms notches of the wheel, inwards
 * positive.
 */
const WAY: readonly ({ zoom: number } | { drag: readonly [number, number] })[] = [
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
];

/** Pans and zooms with mouse and wheel, one event in each frame. */
async function walk(page: Page) {
  const box = await page.locator('[data-live] canvas').boundingBox();
  if (box === null) throw new Error('The map has no size');
  const moveTo = (right: number, down: number) =>
    page.mouse.move(box.x + right * box.width, box.y + down * box.height);
  const nextFrame = () => page.evaluate(() => window.recorder.nextFrame());

  for (const step of WAY) {
    if ('drag' in step) {
      const [right, down] = step.drag;
      // The drag begins on one side of the map's middle and ends on the other.
      const [left, top] = [0.5 - right / 2, 0.5 - down / 2];
      await moveTo(left, top);
      await page.mouse.down();
      for (let part = 1; part <= DRAG_STEPS; part++) {
        await moveTo(left + (right * part) / DRAG_STEPS, top + (down * part) / DRAG_STEPS);
        await nextFrame();
      }
      await page.mouse.up();
    } else {
      await moveTo(0.5, 0.5);
      for (let notch = 0; notch < Math.abs(step.zoom); notch++) {
        await page.mouse.wheel(0, -Math.sign(step.zoom) * NOTCH_PX);
        await nextFrame();
      }
    }
  }
}

function walkFrames(place: Place, name: string, isDrawingSkipped: boolean): Promise<Figure> {
  return withMap(
    place,
    async (opened) => {
      const { page } = opened;
      await page.evaluate(() => window.recorder.startFrames());
      await walk(page);
      const frames = await page.evaluate(() => window.recorder.stopFrames());
      await rest(opened);
      return times(name, frames);
    },
    isDrawingSkipped,
  );
}

/**
 * Time of a frame while the reader pans and zooms over the whole country: with WebGL drawn in software, and as if a
 * graphics card drew it in no time.
 */
export const frames: Metric = async (place) => [
  await walkFrames(place, 'panning and zooming: frame', false),
  await walkFrames(place, 'panning and zooming, WebGL drawing nothing: frame', true),
];
