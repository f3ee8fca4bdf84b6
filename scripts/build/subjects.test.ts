import { expect, test } from 'vitest';
import { loadNetworks } from '../../data/load';
import { subjectOf } from './subjects';

const networks = loadNetworks();
const kindOf = (address: string) => subjectOf(address, 'title', networks).kind;

test('addresses are told apart by what their page is about', () => {
  expect(kindOf('/')).toBe('nation');
  expect(kindOf('/prefectures/akita/')).toBe('prefecture');
  expect(kindOf('/areas/0603/')).toBe('area');
  expect(kindOf('/networks/oki-net/')).toBe('network');
});

test('every other page is a document of its title', () => {
  expect(subjectOf('/about/', 'このアトラスについて', networks)).toEqual({
    kind: 'document',
    title: 'このアトラスについて',
  });
  expect(kindOf('/networks/')).toBe('document');
  expect(kindOf('/networks/page/2/')).toBe('document');
  expect(kindOf('/prefectures/atlantis/')).toBe('document');
});
