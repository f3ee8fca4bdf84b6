/** What the page goes through while something is done. */

/**
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number[]>} milliseconds from the beginning of one frame to that of the next
 */
export async function frameTimes(page, work) {
  await page.evaluate(() => {
    const { bench } = globalThis;
    bench.starts = [];
    const onFrame = (start) => {
      if (bench.starts === null) return;
      bench.starts.push(start);
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  });
  await work();
  const starts = await page.evaluate(() => {
    const { bench } = globalThis;
    const { starts } = bench;
    bench.starts = null;
    return starts;
  });
  return starts.slice(1).map((start, index) => start - starts[index]);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} work
 * @returns {Promise<import('./long-tasks.mjs').Task[]>} the long tasks that begin meanwhile
 */
export async function longTasks(page, work) {
  const from = await page.evaluate(() => performance.now());
  await work();
  return page.evaluate(
    (start) => globalThis.bench.longTasks.filter(({ startTime }) => startTime >= start),
    from,
  );
}
