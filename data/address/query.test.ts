import { describe, expect, it } from 'vitest';
import { noFilters } from '../filters/filters';
import { filteredExplorerPath, filtersOf, queryOf, startYearPath } from './filters';
import { keptQuery, withKept, writeQuery } from './query';
import { queryKeys } from './query-keys';

describe('values of the query', () => {
  it.each([
    ['2011-2014', [2011, 2014], '2011-2014'],
    ['2014-2011', [2011, 2014], '2011-2014'],
    ['2011-', [2011, null], '2011-'],
    ['-2014', [null, 2014], '-2014'],
    ['2014', [2014, 2014], '2014'],
    ['2014-2014', [2014, 2014], '2014'],
  ] as const)('since=%s is the range %j', (given, range, written) => {
    expect(queryKeys.since.parse(given)).toEqual(range);
    expect(queryKeys.since.write(range)).toBe(written);
  });

  it.each([
    '',
    '-',
    'abc',
    '20111',
    '2011-20144',
    '2011-2012-2013',
    '11-14',
  ])('since=%s is ignored', (given) => {
    expect(queryKeys.since.parse(given)).toBeNull();
  });

  it('a group of filters is a list without repetitions, empty for none', () => {
    expect(queryKeys.vendor.parse('nec, sec,nec,')).toEqual(['nec', 'sec']);
    expect(queryKeys.vendor.parse('none')).toEqual([]);
    expect(queryKeys.vendor.parse(',')).toBeNull();
    expect(queryKeys.vendor.write([])).toBe('none');
  });

  it('compare keeps repetitions, of which the comparison tells', () => {
    expect(queryKeys.compare.parse('a, b,,a')).toEqual(['a', 'b', 'a']);
    expect(queryKeys.compare.parse(' ,')).toBeNull();
  });

  it.each([
    ['budget.annual', { key: 'budget.annual', isDescending: false }],
    ['-budget.annual', { key: 'budget.annual', isDescending: true }],
    [
      '-purpose.effects.patient-service',
      { key: 'purpose.effects.patient-service', isDescending: true },
    ],
    ['', null],
    ['-', null],
    ['<script>', null],
  ])('sort=%s is %j', (given, sort) => {
    expect(queryKeys.sort.parse(given)).toEqual(sort);
    if (sort) expect(queryKeys.sort.write(sort)).toBe(given);
  });

  it.each([
    ['vendors,budget.annual', ['vendors', 'budget.annual'], 'vendors,budget.annual'],
    ['vendors,vendors,,<b>', ['vendors'], 'vendors'],
    ['none', [], 'none'],
    ['', null, null],
    ['<b>', null, null],
  ])('columns=%s is %j', (given, keys, written) => {
    expect(queryKeys.columns.parse(given)).toEqual(keys);
    if (keys) expect(queryKeys.columns.write(keys)).toBe(written);
  });

  it.each([
    ['start-year', 'start-year'],
    ['constructor', null],
    ['', null],
  ])('measure=%s is %j', (given, measure) => {
    expect(queryKeys.measure.parse(given)).toBe(measure);
  });

  it.each([
    ['municipality', '06202', '6202'],
    ['municipality', '06202', '06202x'],
    ['rows', 'differences', 'all'],
    ['theme', 'dark', 'Dark'],
  ] as const)('%s=%s is read and %s ignored', (key, good, bad) => {
    expect(queryKeys[key].parse(good)).toBe(good);
    expect(queryKeys[key].parse(bad)).toBeNull();
  });
});

describe('writeQuery', () => {
  it('writes only what differs from the default, with readable commas', () => {
    const filters = {
      q: '置賜 医師会',
      since: [2011, 2014] as const,
      values: { scope: [], vendor: ['nec', '架空'], fee: ['free'] },
    };
    expect(writeQuery(queryOf(filters))).toBe(
      `?q=${encodeURIComponent('置賜 医師会')}&since=2011-2014&scope=none&vendor=nec,${encodeURIComponent('架空')}&fee=free`,
    );
    expect(filtersOf(queryOf(filters))).toEqual(filters);
    expect(writeQuery(queryOf(noFilters))).toBe('');
  });

  it('makes links to the filtered explorer', () => {
    expect(filteredExplorerPath('vendor', 'nec')).toBe('/?vendor=nec');
    expect(filteredExplorerPath('vendor', 'a,b')).toBe(`/?vendor=${encodeURIComponent('a、b')}`);
    expect(filteredExplorerPath('vendor', 'none')).toBe(`/?vendor='none'`);
    expect(startYearPath(2014)).toBe('/?since=2014');
  });
});

describe('what a navigation keeps', () => {
  it.each([
    ['', ''],
    ['?', ''],
    ['?scope=prefecture&compare=a%2Cb', '?scope=prefecture&compare=a,b'],
    ['?municipality=06202&q=x&term=y', '?q=x'],
    ['?%6Dunicipality=06202', ''],
    ['?colour=red', '?colour=red'],
  ])('keptQuery keeps of %j %j', (search, kept) => {
    expect(keptQuery(search)).toBe(kept);
  });

  it('withKept puts the path’s own query first', () => {
    expect(withKept('/', '?q=x')).toBe('/?q=x');
    expect(withKept('/areas/0603/?municipality=06202', '?q=x&municipality=06203')).toBe(
      '/areas/0603/?municipality=06202&q=x',
    );
    expect(withKept('/areas/0603/', '?municipality=06202')).toBe('/areas/0603/');
  });
});
