/** How often to check whether the page is at rest. */
const CHECK_INTERVAL_MS = 1000;
/** How many checks in a row must find the page at rest. */
const MIN_CALM_CHECKS = 3;
/** A map that has not come after so many checks is not waited for. */
const MAX_CHECKS_FOR_MAP = 30;

/** Whether everything has loaded, and MapLibre has taken over where there is a map beside the panel. */
function isAtRest(checks: number): boolean {
  if (document.readyState !== 'complete') return false;
  if (checks > MAX_CHECKS_FOR_MAP || !document.getElementById('panel')) return true;
  return document.querySelector('[data-live]') !== null;
}

/**
 * Calls back once the page has been at rest for a while, so that nothing the reader waits for is delayed.
 *
 * @returns cancels the callback
 */
export function whenIdle(callback: () => void): () => void {
  let checks = 0;
  let calmChecks = 0;
  const timer = setInterval(() => {
    checks++;
    calmChecks = isAtRest(checks) ? calmChecks + 1 : 0;
    if (calmChecks < MIN_CALM_CHECKS) return;
    clearInterval(timer);
    // not in every browser
    if (window.requestIdleCallback) window.requestIdleCallback(callback);
    else callback();
  }, CHECK_INTERVAL_MS);
  return () => clearInterval(timer);
}
