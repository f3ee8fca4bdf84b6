import { expect, test } from 'vitest';
import { loadNetworks } from '../../data/load';
import { previewAddress, subjectOf } from './subjects';

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

test('a page’s image has the page’s address', () => {
  expect(previewAddress('/')).toBe('/og/nation.png');
  expect(previewAddress('/areas/0603/')).toBe('/og/areas/0603.png');
  expect(previewAddress('/networks/')).toBe('/og/networks.png');
});
