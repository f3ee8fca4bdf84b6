import { spellingKey, vendorNames } from '../vocabulary/spelling';
import type { Facet, FacetOption } from './facets';
import { type FilterKey, type Filters, filterKeys } from './filters';

/**
 * The filters with ids for the names and spellings that an address may carry, and without what is not offered:
 * words that mean nothing are ignored. A group of nothing but unknown words counts as not filtered at all.
 * Values come in the order offered, each once.
 */
export function knownFilters(filters: Filters, facets: readonly Facet[]): Filters {
  const values: Partial<Record<FilterKey, readonly string[]>> = {};
  for (const key of filterKeys) {
    const wanted = filters.values[key];
    if (!wanted) continue;
    const offered = facets.find((facet) => facet.key === key)?.options ?? [];
    const meant = new Set(wanted.flatMap((word) => optionsMeant(word, key, offered)));
    const known = offered.filter((option) => meant.has(option)).map(({ id }) => id);
    if (known.length > 0 || wanted.length === 0) values[key] = known;
  }
  return { ...filters, values };
}

/** The options that a word means: an id as it stands, or names as the vocabulary knows them. */
function optionsMeant(
  word: string,
  key: FilterKey,
  options: readonly FacetOption[],
): FacetOption[] {
  const exact = options.find(({ id }) => id === word);
  if (exact) return [exact];
  const names = key === 'vendor' ? vendorNames(word) : [word];
  return names.map(spellingKey).flatMap((name) => {
    const option =
      options.find((each) => spellingsOf(each).includes(name)) ??
      options.find(
        (each) => each.takesText && spellingsOf(each).some((own) => name.startsWith(own)),
      );
    return option ?? [];
  });
}

function spellingsOf({ id, label, spellings = [] }: FacetOption): readonly string[] {
  return [spellingKey(id), spellingKey(label), ...spellings];
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
