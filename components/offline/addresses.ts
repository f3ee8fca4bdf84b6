import { isHashedFile } from '../../compat/next/build-files';
import { isPayload } from '../../compat/next/payload';
import { downloadPath, isForOtherSites } from '../../data/address/paths';

/** What a request is for, as far as the copies are concerned. */
export type RequestKind = 'page' | 'payload' | 'asset' | 'data' | 'other';

/** The one download that a page reads: the table saves a part of it. */
const TABLE_CSV = downloadPath('networks.csv');

/**
 * The part of an address that the site's own files are named by; null outside of the site.
 *
 * @param basePath `''` or `/atlas`
 * @returns root-relative, decoded as the build names its files: `/areas/0603/`
 */
export function siteAddress(url: URL, origin: string, basePath: string): string | null {
  if (url.origin !== origin || !url.pathname.startsWith(`${basePath}/`)) return null;
  return url.pathname.slice(basePath.length);
}

/**
 * @param address as of {@link siteAddress}
 * @param isNavigation the request asks for a document of a tab
 */
export function kindOf(address: string, isNavigation: boolean): RequestKind {
  if (address === TABLE_CSV && !isNavigation) return 'data';
  // never kept
  if (isForOtherSites(address)) return 'other';
  if (isNavigation) return 'page';
  if (isHashedFile(address)) return 'asset';
  if (isPayload(address)) return 'payload';
  return address.endsWith('.json') ? 'data' : 'other';
}
