/** What is said of repeated measurements: the middle, the slow end, and how far they lie apart. */

/**
 * @typedef {object} Summary
 * @property {number} count how many values
 * @property {number} median
 * @property {number} p95
 * @property {number} min
 * @property {number} max
 */

/** @param {readonly number[]} values */
function sorted(values) {
  if (values.length === 0) throw new RangeError('There is nothing to summarise');
  if (!values.every(Number.isFinite)) throw new RangeError('A measurement is not a finite number');
  return values.toSorted((a, b) => a - b);
}

/**
 * The middle value, or the mean of the two middle ones.
 *
 * @param {readonly number[]} values
 * @throws {RangeError} when there are none, or one is not finite
 */
export function median(values) {
  const ordered = sorted(values);
  const half = ordered.length / 2;
  const [low = 0, high = low] = ordered.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return (low + high) / 2;
}

/**
 * The smallest measured value that at least 95 % of the values do not exceed (nearest rank): of 40 the
 * third largest, of fewer than 20 the largest.
 *
 * @param {readonly number[]} values
 * @throws {RangeError} when there are none, or one is not finite
 */
export function p95(values) {
  const ordered = sorted(values);
  return ordered[Math.ceil((ordered.length * 95) / 100) - 1] ?? 0;
}

/**
 * @param {readonly number[]} values
 * @returns {Summary}
 * @throws {RangeError} when there are none, or one is not finite
 */
export function summarise(values) {
  return {
    count: values.length,
    median: median(values),
    p95: p95(values),
    min: Math.min(...values),
    max: Math.max(...values),
  };
}
