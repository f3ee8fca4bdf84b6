/**
 * `npm run budget`: measures the build against the byte budgets, and fails when one is exceeded. Sizes are those of the
 * bodies as sent, brotli where it exists; kB are 1,000 bytes. `-- --verbose` lists what each page loads.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openLab } from './budget/load';
import { offlineWeight } from './budget/offline';
import {
  largest,
  neededForFirstMap,
  type Page,
  type PageKind,
  pagesOf,
  transferSize,
} from './budget/page-kinds';
import { compress } from './build/precompress';
import { basePath, Failure, OUT, ROOT, runMain } from './project.mjs';

/** What was measured against its budget; `bytes` is null where it could not be measured. */
type Row = { what: string; bytes: number | null; budget: number };

const KB = 1000;
const FIRST_MAP_BYTES = 40 * KB;
const EXPLORER_BYTES = 600 * KB;
const DOCUMENT_BYTES = 200 * KB;
const EMBED_BYTES = 60 * KB;
/** Everything that is fetched for use without a network, with as many networks as are copied at most. */
const OFFLINE_BYTES = 3000 * KB;
const BOUNDARIES_BYTES = { overview: 50 * KB, detail: 180 * KB };
/** Raw HTML by kind of page. */
const HTML_BYTES: Readonly<Record<PageKind, number>> = {
  nation: 60 * KB,
  prefecture: 60 * KB,
  area: 60 * KB,
  network: 120 * KB,
  embed: 60 * KB,
  document: 120 * KB,
};
const EXPLORERS: readonly PageKind[] = ['nation', 'prefecture', 'area', 'network'];
/** The documents whose first load is measured. */
const DOCUMENTS = ['/about/', '/networks/', '/compare/', '/statistics/', '/glossary/'];
/** Finer boundaries, which a near view loads: the detail level, municipalities. They have budgets of their own. */
const FINER = /\/(detail|\d{2})\.topo\.[\w-]+\.json$/;

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** Bytes until the static map can be seen and clicked: HTML, render-blocking CSS and the drawing. */
async function firstMapRow({ address }: Page): Promise<Row> {
  const what = `visible, clickable map: ${address}`;
  const html = await readFile(join(OUT, address, 'index.html'), 'utf8');
  const { styles, drawings } = neededForFirstMap(html);
  // A page without a drawing has no static map to weigh.
  if (drawings.length === 0) return { what, bytes: null, budget: FIRST_MAP_BYTES };
  const addresses = [...styles, ...drawings].map((file) => file.slice(basePath().length));
  const sizes = [`${address}index.html`, ...addresses].map((file) => transferSize(OUT, file));
  return { what, bytes: sum(await Promise.all(sizes)), budget: FIRST_MAP_BYTES };
}

/** The heaviest page of each kind: drawings differ from prefecture to prefecture. */
async function firstMapRows(pages: readonly Page[]): Promise<Row[]> {
  const heaviest = EXPLORERS.map(async (kind) => {
    const rows = await Promise.all(pages.filter((page) => page.kind === kind).map(firstMapRow));
    return rows.sort((a, b) => (b.bytes ?? Infinity) - (a.bytes ?? Infinity))[0];
  });
  return (await Promise.all(heaviest)).filter(isDefined);
}

async function boundariesRow(level: keyof typeof BOUNDARIES_BYTES): Promise<Row> {
  const source = await readFile(join(ROOT, `data/boundaries/${level}.topo.json`)).catch(() => null);
  const bytes = source && ((await compress(source)).br?.length ?? source.length);
  return { what: `boundaries, ${level} level`, bytes, budget: BOUNDARIES_BYTES[level] };
}

async function offlineRows(): Promise<Row[]> {
  const weight = await offlineWeight(OUT);
  if (weight === null) return [];
  const { pages, bytes, full } = weight;
  const budget = OFFLINE_BYTES;
  return [
    { what: `offline copy: ${pages} pages with all they need`, bytes, budget },
    { what: 'the same with as many networks as are copied at most', bytes: full, budget },
  ];
}

/** The page with the most HTML of each kind. */
function htmlRows(pages: readonly Page[]): Row[] {
  const kinds = Object.keys(HTML_BYTES) as PageKind[];
  return kinds
    .map((kind) => largest(pages, kind))
    .filter(isDefined)
    .map(({ address, kind, bytes }) => ({
      what: `raw HTML, largest ${kind}: ${address}`,
      bytes,
      budget: HTML_BYTES[kind],
    }));
}

/** Whole first loads, in a browser. */
async function loadRows(pages: readonly Page[]): Promise<Row[]> {
  const lab = await openLab(OUT, basePath());
  const rows: Row[] = [];
  try {
    for (const { address, kind } of pages) {
      const hasMap = EXPLORERS.includes(kind);
      const what = `first load${hasMap ? ', map interactive, but for finer boundaries' : ' in all'}: ${address}`;
      const budget = hasMap ? EXPLORER_BYTES : kind === 'embed' ? EMBED_BYTES : DOCUMENT_BYTES;
      const sent = await lab.load(address, hasMap).catch((error) => {
        console.error(`${address}: ${error.message.split('\n')[0]}`);
        return null;
      });
      const counted = sent?.filter((file) => !hasMap || !FINER.test(file.address));
      rows.push({ what, bytes: counted ? sum(counted.map(({ bytes }) => bytes)) : null, budget });
      if (process.argv.includes('--verbose')) console.table(sent);
    }
  } finally {
    await lab.close();
  }
  return rows;
}

const isKept = ({ bytes, budget }: Row) => bytes !== null && bytes <= budget;
const kB = (bytes: number | null) =>
  `${bytes === null ? '?' : (bytes / KB).toFixed(1)} kB`.padStart(9);

await runMain(async () => {
  const pages = await pagesOf(OUT);
  if (pages.length === 0) throw new Failure('There is no build in out/: run `npm run build` first');
  const loaded = [
    largest(pages, 'nation'),
    largest(pages, 'prefecture'),
    largest(pages, 'area'),
    ...pages.filter(({ kind }) => kind === 'network'),
    ...pages.filter(({ address }) => DOCUMENTS.includes(address)),
    largest(pages, 'embed'),
  ].filter(isDefined);
  const rows = [
    ...(await firstMapRows(pages)),
    ...(await loadRows(loaded)),
    ...(await Promise.all([boundariesRow('overview'), boundariesRow('detail')])),
    ...(await offlineRows()),
    ...htmlRows(pages),
  ];
  for (const row of rows) {
    console.log(
      `${isKept(row) ? 'ok  ' : 'OVER'} ${kB(row.bytes)} of ${kB(row.budget)}  ${row.what}`,
    );
  }
  const over = rows.filter((row) => !isKept(row)).length;
  if (over > 0) throw new Failure(`${over} of ${rows.length} budgets are not kept`);
});
