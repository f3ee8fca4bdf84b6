import type { Facet } from './facets';
import { type FilterKey, type Filters, filterKeys } from './filters';

/**
 * The filters without the values that are not offered: an address may carry any words, and those that
 * mean nothing are ignored. A group of nothing but unknown words counts as not filtered at all. Values
 * come in the order offered, each once.
 */
export function knownFilters(filters: Filters, facets: readonly Facet[]): Filters {
  const values: Partial<Record<FilterKey, readonly string[]>> = {};
  for (const key of filterKeys) {
    const wanted = filters.values[key];
    if (!wanted) continue;
    const offered = facets.find((facet) => facet.key === key)?.options ?? [];
    const known = offered.map(({ id }) => id).filter((id) => wanted.includes(id));
    if (known.length > 0 || wanted.length === 0) values[key] = known;
  }
  return { ...filters, values };
}

/** The filters with one value of a group chosen, or no longer chosen; in the order offered. */
export function toggleValue(filters: Filters, { key, options }: Facet, id: string): Filters {
  const chosen = filters.values[key] ?? [];
  const next = options
    .map((option) => option.id)
    .filter((other) => (other === id) !== chosen.includes(other));
  const { [key]: _, ...others } = filters.values;
  return { ...filters, values: next.length > 0 ? { ...others, [key]: next } : others };
}
