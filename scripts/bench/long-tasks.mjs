/** Long tasks of a page's main thread, as the browser reports them (Long Tasks API). */

/** From here on a task keeps the reader waiting, in milliseconds. */
export const LONG = 50;

/** @typedef {{ startTime: number, duration: number }} Task milliseconds since the navigation began */

/**
 * Total blocking time: what tasks take beyond 50 ms each, within a span of time. A task that reaches over an
 * edge of the span counts with the part inside.
 *
 * @param {readonly Task[]} tasks
 * @param {{ from: number, to: number }} span milliseconds since the navigation began
 * @returns {number} milliseconds
 */
export function blockingTime(tasks, { from, to }) {
  return tasks.reduce((sum, { startTime, duration }) => {
    const inside = Math.min(startTime + duration, to) - Math.max(startTime, from);
    return sum + Math.max(0, inside - LONG);
  }, 0);
}
