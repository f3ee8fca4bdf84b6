'use client';

import { useSearchParams } from 'next/navigation';
import { createParser, type SingleParserBuilder, useQueryState, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { keptQuery } from '@/data/address/query';
import { isQueryKey, type QueryKey, type QueryValues, queryKeys } from '@/data/address/query-keys';

/** Above everything that reads or changes the query. */
export { NuqsAdapter as AddressProvider } from 'nuqs/adapters/next/app';

type Values<K extends QueryKey> = { [P in K]: QueryValues[P] | null };

type Parser<K extends QueryKey> = SingleParserBuilder<QueryValues[K]>;

function parserOf<K extends QueryKey>(key: K): Parser<K> {
  const { parse, write } = queryKeys[key];
  return createParser({ parse, serialize: write });
}

/** The keys' definitions as nuqs takes them. */
export const parsers = Object.fromEntries(
  Object.keys(queryKeys)
    .filter(isQueryKey)
    .map((key) => [key, parserOf(key)]),
) as { readonly [K in QueryKey]: Parser<K> };

/**
 * A value of the address, null for its default, and how to replace it without a step in the history. On
 * prerendered pages it needs a Suspense boundary above it: the HTML knows no query.
 */
export function useQueryValue<K extends QueryKey>(
  key: K,
): [QueryValues[K] | null, (value: QueryValues[K] | null) => Promise<unknown>] {
  const parser: Parser<K> = parsers[key];
  return useQueryState(key, parser);
}

/** Several values of the address, as {@link useQueryValue} has one. @param keys the same list each time */
export function useQueryValues<K extends QueryKey>(
  keys: readonly K[],
): [Values<K>, (values: Partial<Values<K>>) => Promise<unknown>] {
  const own = useMemo(
    () => Object.fromEntries(keys.map((key) => [key, parsers[key]])) as Pick<typeof parsers, K>,
    [keys],
  );
  const [values, setValues] = useQueryStates(own);
  return [values as Values<K>, setValues as (values: Partial<Values<K>>) => Promise<unknown>];
}

/** What a link to another page keeps of the query: empty, or with its question mark. */
export function useKeptQuery(): string {
  return keptQuery(useSearchParams().toString());
}
