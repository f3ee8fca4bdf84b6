import { type Opened, visit, withPage } from '../pages';
import { type Metric, times } from './metric';

/** Columns to sort by after the first. */
const SORTS = 10;
const TABLE = 'section[aria-label="ネットワークの表"]';
const ROWS = `${TABLE} tbody`;

/** Sorts by a column. Resolves to the time until the rows in view change; undefined where they stay the same. */
async function sortBy({ page, answered }: Opened, column: number): Promise<number | undefined> {
  await page.evaluate((rows) => window.recorder.watchChanges('click', [rows]), ROWS);
  await page.locator(`${TABLE} thead button`).nth(column).click();
  await answered();
  const changes = await page.evaluate(() => window.recorder.settledChanges());
  return changes[ROWS]?.firstMs;
}

/** Sorts the table of all networks. */
export const table: Metric = (place) =>
  withPage(place, async (opened) => {
    const { page } = opened;
    await visit(page, `${place.site.base}/networks/`);
    await page.waitForLoadState('networkidle');
    const columns = await page.locator(`${TABLE} thead button`).count();
    const first = await sortBy(opened, 1);
    const further: (number | undefined)[] = [];
    for (let sort = 0; sort < SORTS; sort++) {
      further.push(await sortBy(opened, (sort % (columns - 2)) + 2));
    }
    return [
      times('table: first sort, with its files', [first]),
      times('table: further sorts', further),
    ];
  });
