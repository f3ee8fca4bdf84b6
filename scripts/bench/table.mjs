/** The figures as Markdown, to be read in a terminal and to be pasted into a document. */
import { KINDS } from './bytes-by-kind.mjs';
import { OWNERS } from './owners.mjs';
import { summarise } from './statistics.mjs';

/** @typedef {import('./metrics.mjs').Figure} Figure */
/** @typedef {import('./metrics.mjs').Weight} Weight */
/** @typedef {import('./metrics.mjs').Share} Share */

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @param {number} [texts] so many columns at the left are text, the others numbers
 * @returns {string} a Markdown table with aligned columns
 */
export function markdownTable(head, rows, texts = 1) {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, i) => (i < texts ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) =>
    i < texts ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** @param {number} value three digits that mean something, unless it is larger */
export function digits(value) {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** @param {number} bytes in kB of 1,000 bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1);

/**
 * Bytes of first loads by kind: as sent, and uncompressed in brackets.
 *
 * @param {readonly Weight[]} weights
 * @returns {string}
 */
export function weightTable(weights) {
  const kinds = [...KINDS.filter((kind) => weights.some(({ kinds }) => kind in kinds)), 'all'];
  const rows = weights.map(({ site, address, kinds: amounts }) => [
    site,
    address || '(as given)',
    ...kinds.map((kind) => {
      const amount = amounts[kind];
      return amount ? `${kB(amount.sent)} (${kB(amount.raw)})` : '–';
    }),
    String(amounts.all?.files ?? 0),
  ]);
  return markdownTable(['site', 'page', ...kinds.map((kind) => `${kind}, kB`), 'files'], rows, 2);
}

/** @param {Figure | undefined} figure */
function medianOf(figure) {
  return figure && figure.values.length > 0 ? summarise(figure.values).median : null;
}

/**
 * @param {readonly number[]} values
 * @returns {string[]} median, p95, range, number of values
 */
function spread(values) {
  if (values.length === 0) return ['–', '–', '–', '0'];
  const { count, median, p95, min, max } = summarise(values);
  return [digits(median), digits(p95), `${digits(min)}–${digits(max)}`, String(count)];
}

/** @param {number | null} value @param {number | null} base @returns {string} empty where there is none */
function ratio(value, base) {
  return value === null || base === null || base === 0 ? '' : `${digits(value / base)} ×`;
}

/**
 * Figures of one profile, those of the sites under one another. The ratio is that of the medians to the atlas's, which
 * is the first site's.
 *
 * @param {readonly Figure[]} figures
 * @returns {string}
 */
export function figureTable(figures) {
  const isCompared = new Set(figures.map(({ site }) => site)).size > 1;
  const whats = [...new Set(figures.map(({ what }) => what))];
  const rows = whats.flatMap((what) => {
    const same = figures.filter((figure) => figure.what === what);
    const base = medianOf(same[0]);
    return same.map((figure) => [
      `${what}${figure.unit && `, ${figure.unit}`}`,
      ...(isCompared ? [figure.site] : []),
      ...spread(figure.values),
      ...(isCompared ? [figure === same[0] ? '' : ratio(medianOf(figure), base)] : []),
    ]);
  });
  const head = [
    'what',
    ...(isCompared ? ['site'] : []),
    'median',
    'p95',
    'min–max',
    'n',
    ...(isCompared ? ['ratio'] : []),
  ];
  return markdownTable(head, rows, isCompared ? 2 : 1);
}

/**
 * Whose time the main thread spent, in milliseconds, and which of our functions took most of it.
 *
 * @param {readonly Share[]} shares
 * @returns {string}
 */
export function shareTable(shares) {
  const rows = shares.map(({ what, times, account: { owners, underOurs } }) => [
    what,
    ...[...OWNERS.map((owner) => owners[owner]), underOurs].map((time) => digits(time / times)),
  ]);
  return markdownTable(['ms', ...OWNERS, 'our code with what it calls'], rows);
}

/**
 * @param {Share} share
 * @returns {string}
 */
export function functionTable({ what, times, account: { functions } }) {
  const rows = functions.map(({ name, place, time }) => [
    `\`${place}\``,
    `\`${name}\``,
    digits(time / times),
  ]);
  return markdownTable([`our functions: ${what}`, 'as minified', 'ms with what it calls'], rows, 2);
}
