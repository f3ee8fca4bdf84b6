import fc from 'fast-check';
import { createLoader, createSerializer } from 'nuqs/server';
import { describe, expect, it } from 'vitest';
import { filterQueryKeys, filtersOf, queryOf } from '@/data/address/filters';
import { writeQuery } from '@/data/address/query';
import { isQueryKey, queryKeys } from '@/data/address/query-keys';
import { facetOptions, filterRecords } from '@/data/filters/facets';
import {
  activeParts,
  applyFilters,
  filterKeys,
  matches,
  optionCounts,
  whatToDrop,
} from '@/data/filters/filters';
import { knownFilters } from '@/data/filters/named-values';
import { loadNetworks } from '@/data/load';
import { FIXED, hostileText } from '@/data/testing/hostile';
import { parsers } from './query';

const networks = loadNetworks();
const facets = facetOptions(networks);
const records = filterRecords(networks);
const keys = Object.keys(queryKeys).filter(isQueryKey);
const sensible = [
  ...facets.flatMap(({ options }) => options.flatMap(({ id, label }) => [id, label])),
  ...['2011-2014', 'none', 'networks', 'budget.annual', 'oki-net', '06202', 'differences'],
];

// what the hooks read and write with
const read = createLoader(parsers);
const write = createSerializer(parsers);

/** A query as it stands behind the `?`: keys of ours and others, values raw or encoded. */
const query = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom<string>(...keys), hostileText()),
      hostileText(sensible),
      fc.boolean(),
    ),
    { maxLength: 6 },
  )
  .map((pairs) =>
    pairs
      .map(([key, value, isEncoded]) => {
        const wellFormed = value.replace(/\p{Cs}/gu, '');
        return `${key}=${isEncoded ? encodeURIComponent(wellFormed) : value}`;
      })
      .join('&'),
  );

const knownIn = (search: string) =>
  knownFilters(filtersOf(read(new URLSearchParams(search))), facets);

describe('any query', () => {
  it('any query filters by values that are offered, or not at all', () => {
    fc.assert(
      fc.property(query, (text) => {
        const filters = knownIn(text);
        for (const key of filterKeys) {
          const offered = facets.find((facet) => facet.key === key)?.options.map(({ id }) => id);
          for (const id of filters.values[key] ?? []) expect(offered).toContain(id);
        }
        const found = applyFilters(records, filters);
        expect(records.filter((record) => matches(record, filters))).toEqual(found);
        if (activeParts(filters).length === 0) expect(found).toEqual(records);
        for (const counts of Object.values(optionCounts(records, filters))) {
          for (const count of counts.values()) expect(count).toBeLessThanOrEqual(records.length);
        }
        expect(whatToDrop(records, filters).length > 0).toBe(found.length === 0);
        expect(Object.getPrototypeOf(filters.values)).toBe(Object.prototype);
      }),
      FIXED,
    );
  });

  it('any query is written by links and by hooks so that both mean what was read', () => {
    fc.assert(
      fc.property(query, (text) => {
        const values = read(new URLSearchParams(text));
        const link = writeQuery(values);
        expect(link).toMatch(/^(\?[^\s<>"]+)?$/);
        const expected = read(new URLSearchParams(link));
        expect(writeQuery(expected)).toBe(link);
        expect(read(new URLSearchParams(write('', expected)))).toEqual(expected);
      }),
      FIXED,
    );
  });

  it('any query filters alike when its known filters are written into a link', () => {
    fc.assert(
      fc.property(query, (text) => {
        const filters = knownIn(text);
        const again = knownIn(writeQuery(queryOf(filters)));
        expect(again.values).toEqual(filters.values);
        expect(applyFilters(records, again)).toEqual(applyFilters(records, filters));
      }),
      FIXED,
    );
  });
});

it('any text of the keyword filter makes a link to this site', () => {
  fc.assert(
    fc.property(hostileText(), (q) => {
      const link = writeQuery({ q });
      expect(new URL(link, 'https://example.jp').origin).toBe('https://example.jp');
    }),
    FIXED,
  );
});

it('the keys that filter are keys of the query', () => {
  for (const key of filterQueryKeys) expect(queryKeys[key].pages).toEqual(['explorer', 'table']);
});
