import { describe, expect, it } from 'vitest';
import { effectKeys } from '@/data/schema/effects';
import { derivedTerms, fields, honesty, measureTerms, parts, valueSets } from '@/data/vocabulary';
import { sectionId, sectionPaths } from '../panel/network/sections';
import { entries, findEntry, glossary } from './entries';
import { entrySearch } from './search';
import { fieldTermId, valueTermId } from './term-ids';

describe('the entries of the glossary', () => {
  it('glossary entries are all terms of the vocabulary, each once with its own anchor', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
    const shown = new Set(entries.map(({ definition }) => definition));
    const terms = [fields, honesty, derivedTerms, measureTerms, parts, ...Object.values(valueSets)]
      .flatMap((record) => Object.values(record))
      .map(({ definition }) => definition);
    expect(terms.filter((definition) => !shown.has(definition))).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(terms.length);
  });

  it('glossary entries share no anchor with a section of other terms', () => {
    for (const { id, head } of glossary) {
      expect(findEntry(id)?.id ?? null, id).toBe(head?.id ?? null);
    }
  });

  it('glossary entries keep the anchors that readers may have linked', () => {
    expect(fieldTermId('system.patientId')).toBe('system-patient-id');
    expect(findEntry('budget-annual')?.label).toBe('年間運用費用概算');
    expect(findEntry('value-scope-unstated')?.label).toBe('対象地域の記載なし');
    expect(findEntry('not-stated')?.label).toBe('記載なし');
    expect(findEntry('derived-registered-share')?.english).toBe(
      'registered patients per population',
    );
    expect(findEntry('measure-start-year')?.label).toBe('運用開始年');
    expect(findEntry('no-such-term')).toBeNull();
  });

  it('glossary entries include every term that the panel links to', () => {
    for (const path of sectionPaths) expect(findEntry(sectionId(path)), path).not.toBeNull();
    for (const key of effectKeys)
      expect(findEntry(valueTermId('effects', key)), key).not.toBeNull();
  });
});

describe('entrySearch', () => {
  const search = entrySearch(entries);
  const labels = (query: string) =>
    entries.filter(({ id }) => search(query).has(id)).map(({ label }) => label);

  it('entrySearch searches labels, English terms, definitions and the spellings of sheets', () => {
    expect(labels('二次医療圏')).toContain('二次医療圏');
    expect(labels('secondary medical area')).toContain('二次医療圏');
    expect(labels('双向での共有')).toEqual(['双方向での共有']);
    expect(labels('ゼロや「ない」という')).toEqual(['記載なし']);
  });

  it('entrySearch ignores width, case and the kind of kana', () => {
    expect(labels('ｓｓ－ｍｉｘ２')).toContain('SS-MIX2');
    expect(labels('くらうど')).toContain('クラウド型');
  });

  it('entrySearch requires every word, and finds all terms for a query without words', () => {
    expect(labels('患者 同意 撤回').length).toBeLessThan(labels('患者 同意').length);
    expect(labels('　 ')).toHaveLength(entries.length);
    expect(labels('存在しない言葉')).toEqual([]);
  });
});
