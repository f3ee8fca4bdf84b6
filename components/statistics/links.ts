import type { NamedNetwork } from '@/data/statistics';

/** The filters that statistics lead to, as they are written in the explorer's address. */
export type LinkedFilter = 'vendor' | 'service' | 'item' | 'consent' | 'facility' | 'since';

/** The explorer, filtered by one canonical value: `/?vendor=nec`. */
export function filteredExplorer(filter: LinkedFilter, id: string): string {
  return `/?${filter}=${encodeURIComponent(id)}`;
}

/** The page of a network. */
export function networkHref({ id }: NamedNetwork): string {
  return `/networks/${id}/`;
}
