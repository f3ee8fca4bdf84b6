import type { WorkboxPlugin } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import { pageOfPayload } from '../../../compat/next/payload';
import { kindOf, type RequestKind, siteAddress } from '../addresses';
import type { Copies } from './copies';
import { byAddress, failsLikeNoNetwork, onlyWhile, orElse } from './plugins';

/** Where there is a copy, a network that does not answer is waited for this long, in seconds. */
const NETWORK_TIMEOUT_S = 4;

/** Pages are named with a slash at the end, as the server names them; readers leave it out. */
const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);

/** A page's copy stands for its payload too. */
const never: WorkboxPlugin = { cacheWillUpdate: async () => null };

/**
 * Answers the site's requests. Pages and data come from the network whenever it answers, so that no reader with a
 * network sees anything old; what is named by its content comes from the copies.
 */
export function answerRequests(copies: Copies): void {
  const { basePath } = copies.copy;
  const inSite = (url: URL) => siteAddress(url, self.location.origin, basePath);
  const of = (request: Request) => inSite(new URL(request.url)) ?? '';
  const page = (address: string) => copies.page(withSlash(address));
  const payload = (address: string) => copies.payload(pageOfPayload(address));
  const file = (address: string) => copies.file(address);
  const all = () => true;
  const cacheName = copies.visitedCache;

  const strategies: Record<Exclude<RequestKind, 'other'>, Strategy> = {
    page: new NetworkFirst({
      cacheName,
      networkTimeoutSeconds: NETWORK_TIMEOUT_S,
      plugins: [
        byAddress(copies, of),
        onlyWhile(copies, (address) => address.endsWith('/') && !copies.isPacked(address), of),
        orElse(page, of),
        failsLikeNoNetwork(page, of),
        { handlerDidError: () => copies.offlinePage() },
      ],
    }),
    payload: new NetworkFirst({
      cacheName,
      networkTimeoutSeconds: NETWORK_TIMEOUT_S,
      plugins: [never, orElse(payload, of), failsLikeNoNetwork(payload, of)],
    }),
    data: new NetworkFirst({
      cacheName,
      networkTimeoutSeconds: NETWORK_TIMEOUT_S,
      plugins: [
        byAddress(copies, of),
        onlyWhile(copies, all, of),
        orElse(file, of),
        failsLikeNoNetwork(file, of),
      ],
    }),
    asset: new CacheFirst({
      cacheName,
      plugins: [byAddress(copies, of), onlyWhile(copies, all, of), orElse(file, of)],
    }),
  };

  for (const [kind, strategy] of Object.entries(strategies)) {
    registerRoute(({ url, request }) => {
      const address = inSite(url);
      return address !== null && kindOf(address, request.mode === 'navigate') === kind;
    }, strategy);
  }
}
