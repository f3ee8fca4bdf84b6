import { rest, withMap } from '../pages';
import { pointAt, regionPoints } from '../regions-on-map';
import { type Metric, times } from './metric';

const CLICKS = 12;
const HEADING = '#panel h1';

/**
 * Clicks on prefectures of the nation's map, each after pointing at it until its page is prefetched and the map
 * rests, and goes back before the next.
 */
export const click: Metric = (place) =>
  withMap(place, async (opened) => {
    const { page } = opened;
    const nation = await page.locator(HEADING).textContent();
    const values: number[] = [];
    for (const point of await regionPoints(opened, CLICKS)) {
      await pointAt(opened, point);
      await page.evaluate((heading) => window.recorder.watchText('click', heading, null), HEADING);
      await page.mouse.click(point.x, point.y);
      values.push(await page.evaluate(() => window.recorder.textAnswer()));
      await rest(opened);
      await page.goBack();
      await page.waitForFunction(
        ([heading, text]) => document.querySelector(heading)?.textContent === text,
        [HEADING, nation] as const,
      );
      await rest(opened);
    }
    return [times('click on a region → panel’s heading', values)];
  });
