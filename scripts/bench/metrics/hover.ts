import { rest, withMap } from '../pages';
import { regionPoints, TOOLTIP } from '../regions-on-map';
import { type Metric, times } from './metric';

const REGIONS = 20;

/** Points at prefectures of the nation's map, one after the other. */
export const hover: Metric = (place) =>
  withMap(place, async (opened) => {
    const { page } = opened;
    const tooltips: number[] = [];
    const highlights: number[] = [];
    for (const { name, x, y } of await regionPoints(opened, REGIONS)) {
      await page.evaluate(
        ([tooltip, expected]) => window.recorder.watchText('mousemove', tooltip, expected),
        [TOOLTIP, name] as const,
      );
      await page.mouse.move(x, y);
      tooltips.push(await page.evaluate(() => window.recorder.textAnswer()));
      await rest(opened);
      highlights.push(await page.evaluate(() => window.recorder.drawnMs()));
    }
    return [
      times('pointing at a region → tooltip', tooltips),
      times('pointing at a region → highlight drawn', highlights),
    ];
  });
