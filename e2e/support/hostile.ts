import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { queryKeys } from '@/data/address/query-keys';
import { FIXED, hostileText } from '@/data/testing/hostile';
import { PROTOTYPE_NAMES, TEXTS } from '@/data/testing/payloads';

/** What stands behind the path of an address: with its `?`, and with its `#`. */
export type Tail = { query: string; hash: string };

/** Every key that some page reads, and some that none does. */
const KEYS: readonly string[] = [...Object.keys(queryKeys), '_rsc', ...PROTOTYPE_NAMES];

/** Cameras that are none, or at the very edge. */
const CAMERAS: readonly string[] = [
  ...[
    'map=22/85/180',
    'map=0/-85/-180',
    'map=-0/-0/-0',
    'map=1e3/0/0',
    'map=NaN/NaN/NaN',
    'map=//',
  ],
  ...['map=5/38', 'map=5/38/138/0', 'map=5/<svg onload=window.__pwned=1>/138', 'map=__proto__/1/1'],
];

/** A value as browsers write it, as readers paste it, and encoded once too often. */
function written(value: string, turn: number): string {
  const wellFormed = value.replace(/\p{Cs}/gu, '\ufffd');
  if (turn % 3 === 0) return encodeURIComponent(wellFormed);
  return turn % 3 === 1 ? value : encodeURIComponent(encodeURIComponent(wellFormed));
}

/** Tails of addresses, always the same: each malformed text in each parameter and in the fragment. */
export const systematicTails: readonly Tail[] = TEXTS.map((text, turn) => {
  const pairs = KEYS.map((key, place) => {
    const value = TEXTS[(turn + place * 5) % TEXTS.length] ?? '';
    return `${key}=${written(value, turn + place)}`;
  });
  const hash = turn % 2 === 0 ? (CAMERAS[(turn / 2) % CAMERAS.length] ?? '') : text;
  return { query: `?${pairs.join('&')}`, hash: `#${hash}` };
});

/** Those of the systematic tails that have a camera. */
export const cameraTails = systematicTails.filter(({ hash }) => hash.startsWith('#map='));

/** So many random tails, always the same. */
export function randomTails(count: number): Tail[] {
  const random = fc.sample(
    fc.record({
      query: hostileText([...KEYS, 'oki-net', 'nec', '06202', '-budget.annual', 'none']),
      hash: hostileText(['map=', '8/36/138', 'overview', 'dicom']),
    }),
    { seed: FIXED.seed, numRuns: count },
  );
  return random.map(({ query, hash }) => ({ query: `?${query}`, hash: `#${hash}` }));
}

/** What is wrong with a page in which nothing of its address may have become part. */
async function intrusions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = document.querySelectorAll(
      'img[src="x"], [onerror], [onload], iframe, base, a[href^="javascript:" i], a[href^="data:" i]',
    );
    const text = document.body.innerText;
    return [
      ...[...found].map((element) => element.outerHTML),
      ...('__pwned' in window ? ['a script of the address ran'] : []),
      ...(Object.keys(Object.prototype).length > 0 ? ['every object has more than it should'] : []),
      ...(/undefined|NaN|\[object/.test(text.replaceAll(/「[^」]*」/g, '')) ? [text] : []),
    ];
  });
}

/**
 * Gives an open page one tail after the other, without loading it again, and expects it to stay the page it is.
 *
 * @param heading text of the page's heading
 */
export async function expectToStand(
  page: Page,
  tails: readonly Tail[],
  heading: string,
): Promise<void> {
  const changed = await page.evaluate(
    async ({ tails, heading }) => {
      const frame = () => new Promise(requestAnimationFrame);
      const lost: string[] = [];
      for (const { query, hash } of tails) {
        history.replaceState(history.state, '', location.pathname + query);
        location.hash = hash;
        // the first is React's to render in, the second comes after its effects
        await frame();
        await frame();
        // Next may still be writing the address before this one
        const { search } = new URL(query, location.href);
        for (let patience = 100; location.search !== search && patience > 0; patience--)
          await frame();
        if (location.search !== search) lost.push(`${query}: the address did not change`);
        const shown = document.querySelector('main h1, body > h1')?.textContent;
        if (shown !== heading) lost.push(`${query}${hash}: ${shown}`);
      }
      return lost;
    },
    { tails, heading },
  );
  expect(changed).toEqual([]);
  expect(await intrusions(page)).toEqual([]);
}

/** Loads an address and expects its page, whole and with nothing of the address in it. */
export async function expectPage(page: Page, address: string, heading: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  expect(await intrusions(page)).toEqual([]);
}
