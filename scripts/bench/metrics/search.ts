import { rest, withMap } from '../pages';
import { type Metric, times } from './metric';

/** Names of places, networks, vendors and services, in the ways they are typed. */
const WORDS = ['yonezawa', 'あきた', '富士通', 'ネットワーク', '横浜市', 'medical', '病院'];
const SEARCH = '[role="search"]';
const FIELD = `${SEARCH} input[role="combobox"][aria-controls]`;

/** Types words into the loaded search, one character after the other. */
export const search: Metric = (place) =>
  withMap(place, async (opened) => {
    const { page } = opened;
    await page.keyboard.press('Control+k');
    await page.locator(FIELD).waitFor();
    await page.keyboard.type('a');
    await page.locator(`${SEARCH} [role="option"]`).first().waitFor();

    const values: (number | undefined)[] = [];
    for (const word of WORDS) {
      await page.locator(FIELD).fill('');
      await rest(opened);
      for (const character of word) {
        await page.evaluate(
          (selector) => window.recorder.watchChanges('input', [selector]),
          SEARCH,
        );
        await page.keyboard.insertText(character);
        const changes = await page.evaluate(() => window.recorder.settledChanges());
        values.push(changes[SEARCH]?.lastMs);
      }
    }
    return [times('search keystroke → results', values)];
  });
