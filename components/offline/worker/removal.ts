/**
 * What a build without offline copies puts in the service worker's place: browsers that still have one fetch this
 * with the next page, and are rid of both worker and copies.
 */
import { isOwnCache } from '../copy';
import { hasTakenOver, takeOver } from './take-over';

declare const self: ServiceWorkerGlobalScope;

async function removeEverything(): Promise<void> {
  const names = await caches.keys();
  const own = names.filter((name) => isOwnCache(name, self.registration.scope));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('install', (event) => event.waitUntil(takeOver()));

self.addEventListener('activate', (event) => {
  hasTakenOver();
  event.waitUntil(removeEverything());
});

// a tab of the build before registers its worker with each page, which brings this one back; then it sends a message
self.addEventListener('message', (event) => event.waitUntil(removeEverything()));
