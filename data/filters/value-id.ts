import { UNSTATED } from './filters';

/** What an address says of a group of which nothing is chosen: `?scope=none`. */
export const NONE = 'none';

/** What addresses say of a group as a whole: a sheet's own word stands in quotes, not to be taken for it. */
const RESERVED: readonly string[] = [NONE, UNSTATED];

/**
 * The id of a filter's value, as addresses list it, from the canonical id that the vocabulary gives. Commas
 * separate the values of an address, so none may stand in one.
 */
export function filterValueId(canonicalId: string): string {
  return RESERVED.includes(canonicalId) ? `'${canonicalId}'` : canonicalId.replaceAll(',', '、');
}
