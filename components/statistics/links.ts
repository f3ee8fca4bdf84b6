import type { FilterKey } from '@/data/filters/filters';
import type { NamedNetwork } from '@/data/statistics';

/** The explorer, filtered by one canonical value, `/?vendor=nec`, or by a start year, `/?since=2014`. */
export function filteredExplorer(filter: FilterKey | 'since', id: string): string {
  // commas part the values of an address; the filters write them so too
  return `/?${filter}=${encodeURIComponent(id.replaceAll(',', '、'))}`;
}

/** The page of a network. */
export function networkHref({ id }: NamedNetwork): string {
  return `/networks/${id}/`;
}
