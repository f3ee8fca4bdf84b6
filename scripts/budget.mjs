/**
 * `npm run budget`: measures the build against the byte budgets, and fails when one is exceeded. Sizes are
 * those of the bodies as sent, brotli where it exists; kB are 1,000 bytes.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLab } from './budget/load.mjs';
import { offlineWeight } from './budget/offline.mjs';
import { largest, neededForFirstMap, pagesOf, transferSize } from './budget/pages.mjs';
import { formatTable, keeps } from './budget/table.mjs';
import { compress } from './build/precompress.mjs';
import { basePath as basePathOf, Failure, isMain, OUT, ROOT, runMain } from './project.mjs';

/** @typedef {import('./budget/pages.mjs').Page} Page */
/** @typedef {import('./budget/table.mjs').Row} Row */

const KB = 1000;
const FIRST_MAP = 40 * KB;
const EXPLORER = 600 * KB;
const DOCUMENT = 200 * KB;
const EMBED = 60 * KB;
/** The documents whose first load is measured. */
const DOCUMENTS = ['/about/', '/networks/', '/compare/', '/statistics/', '/glossary/'];
/** Finer boundaries, which a near view loads: the detail level, municipalities. They have budgets of their own. */
const FINER = /\/(detail|\d{2})\.topo\.[\w-]+\.json$/;
/** Everything that is fetched for use without a network, with as many networks as are copied at most. */
const OFFLINE = 3000 * KB;
const BOUNDARIES = { overview: 50 * KB, detail: 180 * KB };
/** Raw HTML by kind of page. */
const HTML = {
  nation: 60 * KB,
  prefecture: 60 * KB,
  area: 60 * KB,
  network: 120 * KB,
  embed: 60 * KB,
  document: 120 * KB,
};

const kinds = /** @type {(keyof typeof HTML)[]} */ (Object.keys(HTML));
/** @param {Page} page */
const isExplorer = ({ kind }) => ['nation', 'prefecture', 'area', 'network'].includes(kind);

/**
 * Bytes until the static map can be seen and clicked: HTML, render-blocking CSS and the drawing.
 *
 * @param {Page} page
 * @param {string} basePath
 * @returns {Promise<Row>}
 */
async function firstMapRow({ address }, basePath) {
  const what = `visible, clickable map: ${address}`;
  const html = await readFile(join(OUT, address, 'index.html'), 'utf8');
  const { styles, drawings } = neededForFirstMap(html);
  // A page without a drawing has no static map to weigh.
  if (drawings.length === 0) return { what, bytes: null, budget: FIRST_MAP };
  const addresses = [...styles, ...drawings].map((file) => file.slice(basePath.length));
  const sizes = [`${address}index.html`, ...addresses].map((file) => transferSize(OUT, file));
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { what, bytes, budget: FIRST_MAP };
}

/**
 * The heaviest page of each kind: drawings differ from prefecture to prefecture.
 *
 * @param {readonly Page[]} pages
 * @param {string} basePath
 * @returns {Promise<Row[]>}
 */
async function firstMapRows(pages, basePath) {
  const rows = [];
  for (const kind of ['nation', 'prefecture', 'area', 'network']) {
    const ofKind = pages.filter((page) => page.kind === kind);
    const measured = await Promise.all(ofKind.map((page) => firstMapRow(page, basePath)));
    const [heaviest] = measured.sort((a, b) => (b.bytes ?? Infinity) - (a.bytes ?? Infinity));
    if (!heaviest) continue;
    rows.push({ ...heaviest, what: `${heaviest.what} (heaviest of ${ofKind.length})` });
  }
  return rows;
}

/** @param {keyof typeof BOUNDARIES} level @returns {Promise<Row>} */
async function boundariesRow(level) {
  const file = `data/boundaries/${level}.topo.json`;
  const source = await readFile(join(ROOT, file)).catch(() => null);
  const bytes = source === null ? null : ((await compress(source)).br?.length ?? source.length);
  return { what: `boundaries, ${level} level`, bytes, budget: BOUNDARIES[level] };
}

/** @returns {Promise<Row[]>} none where the build keeps no copy */
async function offlineRows() {
  const weight = await offlineWeight(OUT);
  if (weight === null) return [];
  const { pages, bytes, full } = weight;
  return [
    { what: `offline copy: ${pages} pages with all they need`, bytes, budget: OFFLINE },
    { what: 'the same with 200 networks like the present ones', bytes: full, budget: OFFLINE },
  ];
}

/** @param {readonly Page[]} pages @returns {Row[]} the page with the most HTML of each kind */
function htmlRows(pages) {
  return kinds.flatMap((kind) => {
    const page = largest(pages, kind);
    if (!page) return [];
    const count = pages.filter((other) => other.kind === kind).length;
    return [
      {
        what: `raw HTML, largest of ${count}: ${page.address}`,
        bytes: page.bytes,
        budget: HTML[kind],
      },
    ];
  });
}

/**
 * Whole first loads, in a browser.
 *
 * @param {readonly Page[]} explorers
 * @param {readonly Page[]} others documents and embeds
 * @param {string} basePath
 * @returns {Promise<Row[]>}
 */
async function loadRows(explorers, others, basePath) {
  const lab = await openLab(OUT, basePath);
  /** @type {Row[]} */
  const rows = [];
  try {
    for (const page of [...explorers, ...others]) {
      const map = isExplorer(page);
      const budget = map ? EXPLORER : page.kind === 'embed' ? EMBED : DOCUMENT;
      const what = `first load${map ? ', map interactive, but for finer boundaries' : ' in all'}: ${page.address}`;
      const responses = await lab.load(page.address, { map }).catch((error) => {
        console.error(`${page.address}: ${error.message.split('\n')[0]}`);
        return null;
      });
      const counted = responses?.filter(({ address }) => !map || !FINER.test(address));
      const bytes = counted?.reduce((sum, response) => sum + response.bytes, 0) ?? null;
      rows.push({ what, bytes, budget });
      if (process.argv.includes('--verbose')) console.table(responses);
    }
  } finally {
    await lab.close();
  }
  return rows;
}

/** Measures everything and prints the table. @throws {Failure} when a budget is exceeded */
export async function checkBudgets() {
  const basePath = basePathOf();
  const pages = await pagesOf(OUT);
  const regions = [largest(pages, 'nation'), largest(pages, 'prefecture'), largest(pages, 'area')];
  const explorers = [
    ...regions.filter((page) => page !== undefined),
    ...pages.filter(({ kind }) => kind === 'network'),
  ];
  if (explorers.length === 0)
    throw new Failure('There is no build in out/: run `npm run build` first');
  const documents = pages.filter(({ address }) => DOCUMENTS.includes(address));
  const embeds = [largest(pages, 'embed')].filter((page) => page !== undefined);
  const rows = [
    ...(await firstMapRows(pages, basePath)),
    ...(await loadRows(explorers, [...documents, ...embeds], basePath)),
    ...(await Promise.all([boundariesRow('overview'), boundariesRow('detail')])),
    ...(await offlineRows()),
    ...htmlRows(pages),
  ];
  console.log(formatTable(rows));
  const over = rows.filter((row) => !keeps(row)).length;
  if (over > 0) throw new Failure(`${over} of ${rows.length} budgets are not kept`);
}

if (isMain(import.meta.url)) await runMain(checkBudgets);
