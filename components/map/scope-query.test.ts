import { describe, expect, it } from 'vitest';
import { coverageScopes } from '@/data/coverage-scopes';
import { scopeParser } from './scope-query';

describe('the scope query', () => {
  it.each([
    ['prefecture', ['prefecture']],
    ['unstated,prefecture', ['prefecture', 'unstated']],
    ['prefecture,prefecture', ['prefecture']],
    ['prefecture,everything', ['prefecture']],
    ['none', []],
  ])('%s shows %j', (query, scopes) => {
    expect(scopeParser.parse(query)).toEqual(scopes);
  });

  it.each([
    '',
    'everything',
    'Prefecture',
    'none,',
    ',',
  ])('%j says nothing that is known, and is as good as no query', (query) => {
    expect(scopeParser.parse(query)).toBeNull();
  });

  it('is read as it was written, whatever is shown', () => {
    for (const shown of [[], ...coverageScopes.map((scope) => [scope]), coverageScopes]) {
      expect(scopeParser.parse(scopeParser.serialize(shown))).toEqual(shown);
    }
  });

  it('does not change when the same scopes come in another order', () => {
    expect(scopeParser.eq(['prefecture', 'unstated'], ['unstated', 'prefecture'])).toBe(true);
    expect(scopeParser.eq(['prefecture', 'unstated'], ['prefecture'])).toBe(false);
    expect(scopeParser.eq(['prefecture'], ['unstated'])).toBe(false);
  });
});
