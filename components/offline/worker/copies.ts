import { PrecacheController } from 'workbox-precaching';
import { isHashedFile } from '../../../compat/next/build-files';
import { payloadOf } from '../../../compat/next/payload';
import { paths } from '../../../data/address/paths';
import { CACHE_PREFIX, isOwnCache, type OfflineCopy } from '../copy';

/** Of the pages visited with the last version this many, the latest, are fetched anew with this one. */
const MAX_RENEWED_PAGES = 60;

/** The copies of this version, and those that the version before has left. */
export class Copies {
  /** Holds what every reader gets; its name is the version's. */
  readonly #fixed: PrecacheController;
  readonly #fixedCache: string;
  /** Holds what this reader has visited. */
  readonly visitedCache: string;

  /** @param scope the worker's, absolute, with a slash at the end */
  constructor(
    readonly copy: OfflineCopy,
    readonly scope: string,
  ) {
    this.#fixedCache = this.#cacheName('copy', copy.version);
    this.visitedCache = this.#cacheName('visited', copy.version);
    this.#fixed = new PrecacheController({ cacheName: this.#fixedCache });
    this.#fixed.addToCacheList(
      copy.files.map(({ address, integrity }) => ({
        url: this.url(address),
        revision: integrity,
        ...(integrity === null ? {} : { integrity }),
      })),
    );
  }

  #cacheName(kind: 'copy' | 'visited', version: string): string {
    return `${CACHE_PREFIX}-${kind}-${version} ${this.scope}`;
  }

  /** The absolute address of a file or page of the site. */
  url(address: string): string {
    return this.scope.slice(0, -1) + address;
  }

  /** Fetches what every reader gets. @throws where any of it does not arrive: the old version then stays */
  async install(event: ExtendableEvent): Promise<void> {
    await this.#fixed.install(event);
  }

  /** False once the reader has turned the copies off: what is asked for in open tabs is then no longer kept. */
  async isOn(): Promise<boolean> {
    return (await this.#fixedFile(this.copy.pages.address)) !== undefined;
  }

  /** Looks without opening, which would make a cache anew that the reader has removed. */
  async #fixedFile(address: string): Promise<Response | undefined> {
    const key = this.#fixed.getCacheKeyForURL(this.url(address));
    return key ? caches.match(key, { cacheName: this.#fixedCache, ignoreVary: true }) : undefined;
  }

  isPacked(address: string): boolean {
    return Object.hasOwn(this.copy.pages.places, address);
  }

  /** Copy of a file that is no page, from this version or, for tabs still open, the one before. */
  async file(address: string): Promise<Response | undefined> {
    const fixed = await this.#fixedFile(address);
    if (fixed) return fixed;
    return this.#visited(address, isHashedFile(address) ? 'copy' : null);
  }

  /** Copy of a page. @param address without query: `/networks/oki-net/` */
  async page(address: string): Promise<Response | undefined> {
    const place = this.isPacked(address) ? this.copy.pages.places[address] : undefined;
    if (!place) return this.#visited(address);
    const pack = await this.#fixedFile(this.copy.pages.address);
    if (!pack) return undefined;
    const [start, length] = place;
    const html = (await pack.blob()).slice(start, start + length);
    return new Response(html, { headers: this.copy.pages.headers });
  }

  /** What the framework fetches to show a page of which there is a copy. */
  async payload(address: string): Promise<Response | undefined> {
    const page = await this.page(address);
    const payload = page && payloadOf(await page.text());
    if (!payload) return undefined;
    return new Response(payload, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  }

  /** The page that says what there is. It is no answer to what was asked, and its status says so. */
  async offlinePage(): Promise<Response> {
    const page = await this.page(paths.offline);
    if (!page) return Response.error();
    return new Response(page.body, { status: 503, headers: page.headers });
  }

  /** From the visited caches, the newest first; and from older versions' other cache, if named. */
  async #visited(address: string, other: 'copy' | null = null): Promise<Response | undefined> {
    const names = await this.#cacheNames();
    const kinds = ['visited', ...(other ? [other] : [])];
    for (const name of names.reverse()) {
      if (!kinds.some((kind) => name.startsWith(`${CACHE_PREFIX}-${kind}-`))) continue;
      const found = await caches.match(this.url(address), { cacheName: name, ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  }

  /** Names of all the atlas's caches, in the order in which they were made. */
  async #cacheNames(): Promise<string[]> {
    return (await caches.keys()).filter((name) => isOwnCache(name, this.scope));
  }

  /** Keeps what a page has loaded, and the page, unless there are copies already. Errors leave it for next time. */
  async keep(addresses: readonly string[]): Promise<void> {
    for (const address of addresses) {
      const isPage = address.endsWith('/');
      const known = isPage
        ? await this.#isCurrent(address)
        : (await this.file(address)) !== undefined;
      if (known) continue;
      const response = await fetch(this.url(address)).catch(() => null);
      if (response?.status !== 200 || response.redirected || !(await this.isOn())) continue;
      const cache = await caches.open(this.visitedCache);
      await cache.put(this.url(address), response);
    }
  }

  async #isCurrent(address: string): Promise<boolean> {
    if (this.isPacked(address)) return true;
    const cacheName = this.visitedCache;
    return (await caches.match(this.url(address), { cacheName, ignoreVary: true })) !== undefined;
  }

  /** Fetches anew, with this version, the pages that were last visited with the one before. */
  async renewVisited(): Promise<void> {
    const names = (await this.#cacheNames()).filter(
      (name) => name.startsWith(`${CACHE_PREFIX}-visited-`) && name !== this.visitedCache,
    );
    const last = names.at(-1);
    if (last === undefined) return;
    const requests = await (await caches.open(last)).keys();
    const pages = requests.map(({ url }) => url).filter((url) => url.endsWith('/'));
    const start = this.scope.length - 1;
    await this.keep(pages.slice(-MAX_RENEWED_PAGES).map((url) => new URL(url).href.slice(start)));
  }

  /**
   * Deletes the caches of all versions but this one and the one before, whose pages may still be open and want
   * files that are no longer on the server.
   */
  async deleteOld(): Promise<void> {
    const names = await this.#cacheNames();
    for (const kind of ['copy', 'visited']) {
      const ofKind = names.filter((name) => name.startsWith(`${CACHE_PREFIX}-${kind}-`));
      const current = this.#cacheName(kind === 'copy' ? 'copy' : 'visited', this.copy.version);
      const before = ofKind.filter((name) => name !== current);
      await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)));
    }
  }
}
