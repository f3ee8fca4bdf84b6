/**
 * The service worker: answers without a network from copies that it makes while nobody waits. The build bundles it
 * and writes what is to be copied in front of it.
 */
import { isHashedFile } from '../../../compat/next/build-files';
import { siteAddress } from '../addresses';
import { isVisited, type OfflineCopy } from '../copy';
import { Copies } from './copies';
import { answerRequests } from './routes';
import { hasTakenOver, takeOver } from './take-over';

declare const self: ServiceWorkerGlobalScope & { offlineCopy: OfflineCopy };

const copies = new Copies(self.offlineCopy, self.registration.scope);

self.addEventListener('install', (event) => {
  const install = async () => {
    await copies.install(event);
    // the version before leaves its files for the tabs that are open
    await takeOver();
  };
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  hasTakenOver();
  const activate = async () => {
    await copies.deleteOld();
    await self.clients.claim();
  };
  event.waitUntil(activate());
  // not part of the activation, for which every request would wait
  void copies.renewVisited();
});

self.addEventListener('message', (event) => {
  if (!isVisited(event.data)) return;
  const addresses = [event.data.page, ...event.data.loaded].flatMap((url) => {
    const address = siteAddress(new URL(url), self.location.origin, copies.copy.basePath);
    if (address === null) return [];
    return isHashedFile(address) || /\/$|\.json$/.test(address) ? [address] : [];
  });
  event.waitUntil(copies.keep([...new Set(addresses)]));
});

answerRequests(copies);
