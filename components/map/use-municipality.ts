import { useQueryState } from 'nuqs';

/**
 * The municipality that was looked up: the code in the address's `?municipality=`, of a municipality or of
 * a designated city as a whole. Null without one, and for what is no code.
 */
export function useMunicipality(): string | null {
  const [query] = useQueryState('municipality');
  return query !== null && /^\d{5}$/.test(query) ? query : null;
}
