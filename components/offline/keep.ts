import type { Visited } from '@/offline/copy';
import { withBase } from '../ui/withBase';

/** Registers the service worker, which then copies what everyone gets. @throws where the browser refuses */
export async function keepCopies(): Promise<void> {
  await navigator.serviceWorker.register(withBase('/sw.js'), { updateViaCache: 'none' });
}

/** Has the worker, once there is one, keep the page that is open and what it has loaded. */
export async function keepThisPage(): Promise<void> {
  const message: Visited = {
    kind: 'visited',
    page: window.location.origin + window.location.pathname,
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
  };
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(message);
}
