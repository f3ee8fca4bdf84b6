import { describe, expect, it } from 'vitest';
import { canonicalValues, fields, honesty, parts, type ValueTerm, valueSets } from '.';
import { derivedTerms } from './derived-terms';
import { filterTerms } from './filter-terms';
import { measureTerms } from './measure-terms';

const ids = (path: Parameters<typeof canonicalValues>[0], words: string) =>
  canonicalValues(path, words).map(({ id }) => id);

describe('canonicalValues', () => {
  it('maps all spellings of SS-MIX2 to one value', () => {
    for (const words of ['SS-MIX2', 'SS-MIX 2', 'SS-MIX２', 'ss-mix2']) {
      expect(ids('system.storage', words)).toEqual(['ss-mix2']);
    }
  });

  it('returns two vendors where one follows the other in parentheses', () => {
    expect(canonicalValues('vendors', '日本電気(株)((株)SEC)')).toEqual([
      { id: 'nec', label: '日本電気' },
      { id: 'sec', label: 'SEC' },
    ]);
    expect(ids('vendors', '（株）ＳＥＣ')).toEqual(['sec']);
    expect(ids('vendors', '日本電気株式会社')).toEqual(['nec']);
  });

  it('returns an unknown vendor without its legal form', () => {
    expect(canonicalValues('vendors', '(株)架空システム')).toEqual([
      { id: '架空システム', label: '架空システム' },
    ]);
  });

  it('separates a value from the free text after it', () => {
    expect(canonicalValues('services.offered', 'その他のサービス情報共有')).toEqual([
      { id: 'other', label: 'その他のサービス', text: '情報共有' },
    ]);
    expect(canonicalValues('services.offered', 'その他のサービス')).toEqual([
      { id: 'other', label: 'その他のサービス' },
    ]);
  });

  it('maps a kind of line to one value, whatever it connects to', () => {
    expect(ids('communication.medicalInstitutions', '医療機関との通信インターネットVPN')).toEqual(
      ids('communication.careFacilities', '介護施設の通信インターネットVPN'),
    );
  });

  it('returns unknown words unchanged', () => {
    expect(canonicalValues('system.storage', '新しい規格')).toEqual([
      { id: '新しい規格', label: '新しい規格' },
    ]);
    expect(canonicalValues('overview.operator', '協議会')).toEqual([
      { id: '協議会', label: '協議会' },
    ]);
  });
});

describe('the vocabulary', () => {
  const sets = Object.entries(valueSets) as [string, readonly ValueTerm[]][];
  const terms = [
    ...Object.entries(fields),
    ...Object.entries(parts),
    ...Object.entries(honesty),
    ...Object.entries(derivedTerms),
    ...Object.entries(measureTerms),
    ...Object.entries(filterTerms),
    ...sets.flatMap(([name, values]) =>
      values.map((term) => [`${name}: ${term.id}`, term] as const),
    ),
  ];

  it.each(terms)('defines %s in one Japanese sentence with an English term', (_, term) => {
    expect(term.label).not.toBe('');
    expect(term.english).toMatch(/^[\x20-\x7e]+$/);
    expect(term.definition).toMatch(/[ぁ-んァ-ヶ一-龠].*。$/);
  });

  it.each(sets)('gives every value of %s its own id and spellings', (_, values) => {
    const spellings = values.flatMap(({ label, aliases }) => [label, ...aliases]);
    expect(new Set(values.map(({ id }) => id)).size).toBe(values.length);
    expect(new Set(spellings).size).toBe(spellings.length);
  });
});
