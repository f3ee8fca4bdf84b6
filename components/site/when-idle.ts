/** How often to look whether the page has come to rest (ms). */
const LOOK = 1000;
/** How often the page must have been found at rest, one time after the other. */
const CALM = 3;
/** A map that is not there after so many looks will not come. */
const PATIENCE = 30;

/** Whether everything has loaded, and MapLibre has taken over where there is a map beside the panel. */
function isAtRest(looks: number): boolean {
  if (document.readyState !== 'complete') return false;
  if (looks > PATIENCE || !document.getElementById('panel')) return true;
  return document.querySelector('[data-live]') !== null;
}

/**
 * Calls back once the page has been at rest for a while: whatever a reader waits for comes first.
 *
 * @returns gives it up
 */
export function whenIdle(callback: () => void): () => void {
  let looks = 0;
  let calm = 0;
  const timer = setInterval(() => {
    looks++;
    calm = isAtRest(looks) ? calm + 1 : 0;
    if (calm < CALM) return;
    clearInterval(timer);
    // not in every browser
    if (window.requestIdleCallback) window.requestIdleCallback(callback);
    else callback();
  }, LOOK);
  return () => clearInterval(timer);
}
