import { describe, expect, it } from 'vitest';
import type { Selection } from '@/data/address/paths';
import { mapIndex } from '@/data/regions/map-index';
import type { MapRegion } from './map-model';
import { kinds, modelOf } from './networks.fixture';
import { coverageWords, describeRegion } from './region-words';

const model = modelOf();

const prefecture = (slug: string): Selection => ({ kind: 'prefecture', slug });
const area = (code: string): Selection => ({ kind: 'area', code });
const network = (id: string): Selection => ({ kind: 'network', id });

function region(code: string): MapRegion {
  const found = model.regions.get(code);
  if (!found) throw new Error(`no region ${code}`);
  return found;
}

function idsAt(code: string): Record<string, string[]> {
  const { covering, partial, mayCover } = model.networksOf(region(code));
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  return { covering: ids(covering), partial: ids(partial), mayCover: ids(mayCover) };
}

describe('what a selection outlines', () => {
  it.each([
    [{ kind: 'nation' }, []],
    [prefecture('akita'), ['05']],
    [prefecture('atlantis'), []],
    [area('0603'), ['0603']],
    [area('9999'), []],
    [network('area'), ['0603']],
    [network('several'), ['03', '04']],
    [network('parts'), ['0601', '0602']],
    [network('atlantis-net'), []],
  ] satisfies [Selection, string[]][])('%j: %j', (selection, codes) => {
    expect(model.selectedCodes(selection)).toEqual(codes);
  });

  it('a network selects no region, so a click on land goes to its prefecture', () => {
    expect(model.selectedRegion(network('area'))).toBeNull();
    expect(model.openPrefecture(network('area'))).toBeNull();
  });

  it('a prefecture is open on its own page and on those of its areas', () => {
    expect(model.openPrefecture(prefecture('yamagata'))?.code).toBe('06');
    expect(model.openPrefecture(area('0603'))?.code).toBe('06');
    expect(model.openPrefecture({ kind: 'nation' })).toBeNull();
  });
});

describe('one level up', () => {
  it.each([
    [area('0603'), prefecture('yamagata')],
    [prefecture('yamagata'), { kind: 'nation' }],
    [network('area'), prefecture('yamagata')],
    [network('several'), prefecture('iwate')],
    [network('atlantis-net'), { kind: 'nation' }],
    [area('9999'), { kind: 'nation' }],
    [{ kind: 'nation' }, null],
  ] satisfies [Selection, Selection | null][])('from %j to %j', (selection, parent) => {
    expect(model.parent(selection)).toEqual(parent);
  });
});

describe('the frame of a selection', () => {
  it.each([
    [prefecture('akita'), mapIndex.prefectures.get('05')?.frame],
    [network('area'), mapIndex.areas.get('0603')?.frame],
  ])('of %j is the region’s own, with some of its surroundings', (selection, own) => {
    const [x, y, side] = model.frame(selection);
    const [ownX, ownY, ownSide] = own ?? [0, 0, 0];
    expect([x, y]).toEqual([ownX, ownY]);
    expect(side / ownSide).toBeGreaterThanOrEqual(1);
    expect(side / ownSide).toBeLessThan(1.4);
  });

  it('is the nation’s where nothing that exists is selected', () => {
    expect(model.frame({ kind: 'nation' })).toEqual(mapIndex.nation);
    expect(model.frame(network('atlantis-net'))).toEqual(mapIndex.nation);
  });

  it('is a square around all regions of a network', () => {
    const [x, y, side] = model.frame(network('several'));
    for (const code of ['03', '04']) {
      const [ownX, ownY, ownSide] = region(code).frame;
      expect(Math.abs(ownX - x) + ownSide / 2).toBeLessThanOrEqual(side / 2);
      expect(Math.abs(ownY - y) + ownSide / 2).toBeLessThanOrEqual(side / 2);
    }
    expect(side).toBeLessThan(region('03').frame[2] + region('04').frame[2]);
  });
});

describe('the networks of a region', () => {
  it('are those of the whole prefecture, in the prefecture and in its areas', () => {
    expect(idsAt('05')).toEqual({ covering: ['whole'], partial: [], mayCover: [] });
    expect(idsAt('0502')).toEqual({ covering: ['whole'], partial: [], mayCover: [] });
  });

  it('are partial in the prefecture of a covered area, and none in the areas beside it', () => {
    expect(idsAt('06')).toEqual({ covering: [], partial: ['area', 'parts'], mayCover: [] });
    expect(idsAt('0603')).toEqual({ covering: ['area'], partial: [], mayCover: [] });
    expect(idsAt('0604')).toEqual({ covering: [], partial: [], mayCover: [] });
  });

  it('are partial in an area of which only municipalities are covered', () => {
    expect(idsAt('0601')).toEqual({ covering: [], partial: ['parts'], mayCover: [] });
  });

  it('of unstated scope may cover, and are never counted', () => {
    expect(idsAt('02')).toEqual({ covering: [], partial: [], mayCover: ['unstated'] });
    expect(idsAt('0201')).toEqual({ covering: [], partial: [], mayCover: ['unstated'] });
  });

  it('that have ended are none any more', () => {
    expect(modelOf([kinds.ended]).networksOf(region('05')).covering).toEqual([]);
  });
});

describe('a region in words', () => {
  it.each([
    ['05', '秋田県、ネットワーク1件'],
    ['0502', '秋田県 県央、ネットワーク1件'],
    ['06', '山形県、一部地域にネットワーク2件'],
    ['02', '青森県、対象地域の記載がないネットワーク1件'],
    ['13', '東京都、未収録'],
  ])('%s: %s', (code, words) => {
    expect(describeRegion(model, region(code))).toBe(words);
  });

  it('tells all kinds of coverage together', () => {
    const { whole, area: partOf, unstated } = kinds;
    const lists = { covering: [whole], partial: [partOf], mayCover: [unstated], ended: [] };
    expect(coverageWords({ status: 'covered', ...lists })).toBe(
      'ネットワーク1件、一部地域にネットワーク1件、対象地域の記載がないネットワーク1件',
    );
  });

  it('tells networks that cover it together from those that cover a part', () => {
    const lists = { covering: [], partial: [kinds.area, kinds.parts], mayCover: [], ended: [] };
    expect(coverageWords({ status: 'partial', ...lists })).toBe('一部地域にネットワーク2件');
    expect(coverageWords({ status: 'covered', ...lists })).toBe('合わせて全体にネットワーク2件');
  });
});
