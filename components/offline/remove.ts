import { withBase } from '../ui/withBase';
import { isOwnCache } from './copy';

/** Removes the service worker and everything it has copied. @throws where the browser refuses */
export async function removeCopies(): Promise<void> {
  const scope = new URL(withBase('/'), window.location.origin).href;
  const registration = await navigator.serviceWorker.getRegistration(scope);
  await registration?.unregister();
  // what is left of the worker keeps nothing more once its cache is gone
  const names = (await caches.keys()).filter((name) => isOwnCache(name, scope));
  await Promise.all(names.map((name) => caches.delete(name)));
}
