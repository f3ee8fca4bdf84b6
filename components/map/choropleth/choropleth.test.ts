import { describe, expect, it } from 'vitest';
import { loadNetworks } from '@/data/load';
import { areaByCode } from '@/data/regions';
import { mapIndex } from '@/data/regions/map-index';
import { MapModel, type MapNetwork } from '../model/map-model';
import { mapNetworks } from '../model/map-networks';
import { madeUpNetwork } from '../model/networks.fixture';
import { choroplethOf } from './choropleth';

const recorded = mapNetworks(loadNetworks());
const all = () => true;

/** The recorded networks and some more. */
function modelWith(...more: Partial<MapNetwork>[]) {
  const networks = more.map((part, index) =>
    madeUpNetwork({ id: `example-${index}`, prefectures: ['13'], ...part }),
  );
  return new MapModel(mapIndex, [...recorded, ...networks]);
}

function region(model: MapModel, code: string) {
  const found = model.regions.get(code);
  if (!found) throw new Error(`no region ${code}`);
  return found;
}

describe('the map coloured by a measure', () => {
  const model = modelWith();

  it('puts what networks cover into the classes of the legend, area or whole prefecture', () => {
    const { steps, classes } = choroplethOf(model, 'registered-share', all);
    expect([...steps].sort()).toEqual([
      ['05', 1],
      ['0603', 4],
      ['17', 3],
      ['20', 2],
    ]);
    expect(classes.map(({ label }) => label)).toEqual(['〜0.2', '0.2〜2', '2〜5', '5〜']);
  });

  it('colours municipalities by the networks that name them', () => {
    const withTowns = modelWith({
      scope: 'municipality',
      prefectures: ['06'],
      municipalities: [{ area: '0601', total: 14, codes: ['06201'] }],
      measures: { 'start-year': 2020 },
    });
    const { steps } = choroplethOf(withTowns, 'start-year', all);
    expect(steps.has('06201')).toBe(true);
    expect(steps.has('0601')).toBe(false);
    const withoutIt = choroplethOf(
      withTowns,
      'start-year',
      ({ scope }) => scope !== 'municipality',
    );
    expect(withoutIt.steps.has('06201')).toBe(false);
  });

  it('leaves out a network whose coverage is not stated, and says so', () => {
    const startYears = choroplethOf(model, 'start-year', all);
    expect(startYears.steps.has('02')).toBe(false);
    expect(startYears.counted).toBe(4);
    expect(startYears.withoutValue).toEqual(['あおもりメディカルネット']);
    expect(startYears.words(region(model, '02'))).toBe('運用開始年：記載なし');
  });

  it('tells the value, the extent where it is a part, and nothing where nothing is recorded', () => {
    const share = choroplethOf(model, 'registered-share', all);
    expect(share.words(region(model, '0603'))).toBe('人口に対する登録患者の割合：9.03%');
    expect(share.words(region(model, '06'))).toBe('人口に対する登録患者の割合：9.03%（一部地域）');
    expect(share.words(region(model, '0601'))).toBeNull();
    expect(share.words(region(model, '13'))).toBeNull();
    expect(choroplethOf(model, 'cost-per-patient', all).words(region(model, '0501'))).toBe(
      '登録患者1人当たりの構築費：248,021円',
    );
  });

  it('tells a value that is not stated from a region without a record', () => {
    const silent = modelWith({ name: '無記入ネット' });
    const { steps, notStated, withoutValue: names } = choroplethOf(silent, 'start-year', all);
    expect(notStated).toEqual(['13']);
    expect(steps.has('13')).toBe(false);
    expect(names).toContain('無記入ネット');
  });

  it('adds up the networks of an area and of its prefecture', () => {
    const several = modelWith({
      scope: 'secondary-medical-area',
      areas: ['0501'],
      prefectures: ['05'],
    });
    const { steps, classes, words } = choroplethOf(several, 'networks', all);
    expect(words(region(several, '0501'))).toBe('ネットワーク数：2件');
    expect(words(region(several, '0502'))).toBe('ネットワーク数：1件');
    expect([steps.get('05'), steps.get('0501')]).toEqual([1, 4]);
    expect(classes.map(({ label }) => label)).toEqual(['1', '2〜']);
  });

  it('colours an area of which a network names every municipality', () => {
    const towns = areaByCode.get('0601')?.municipalities ?? [];
    const named = { area: '0601', total: towns.length, codes: towns };
    const whole = modelWith({
      scope: 'municipality',
      prefectures: ['06'],
      municipalities: [named],
    });
    const { steps, words } = choroplethOf(whole, 'networks', all);
    expect(steps.has('0601')).toBe(true);
    expect(words(region(whole, '0601'))).toBe('ネットワーク数：1件');
    const part = modelWith({
      scope: 'municipality',
      prefectures: ['06'],
      municipalities: [{ ...named, codes: towns.slice(1) }],
    });
    expect(choroplethOf(part, 'networks', all).steps.has('0601')).toBe(false);
    expect(choroplethOf(part, 'networks', all).words(region(part, '0601'))).toBe(
      'ネットワーク数：1件（一部地域）',
    );
  });

  it('names no part of a prefecture that networks cover together', () => {
    const others = [...mapIndex.areas.keys()].filter((code) => code.startsWith('06'));
    const together = modelWith({
      scope: 'secondary-medical-area',
      prefectures: ['06'],
      areas: others.filter((code) => code !== '0603'),
    });
    const { words } = choroplethOf(together, 'networks', all);
    expect(words(region(together, '06'))).toBe('ネットワーク数：2件');
    const hidden = choroplethOf(together, 'networks', ({ id }) => id !== 'oki-net');
    expect(hidden.words(region(together, '06'))).toBe('ネットワーク数：1件（一部地域）');
  });

  it('forgets networks that have ended', () => {
    const ended = modelWith({ hasEnded: true });
    const { steps, counted, withoutValue } = choroplethOf(ended, 'networks', all);
    expect(steps.has('13')).toBe(false);
    expect([counted, withoutValue.length]).toEqual([4, 1]);
  });

  it('keeps the meaning of its colours when the reader hides networks', () => {
    const some = choroplethOf(model, 'registered-share', ({ scope }) => scope === 'prefecture');
    expect(some.classes).toEqual(choroplethOf(model, 'registered-share', all).classes);
    expect([...some.steps.keys()].sort()).toEqual(['05', '17', '20']);
    expect(some.words(region(model, '0603'))).toBeNull();
    expect(some.withoutValue).toEqual([]);
  });
});
