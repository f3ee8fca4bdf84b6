import { describe, expect, it } from 'vitest';
import { loadNetworks } from './load';
import {
  classOf,
  combineMeasure,
  formatMeasure,
  type MeasureId,
  measureBreaks,
  measureClasses,
  measureIds,
} from './measures';
import { measureValues } from './network-measures';
import { areaByCode, prefectureByCode } from './regions';

const POPULATIONS = { prefectures: prefectureByCode, areas: areaByCode };

const valuesOf = (id: string) => {
  const network = loadNetworks().find((each) => each.id === id);
  if (!network) throw new Error(`no network ${id}`);
  return measureValues(network, POPULATIONS);
};

describe('the measures of a network', () => {
  it('come from its record and the population that it covers', () => {
    expect(valuesOf('oki-net')).toEqual({
      networks: 1,
      'registered-share': 9.0272,
      'start-year': 2011,
      'cost-per-patient': 1098,
    });
  });

  it('are absent, not zero, where a value is not stated', () => {
    expect(valuesOf('aomori-medicalnet')).toEqual({ networks: 1, 'start-year': 2015 });
  });
});

describe('the measure of a region', () => {
  it('is the number of networks, the highest share, the first year or the lowest cost', () => {
    const networks = [
      { networks: 1, 'registered-share': 2, 'start-year': 2014, 'cost-per-patient': 300 },
      { networks: 1, 'registered-share': 5, 'start-year': 2011, 'cost-per-patient': 900 },
    ];
    expect(measureIds.map((id) => combineMeasure(id, networks))).toEqual([2, 5, 2011, 300]);
  });

  it('ignores networks that do not state the value', () => {
    expect(combineMeasure('registered-share', [{ networks: 1 }, { 'registered-share': 0 }])).toBe(
      0,
    );
  });

  it('is null, not zero, where no network states the value', () => {
    expect(combineMeasure('registered-share', [{ networks: 1 }])).toBeNull();
    expect(combineMeasure('networks', [])).toBeNull();
  });
});

describe('class breaks', () => {
  it('are round numbers between neighbouring values', () => {
    expect(measureBreaks([0.099, 0.4025, 4.648, 9.0272])).toEqual([0.2, 2, 5]);
    expect(measureBreaks([248_021, 1098, 11_777, 1456])).toEqual([1200, 10_000, 200_000]);
    expect(measureBreaks([2011, 2011, 2014, 2014])).toEqual([2012]);
  });

  it('leave no class empty for any values', () => {
    const cases = [
      [1, 1, 1],
      [1, 2],
      [0, 0.001, 1000],
      [3, 1, 4, 1, 5, 9, 2, 6],
      [99.9999, 100, 100.0001, 100.0002],
      [2009, 2010, 2011, 2012, 2013, 2014, 2015],
      Array.from({ length: 200 }, (_, index) => 1.07 ** index),
    ];
    for (const values of cases) {
      const breaks = measureBreaks(values);
      const found = new Set(values.map((value) => classOf(breaks, value)));
      expect([...found].sort(), values.slice(0, 9).join()).toEqual(
        Array.from({ length: breaks.length + 1 }, (_, index) => index),
      );
      expect(breaks.length).toBeLessThan(4);
    }
  });

  it('are empty for one value and for none', () => {
    expect(measureBreaks([1, 1])).toEqual([]);
    expect(measureBreaks([])).toEqual([]);
  });

  it('put a value on a break into the class above', () => {
    expect([0.1, 0.2, 5, 4.99].map((value) => classOf([0.2, 2, 5], value))).toEqual([0, 1, 3, 2]);
  });
});

describe('measure classes', () => {
  const labels = (id: MeasureId, breaks: number[], values: number[] = [0]) =>
    measureClasses(id, breaks, values).map(({ label }) => label);

  it('are labelled as ranges; ranges of integers end with their last value', () => {
    expect(labels('registered-share', [0.2, 2, 5])).toEqual(['〜0.2', '0.2〜2', '2〜5', '5〜']);
    expect(labels('cost-per-patient', [1200, 10_000])).toEqual(['〜1200', '1200〜1万', '1万〜']);
    expect(labels('start-year', [2012, 2013])).toEqual(['〜2011', '2012', '2013〜']);
    expect(labels('networks', [2, 3])).toEqual(['1', '2', '3〜']);
  });

  it('are one where all values are equal, and none without values', () => {
    expect(labels('networks', [], [1, 1])).toEqual(['1']);
    expect(labels('start-year', [], [2011])).toEqual(['2011']);
    expect(labels('registered-share', [], [])).toEqual([]);
  });

  it('are spread over the whole colour ramp', () => {
    const steps = (breaks: number[]) =>
      measureClasses('networks', breaks, [1]).map(({ step }) => step);
    expect(steps([2, 3, 4])).toEqual([1, 2, 3, 4]);
    expect(steps([2])).toEqual([1, 4]);
    expect(steps([])).toEqual([3]);
  });
});

it('have labels with units', () => {
  expect(formatMeasure('registered-share', 9.0272)).toBe('9.03%');
  expect(formatMeasure('start-year', 2011)).toBe('2011年');
  expect(formatMeasure('cost-per-patient', 248_021)).toBe('248,021円');
  expect(formatMeasure('networks', 1)).toBe('1件');
});
