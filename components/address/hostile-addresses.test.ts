import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearMisses, places } from '@/data/address/near-misses';
import { withKept } from '@/data/address/query';
import { queryKeys } from '@/data/address/query-keys';
import { shareLink } from '@/data/address/share-link';
import { loadNetworks } from '@/data/load';
import { displayName } from '@/data/names';
import { mapIndex } from '@/data/regions/map-index';
import { FIXED, hostileText } from '@/data/testing/hostile';
import { choiceNotices, MAX_COMPARED, readChoice } from '../compare/choice';
import { entries } from '../glossary/entries';
import { entrySearch } from '../glossary/search';
import { embedCode } from '../share/embed-code';
import { tableFile } from '../table/table-data';
import { NAME } from '../table/table-model';
import { orderOf } from '../table/table-view';

const networks = loadNetworks();
const ids = networks.map(({ id }) => id);

describe('any address', () => {
  it('any address compares known networks, each once and five at most, with a notice of the rest', () => {
    fc.assert(
      fc.property(fc.array(hostileText(ids), { maxLength: 12 }), (texts) => {
        const given = queryKeys.compare.parse(texts.join(',')) ?? [];
        const choice = readChoice(given, (id) => ids.includes(id));
        expect(choice.chosen.length).toBeLessThanOrEqual(MAX_COMPARED);
        expect(new Set(choice.chosen).size).toBe(choice.chosen.length);
        for (const id of choice.chosen) expect(ids).toContain(id);
        const isWhole = given.every((id) => choice.chosen.includes(id));
        if (!isWhole) expect(choiceNotices(choice, (id) => id)).not.toEqual([]);
      }),
      FIXED,
    );
  });

  it('any address shows known columns of the table, and every network once', () => {
    const file = tableFile(networks);
    const keys = file.columns.map(({ key }) => key);
    fc.assert(
      fc.property(hostileText(keys), hostileText(keys), (columns, sort) => {
        const order = orderOf(file, {
          passing: null,
          sort: queryKeys.sort.parse(sort),
          columns: queryKeys.columns.parse(columns),
        });
        expect(order.columns[0]?.key).toBe(NAME);
        for (const { key } of order.columns) expect(keys).toContain(key);
        if (order.sort) expect(keys).toContain(order.sort.key);
        expect([...order.networks].sort((a, b) => a - b)).toEqual([...ids.keys()]);
      }),
      { ...FIXED, numRuns: 500 },
    );
  });

  it('any address has near misses that exist, or none', () => {
    const all = places(
      mapIndex,
      networks.map((network) => ({ id: network.id, name: displayName(network) })),
    );
    const paths = new Set(all.map(({ path }) => path));
    const text = hostileText([
      'prefectures',
      'areas',
      'networks',
      'akita',
      '秋田県',
      '0603',
      'oki-net',
    ]);
    fc.assert(
      fc.property(text, (address) => {
        const { exact, nearest } = nearMisses(`/${address}`, all);
        for (const { path } of [...(exact ? [exact] : []), ...nearest]) {
          expect(paths.has(path)).toBe(true);
        }
      }),
      { ...FIXED, numRuns: 200 },
    );
  });

  it('any address finds existing terms of the glossary, or none', () => {
    const search = entrySearch(entries);
    const anchors = new Set(entries.map(({ id }) => id));
    fc.assert(
      fc.property(hostileText(['DICOM', '同意']), (text) => {
        for (const id of search(text)) expect(anchors.has(id)).toBe(true);
      }),
      { ...FIXED, numRuns: 300 },
    );
  });

  it('any address stays part of an address when shared, embedded and kept: no markup, no other site', () => {
    fc.assert(
      fc.property(hostileText(['municipality=06202', 'term=x']), hostileText(), (query, hash) => {
        const here = new URL(`https://example.jp/networks/oki-net/?${query}#${hash}`);
        for (const withCamera of [true, false]) {
          const link = new URL(shareLink(here.href, withCamera));
          expect([link.origin, link.pathname]).toEqual([here.origin, here.pathname]);
        }
        const kept = new URL(withKept('/areas/0603/', here.search), here);
        expect([kept.origin, kept.pathname]).toEqual([here.origin, '/areas/0603/']);
        expect(kept.searchParams.has('municipality')).toBe(false);
        const code = embedCode(`/networks/${query}/`, 'https://example.jp', hash);
        if (code) expect(code).toMatch(/^<iframe( [a-z]+="[^"<]*")+><\/iframe>$/);
      }),
      FIXED,
    );
  });
});
