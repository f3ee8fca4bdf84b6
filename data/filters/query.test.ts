import { describe, expect, it } from 'vitest';
import { noFilters } from './filters';
import { filterQuery, parseFilters, parseValues, parseYears, serialiseYears } from './query';

describe('filters in the address', () => {
  it.each([
    ['2011-2014', [2011, 2014], '2011-2014'],
    ['2014-2011', [2011, 2014], '2011-2014'],
    ['2011-', [2011, null], '2011-'],
    ['-2014', [null, 2014], '-2014'],
    ['2014', [2014, 2014], '2014'],
    ['2014-2014', [2014, 2014], '2014'],
  ] as const)('%s are years', (query, range, written) => {
    expect(parseYears(query)).toEqual(range);
    expect(serialiseYears(parseYears(query) ?? [null, null])).toBe(written);
  });

  it.each([
    '',
    '-',
    'abc',
    '20111',
    '2011-20144',
    '2011-2012-2013',
    '11-14',
  ])('ignores %s for years', (query) => {
    expect(parseYears(query)).toBeNull();
  });

  it('reads comma lists without repetitions, and none as an empty choice', () => {
    expect(parseValues('nec, sec,nec,')).toEqual(['nec', 'sec']);
    expect(parseValues('none')).toEqual([]);
    expect(parseValues(',')).toBeNull();
  });

  it('is written with what is filtered only, and read back', () => {
    const filters = {
      q: '置賜 医師会',
      since: [2011, 2014] as const,
      values: { scope: [], vendor: ['nec', '架空'], fee: ['free'] },
    };
    const query = filterQuery(filters);
    expect(query).toContain('&scope=none&vendor=nec,%E6%9E%B6%E7%A9%BA&fee=free');
    expect(parseFilters(new URLSearchParams(query))).toEqual(filters);
    expect(filterQuery(noFilters)).toBe('');
  });

  it('ignores keys that are not filters', () => {
    expect(parseFilters(new URLSearchParams('?colour=red&vendor='))).toEqual(noFilters);
  });
});
