/** What one build keeps for use without a network. The build writes it in front of the service worker's code. */
export type OfflineCopy = {
  /** Hash of everything below: names the caches, so that two builds never share one. */
  version: string;
  /** The sub-path: `''` or `/atlas`. All addresses below are without it, and root-relative. */
  basePath: string;
  files: readonly CopiedFile[];
  pages: PagePack;
};

/** A file to fetch when the worker is installed. */
export type CopiedFile = {
  address: string;
  /** `sha256-…` of its bytes where its name does not change with them; then it must be of this very build. */
  integrity: string | null;
};

/** Many pages in one file: alike as they are, they weigh a fraction of what they do one by one. */
export type PagePack = {
  /** Address of the file, one of {@link OfflineCopy.files}. */
  address: string;
  /** First byte and length of a page's HTML in it, by the page's address: `/networks/oki-net/`. */
  places: Readonly<Record<string, readonly [number, number]>>;
  /** What the site's server sends with a page. */
  headers: Readonly<Record<string, string>>;
};

/** So many networks' pages are copied for every reader; those beyond, like areas, once they are visited. */
export const COPIED_NETWORKS = 200;

/** Caches of the atlas begin so, and end with their worker's scope: other sites may share the origin. */
export const CACHE_PREFIX = 'renkei-atlas';

/** What a page tells the worker once it is shown, in a message. */
export type Visited = {
  kind: 'visited';
  /** The page's address, absolute, without query and fragment. */
  page: string;
  /** Absolute addresses of what the page has loaded so far. */
  loaded: readonly string[];
};

/** Whether a message is one of ours. */
export function isVisited(data: unknown): data is Visited {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'kind') === 'visited';
}

/** Whether a cache is the atlas's own, of any version. @param scope the worker's, absolute */
export function isOwnCache(name: string, scope: string): boolean {
  return name.startsWith(`${CACHE_PREFIX}-`) && name.endsWith(` ${scope}`);
}
