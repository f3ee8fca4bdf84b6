import type { WorkboxPlugin } from 'workbox-core';
import type { Copies } from './copies';

/** Finds the address of a request among the site's own. */
type AddressOf = (request: Request) => string;

/** Stores nothing but whole answers, and nothing at all once the reader has turned the copies off. */
export function onlyWhile(copies: Copies, wanted: (address: string) => boolean, of: AddressOf) {
  const plugin: WorkboxPlugin = {
    cacheWillUpdate: async ({ request, response }) => {
      const isWhole = response.status === 200 && !response.redirected;
      return isWhole && wanted(of(request)) && (await copies.isOn()) ? response : null;
    },
  };
  return plugin;
}

/** One copy of an address, whatever its query: the build's pages and files do not depend on it. */
export function byAddress(copies: Copies, of: AddressOf): WorkboxPlugin {
  return { cacheKeyWillBeUsed: async ({ request }) => copies.url(of(request)) };
}

/** Where the strategy has no copy of its own, this one is taken. */
export function orElse(find: (address: string) => Promise<Response | undefined>, of: AddressOf) {
  const plugin: WorkboxPlugin = {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      cachedResponse ?? find(of(request)),
  };
  return plugin;
}

/** A server that answers with an error is as good as none, if there is a copy. */
export function failsLikeNoNetwork(
  find: (address: string) => Promise<Response | undefined>,
  of: AddressOf,
): WorkboxPlugin {
  return {
    fetchDidSucceed: async ({ request, response }) => {
      if (response.status >= 500 && (await find(of(request)))) {
        throw new Error(`${response.status} ${response.statusText}`);
      }
      return response;
    },
  };
}
