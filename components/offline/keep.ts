import { withBase } from '../ui/withBase';
import type { Visited } from './copy';

/** Whether this document has asked for a newer worker: browsers do so too, but in their own time. */
let hasAsked = false;

/**
 * Registers the service worker, which copies what everyone gets, and has it keep the page that is open too.
 *
 * @throws where the browser refuses
 */
export async function keepCopies(): Promise<void> {
  const worker = await navigator.serviceWorker.register(withBase('/sw.js'), {
    updateViaCache: 'none',
  });
  if (worker?.active && !hasAsked) {
    hasAsked = true;
    // without a network the present one stays
    await worker.update().catch(() => {});
  }
  const message: Visited = {
    kind: 'visited',
    page: window.location.origin + window.location.pathname,
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
  };
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(message);
}
