import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadNetworks } from '../load';
import { syntheticNetworks } from '../synthetic/networks';
import { encodeSearchIndex } from './encode';
import { decodeSearchIndex } from './entries';
import type { EncodedNetwork } from './index-format';
import { matchedRange } from './match';
import { Search } from './search';

const index = encodeSearchIndex(loadNetworks());
const entries = decodeSearchIndex(index);
const search = new Search(entries);

/** Names of the matches in order, group after group. */
const names = (words: string) =>
  search.find(words).flatMap(({ matches }) => matches.map(({ entry }) => entry.name));
const first = (words: string) => search.find(words)[0]?.matches[0];
/** Name and parents of the first match, as they are shown. */
const place = (words: string) => {
  const found = first(words);
  return found && [found.entry.name, ...found.entry.parents].join(' ');
};
const marked = (words: string) => {
  const found = first(words);
  return found?.key.shown.slice(...matchedRange(found));
};

describe('the search index', () => {
  it('holds all networks and regions, Kawasaki once for each of its areas', () => {
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
    expect(count('network')).toBe(loadNetworks().length);
    expect(count('prefecture')).toBe(47);
    expect(count('area')).toBe(330);
    expect(count('municipality')).toBe(1902 + 20 + 1);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('lists the texts of all keys of every entry', () => {
    const invented = decodeSearchIndex(encodeSearchIndex(syntheticNetworks(300)));
    for (const { keys, texts } of [...entries, ...invented]) {
      const wanted = new Set(keys.map(({ text }) => text));
      expect(new Set(texts.split('\n'))).toEqual(wanted);
    }
  });

  it('weighs at most 60 kB', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const bytes = brotliCompressSync(JSON.stringify(index), { params }).length;
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  it('never names an area or a municipality without its prefecture', () => {
    const prefectures = new Set(index.prefectures.map(([, , name]) => name));
    for (const { kind, name, parents } of entries) {
      if (kind === 'area' || kind === 'municipality') {
        expect(prefectures.has(parents.at(-1) ?? ''), name).toBe(true);
      }
    }
  });
});

describe('finding a municipality', () => {
  it.each([
    ['in kanji', '米沢市'],
    ['without 市', '米沢'],
    ['in hiragana', 'よねざわ'],
    ['in katakana', 'ヨネザワシ'],
    ['in half-width katakana', 'ﾖﾈｻﾞﾜ'],
    ['in romaji', 'yonezawa'],
    ['in romaji with its suffix', 'Yonezawa-shi'],
    ['in full-width romaji', 'ｙｏｎｅｚａｗａ'],
    ['by its JIS code', '06202'],
    ['by its JIS code with check digit', '062022'],
    ['by its full-width JIS code', '０６２０２'],
    ['after its prefecture', '山形県米沢市'],
    ['after its prefecture and a space', '山形 米沢'],
    ['after its area', '置賜　よねざわ'],
    ['while kana are being typed', 'よねざw'],
  ])('finds 米沢市 %s', (_, words) => {
    expect(place(words)).toBe('米沢市 置賜 山形県');
    expect(first(words)?.entry.path).toBe('/areas/0603/?municipality=06202');
  });

  it('lists a designated city before its wards', () => {
    expect(names('横浜市').slice(0, 2)).toEqual(['横浜市', expect.stringMatching(/^横浜市.+区$/)]);
  });

  it('finds a city twice where it lies in two areas', () => {
    const found = search.find('川崎市')[0]?.matches.filter(({ entry }) => entry.name === '川崎市');
    expect(found?.map(({ entry }) => entry.parents[0]).sort()).toEqual(['川崎北部', '川崎南部']);
    expect(found?.map(({ entry }) => entry.path)).toEqual([
      expect.stringMatching(/^\/areas\/14\d\d\/\?municipality=14130$/),
      expect.stringMatching(/^\/areas\/14\d\d\/\?municipality=14130$/),
    ]);
  });

  it('finds a ward by its own name, and by city and name', () => {
    expect(place('青葉区')).toMatch(/市青葉区 /);
    expect(names('仙台 青葉')[0]).toBe('仙台市青葉区');
  });

  it('leads to Hokkaido from a village of the Northern Territories', () => {
    expect(first('しゃなむら')?.entry.path).toBe('/prefectures/hokkaido/?municipality=01699');
    const villages = search.find('泊村')[0]?.matches.map(({ entry }) => entry.parents.join(' '));
    expect(villages).toContain('後志 北海道');
    expect(villages).toContain('北海道');
  });
});

describe('finding a prefecture', () => {
  it.each([
    'Ōsaka',
    'osaka',
    'oosaka',
    'osaka-fu',
    'Ōsaka-fu',
    'おおさか',
    '大阪',
    '大阪府',
    '27',
    '27000',
    '270008',
  ])('finds 大阪府 by %s', (words) => {
    expect(place(words)).toBe('大阪府');
  });

  it('lists a prefecture before the city of the same name', () => {
    expect(names('akita').slice(0, 1)).toEqual(['秋田県']);
    expect(names('akita')).toContain('秋田市');
  });
});

describe('finding an area', () => {
  it.each(['置賜', '0603', '603', '山形 置賜'])('finds 置賜 by %s', (words) => {
    const area = search.find(words).find(({ kind }) => kind === 'area')?.matches[0];
    expect(area && [area.entry.name, ...area.entry.parents].join(' ')).toBe('置賜 山形県');
  });

  it('finds 県央 in each of the five prefectures that have one', () => {
    const areas = search.find('県央').find(({ kind }) => kind === 'area');
    const exact = areas?.matches.filter(({ entry }) => entry.name === '県央');
    expect(new Set(exact?.map(({ entry }) => entry.parents[0])).size).toBe(exact?.length);
    expect(exact?.length).toBeGreaterThanOrEqual(5);
  });
});

describe('finding a network', () => {
  it.each([
    ['its nickname', 'OKI-net', 'OKI-net'],
    ['its nickname in Latin letters', 'okinet', 'OKI-net'],
    ['its nickname as it is read', 'オキネット', 'OKI-net'],
    ['the romaji of its kana', 'heartful', 'あきたハートフルネット'],
    ['a part of its name', 'ハートフル', 'あきたハートフルネット'],
    ['its system’s name', '秋田県医療連携', 'あきたハートフルネット'],
    ['its operator', '秋田県医師会', 'あきたハートフルネット'],
    ['its vendor', 'ndソフト', 'OKI-net'],
    ['its vendor’s English name', 'NEC', 'OKI-net'],
  ])('finds a network by %s', (_, words, name) => {
    expect(first(words)?.entry.name).toBe(name);
  });

  it('labels a match in anything but the name', () => {
    expect(first('秋田県医師会')?.key.label).toBe(index.labels.operator);
    expect(first('nec')?.key.label).toBe(index.labels.vendors);
    expect(first('okinet')?.key.label).toBeNull();
  });
});

describe('ranking', () => {
  it('puts exact before prefix before word before substring', () => {
    const found = search.find('府中').flatMap(({ matches }) => matches);
    const order = found.map(({ rank }) => rank);
    expect(order).toEqual([...order].sort());
    expect(found[0]?.entry.name).toBe('府中市');
    expect(found.map(({ entry }) => entry.name)).toContain('府中町');
  });

  it('puts networks and prefectures before areas before municipalities at equal rank', () => {
    const kinds = search.find('秋田').map(({ kind }) => kind);
    expect(kinds.indexOf('prefecture')).toBeLessThan(kinds.indexOf('municipality'));
    const groups = search.find('松本');
    expect(groups.map(({ kind }) => kind)).toEqual(['area', 'municipality']);
  });

  it('puts the kind with the better match first', () => {
    expect(search.find('米沢').map(({ kind }) => kind)[0]).toBe('municipality');
  });

  it('marks the matched part, in kanji or in the reading', () => {
    expect(marked('米沢')).toBe('米沢');
    expect(marked('yonez')).toBe('よねざ');
    expect(marked('よね')).toBe('よね');
    expect(marked('0620')).toBe('0620');
    expect(marked('net')).toBe('net');
  });

  it('lists a few matches of each kind, and counts all', () => {
    for (const { matches, total } of search.find('市')) {
      expect(matches.length).toBeLessThanOrEqual(20);
      expect(total).toBeGreaterThanOrEqual(matches.length);
    }
    const cities = search.find('市').find(({ kind }) => kind === 'municipality');
    expect(cities?.total).toBeGreaterThan(700);
  });
});

describe('a search', () => {
  it.each(['', ' ', '　', '・', '-'])('finds nothing for the empty query %j', (words) => {
    expect(search.find(words)).toEqual([]);
  });

  it.each(['xyzzy', '東京都大阪市', '99999', '\\', '.*', '('])('finds nothing for %s', (words) => {
    expect(search.find(words)).toEqual([]);
  });

  it('lists as many matches among 10,000 networks as among five', () => {
    const networks = Array.from(
      { length: 10_000 },
      (_, number): EncodedNetwork => [
        `net-${number}`,
        `第${number}地域医療ネット`,
        '',
        '',
        `第${number}協議会`,
        ['日本電気（NEC）'],
        ['05'],
      ],
    );
    const many = new Search(decodeSearchIndex({ ...index, networks }));
    const found = many.find('nec');
    expect(found[0]?.total).toBe(10_000);
    expect(found.flatMap(({ matches }) => matches).length).toBeLessThanOrEqual(24);
    expect(many.find('第4321地域')[0]?.matches[0]?.entry.id).toBe('network-net-4321');
  });
});
