/** How long scripts run. */

/** @param {import('@playwright/test').CDPSession} session @returns {Promise<number>} seconds since the page's start */
async function scriptDuration(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = metrics.find(({ name }) => name === 'ScriptDuration');
  if (metric === undefined) throw new Error('The browser does not tell how long scripts run');
  return metric.value;
}

/**
 * How long scripts run on the page's main thread while something is done.
 *
 * @param {import('@playwright/test').CDPSession} session of the page
 * @param {() => Promise<void>} work
 * @returns {Promise<number>} milliseconds
 */
export async function scriptTime(session, work) {
  await session.send('Performance.enable');
  const before = await scriptDuration(session);
  await work();
  const after = await scriptDuration(session);
  await session.send('Performance.disable');
  return (after - before) * 1000;
}
