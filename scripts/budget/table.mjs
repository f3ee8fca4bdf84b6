/** Budgets as rows: what was measured, against what it may weigh. */

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number | null} bytes null when it could not be measured
 * @property {number} budget bytes
 */

/** @param {number} bytes in kB of 1,000 bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Whether a row keeps its budget; what could not be measured does not.
 *
 * @param {Row} row
 */
export function keeps({ bytes, budget }) {
  return bytes !== null && bytes <= budget;
}

/** @param {Row} row */
function verdict(row) {
  if (row.bytes === null) return 'not measured';
  return keeps(row) ? 'ok' : `over by ${kB(row.bytes - row.budget)}`;
}

/**
 * @param {readonly Row[]} rows
 * @returns {string} aligned columns: what, measured, budget, verdict
 */
export function formatTable(rows) {
  const cells = [
    ['what', 'measured', 'budget', 'verdict'],
    ...rows.map((row) => [
      row.what,
      row.bytes === null ? '–' : kB(row.bytes),
      kB(row.budget),
      verdict(row),
    ]),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  return cells
    .map(([what = '', measured = '', budget = '', last = '']) =>
      [
        what.padEnd(widths[0] ?? 0),
        measured.padStart(widths[1] ?? 0),
        budget.padStart(widths[2] ?? 0),
        last,
      ].join('  '),
    )
    .join('\n');
}
