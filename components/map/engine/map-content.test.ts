import { describe, expect, it } from 'vitest';
import type { Selection } from '@/data/address/paths';
import { readDetailTopology, readMunicipalityTopology } from '@/geo/read-topology';
import { kinds, modelOf } from '../model/networks.fixture';
import { MapContent } from './map-content';
import type { SourceData } from './sources';

const topology = readDetailTopology();

function contentOf(selection: Selection): MapContent {
  return new MapContent(modelOf(), topology, selection, Object.values(kinds));
}

const property = (data: SourceData | null, source: keyof SourceData, name: string) =>
  data?.[source]?.features.map(({ properties }) => properties?.[name]);

/** Codes of the prefectures that the selection dims as wholes. */
function dimmedPrefectures(content: MapContent): unknown {
  const filter = content.filters().get('dimmed-prefectures');
  return Array.isArray(filter) && Array.isArray(filter[2]) ? filter[2][1] : filter;
}

/** Codes of the areas that are there to be clicked, by whether they are dimmed. */
function areas(content: MapContent): Record<'dimmed' | 'plain', unknown[]> {
  const features = content.ofSelection().areas?.features ?? [];
  const codes = (isDimmed: boolean) =>
    features
      .filter(({ properties }) => properties?.isDimmed === isDimmed)
      .map(({ properties }) => properties?.code);
  return { dimmed: codes(true), plain: codes(false) };
}

describe('what stands out', () => {
  it('is nothing on the map of the nation', () => {
    const content = contentOf({ kind: 'nation' });
    expect(property(content.ofSelection(), 'highlights', 'kind')).toEqual([]);
    expect(areas(content)).toEqual({ dimmed: [], plain: [] });
    expect(dimmedPrefectures(content)).toEqual([]);
  });

  it('is a selected prefecture with the borders of its areas, among 46 that are dimmed', () => {
    const content = contentOf({ kind: 'prefecture', slug: 'yamagata' });
    expect(property(content.ofSelection(), 'highlights', 'kind')).toEqual([
      'open-borders',
      'selected',
    ]);
    expect(areas(content)).toEqual({ dimmed: [], plain: ['0601', '0602', '0603', '0604'] });
    expect(dimmedPrefectures(content)).toHaveLength(46);
    expect(dimmedPrefectures(content)).not.toContain('06');
  });

  it('is a selected area, and the others of its prefecture are dimmed', () => {
    const content = contentOf({ kind: 'area', code: '0603' });
    expect(areas(content)).toEqual({ dimmed: ['0601', '0602', '0604'], plain: ['0603'] });
    expect(dimmedPrefectures(content)).toHaveLength(46);
  });

  it('is not the land of no area beside a selected area', () => {
    expect(areas(contentOf({ kind: 'area', code: '0121' })).dimmed).toContain('01');
  });

  it('are all regions of a network, without its prefectures’ other areas', () => {
    const content = contentOf({ kind: 'network', id: 'parts' });
    expect(property(content.ofSelection(), 'highlights', 'kind')).toEqual(['selected', 'selected']);
    expect(areas(content)).toEqual({ dimmed: ['0603', '0604'], plain: ['0601', '0602'] });
  });

  it('is one region under the pointer and one of the keyboard at a time', () => {
    const content = contentOf({ kind: 'nation' });
    const { regions } = modelOf();
    const [akita, okitama] = [regions.get('05') ?? null, regions.get('0603') ?? null];
    expect(property(content.point('hovered', akita), 'highlights', 'kind')).toEqual(['hovered']);
    expect(content.point('hovered', akita), 'nothing has changed').toBeNull();
    expect(property(content.point('candidate', okitama), 'highlights', 'kind')).toEqual([
      'hovered',
      'candidate',
    ]);
    expect(property(content.point('hovered', null), 'highlights', 'kind')).toEqual(['candidate']);
  });
});

describe('what is shown of the networks', () => {
  it('is their coverage by scope, without networks that have ended', () => {
    const content = contentOf({ kind: 'nation' });
    const coverage = content.showNetworks(Object.values(kinds));
    expect(property(coverage, 'coverage', 'code')).toEqual(['05', '0603', '03', '04', '02']);
    expect(property(content.showNetworks([kinds.area]), 'coverage', 'code')).toEqual(['0603']);
  });

  it('keeps markers in their places when others are filtered out', () => {
    const content = contentOf({ kind: 'nation' });
    const before = content.placements.find(({ network }) => network === kinds.area);
    content.showNetworks([kinds.area]);
    expect(content.placements).toEqual([before]);
  });
});

describe('municipalities that networks cover', () => {
  const drawn = (data: SourceData) =>
    (property(data, 'coverage', 'code') ?? []).filter((code) => String(code).length === 5);

  it('are drawn once their shapes are there, and asked for until then', () => {
    const content = contentOf({ kind: 'nation' });
    expect(content.prefecturesToLoad()).toEqual(['06']);
    const data = content.addMunicipalities(readMunicipalityTopology('06'));
    expect(drawn(data)).toEqual(['06201', '06301', '06205']);
    expect(content.prefecturesToLoad()).toEqual([]);
    expect(content.addMunicipalities(readMunicipalityTopology('06'))).toEqual({});
  });

  it('are not asked for where the networks shown cover none', () => {
    const content = contentOf({ kind: 'nation' });
    content.showNetworks([kinds.whole, kinds.area]);
    expect(content.prefecturesToLoad()).toEqual([]);
    expect(content.addMunicipalities(readMunicipalityTopology('06'))).toEqual({});
  });
});
