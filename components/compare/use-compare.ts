'use client';

import { useSearchParams } from 'next/navigation';
import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryState } from 'nuqs';

const compareParser = parseAsArrayOf(parseAsString).withDefault([]);
const rowsParser = parseAsStringLiteral(['differences'] as const);

/** The ids in the address's `compare` list, as given, and how to change them. */
export function useCompare(): [readonly string[], (ids: readonly string[]) => void] {
  const [ids, setIds] = useQueryState('compare', compareParser);
  return [ids, (next) => void setIds(next.length > 0 ? [...next] : null)];
}

/** Whether the address asks for differing rows only (`rows=differences`), and how to change that. */
export function useDifferencesOnly(): [boolean, (only: boolean) => void] {
  const [rows, setRows] = useQueryState('rows', rowsParser);
  return [rows === 'differences', (only) => void setRows(only ? 'differences' : null)];
}

/** The address's query with its `?`, for links that keep it; empty where there is none. */
export function useQuery(): string {
  // commas need no encoding in a query, and readers see the address
  const query = useSearchParams().toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}
