import { rest, withMap } from '../pages';
import type { Change } from '../recorder';
import { type Metric, times } from './metric';

const CLICKS = 10;
const GROUP = '主なIT企業';
const PANEL = '#panel';
const MARKERS = '[data-live] .maplibregl-canvas-container';

/** Ticks and unticks the first vendor of the filters on the nation's page. */
export const filter: Metric = (place) =>
  withMap(place, async (opened) => {
    const { page } = opened;
    await page.locator(PANEL).getByRole('button', { name: '絞り込み', exact: true }).click();
    const group = page.locator(`${PANEL} search details`, { hasText: GROUP });
    await group.locator('summary').click();
    await rest(opened);
    const box = group.locator('input[type="checkbox"]:enabled').first();

    const changes: Record<string, Change>[] = [];
    const drawn: number[] = [];
    for (let turn = 0; turn < CLICKS; turn++) {
      await page.evaluate(
        (selectors) => window.recorder.watchChanges('click', selectors),
        [PANEL, MARKERS],
      );
      await box.click();
      changes.push(await page.evaluate(() => window.recorder.settledChanges()));
      await rest(opened);
      drawn.push(await page.evaluate(() => window.recorder.drawnMs()));
    }
    return [
      times(
        'filter click → panel',
        changes.map((change) => change[PANEL]?.lastMs),
      ),
      times(
        'filter click → markers',
        changes.map((change) => change[MARKERS]?.lastMs),
      ),
      times('filter click → coverage drawn', drawn),
    ];
  });
