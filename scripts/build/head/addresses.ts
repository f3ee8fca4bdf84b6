/** Where the site will be: a sub-path, `''` or `/atlas`, and the origin, null where it is not known. */
export type Site = { basePath: string; siteUrl: string | null };

/**
 * An address as other sites and machines need it: absolute, or root-relative where the site's origin is not known.
 *
 * @param path root-relative, without the base path
 */
export function publicAddress({ basePath, siteUrl }: Site, path: string): string {
  const address = basePath + path;
  return siteUrl === null ? address : new URL(address, siteUrl).href;
}
