import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNetworks } from '../load';
import { encodeSearchIndex } from '../search/encode';
import { decodeSearchIndex } from '../search/entries';
import { Search } from '../search/search';
import { FIXED, hostileText } from '../testing/hostile';
import { facetOptions, filterRecords } from './facets';
import {
  activeParts,
  applyFilters,
  filterKeys,
  matches,
  optionCounts,
  whatToDrop,
} from './filters';
import { knownFilters } from './known';
import { filterQuery, filterQueryKeys, parseFilters } from './query';

const networks = loadNetworks();
const facets = facetOptions(networks);
const records = filterRecords(networks);
const sensible = [...facets.flatMap(({ options }) => options.map(({ id }) => id)), '2011-2014'];

/** A query as it stands behind the `?`: keys of ours and others, values raw or encoded. */
const query = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom<string>(...filterQueryKeys), hostileText()),
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

describe('whatever stands in the query', () => {
  it('filters by values that are offered, or not at all', () => {
    fc.assert(
      fc.property(query, (text) => {
        const filters = knownFilters(parseFilters(new URLSearchParams(text)), facets);
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

  it('is written into links that mean the same', () => {
    fc.assert(
      fc.property(query, (text) => {
        const filters = knownFilters(parseFilters(new URLSearchParams(text)), facets);
        const link = filterQuery(filters);
        expect(link).toMatch(/^(\?[^\s<>"]+)?$/);
        const again = knownFilters(parseFilters(new URLSearchParams(link)), facets);
        expect(filterQuery(again)).toBe(link);
        expect(applyFilters(records, again)).toEqual(applyFilters(records, filters));
      }),
      FIXED,
    );
  });

  it('can be typed as text and still makes a link', () => {
    fc.assert(
      fc.property(hostileText(), (q) => {
        const link = filterQuery({ q, since: null, values: {} });
        expect(new URL(link, 'https://example.jp').origin).toBe('https://example.jp');
      }),
      FIXED,
    );
  });
});

it('whatever is searched for, what is found is a page of the atlas', () => {
  const search = new Search(decodeSearchIndex(encodeSearchIndex(networks)));
  const words = hostileText(['秋田', 'あきた', 'akita', '0603', '県央', 'OKI', 'よねざw']);
  fc.assert(
    fc.property(words, (text) => {
      for (const { matches: found } of search.find(text)) {
        for (const { entry } of found) {
          expect(entry.path).toMatch(
            /^\/(prefectures|areas|networks)\/[\w-]+\/(\?municipality=\d{5})?$/,
          );
        }
      }
    }),
    { ...FIXED, numRuns: 200 },
  );
});
