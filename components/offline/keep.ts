import { withBase } from '../ui/withBase';
import type { Visited } from './copy';

/**
 * Registers the service worker, which copies what everyone gets, and has it keep the page that is open too.
 *
 * @throws where the browser refuses
 */
export async function keepCopies(): Promise<void> {
  await navigator.serviceWorker.register(withBase('/sw.js'), { updateViaCache: 'none' });
  const message: Visited = {
    kind: 'visited',
    page: window.location.origin + window.location.pathname,
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
  };
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(message);
}
