import { describe, expect, it } from 'vitest';
import { kindOf, siteAddress } from './addresses';

describe('an address', () => {
  it.each([
    ['https://example.jp/atlas/areas/0603/?q=1#map=5/1/2', '/areas/0603/'],
    ['https://example.jp/atlas/', '/'],
    ['https://example.jp/atlas', null],
    ['https://example.jp/atlas-old/', null],
    ['https://example.org/atlas/', null],
  ])('%s is %s on the site', (url, address) => {
    expect(siteAddress(new URL(url), 'https://example.jp', '/atlas')).toBe(address);
  });

  it.each([
    ['/areas/0603/', true, 'page'],
    ['/about', true, 'page'],
    ['/areas/0603/index.txt', false, 'payload'],
    ['/areas/0603/__next._tree.txt', false, 'other'],
    ['/_next/static/chunks/a.js', false, 'asset'],
    ['/networks/table.json', false, 'data'],
    ['/data/networks.csv', false, 'data'],
    ['/data/networks.csv', true, 'other'],
    ['/data/networks.json', true, 'other'],
    ['/data/networks.json', false, 'other'],
    ['/embed/areas/0603/', true, 'other'],
    ['/og/nation.png', false, 'other'],
    ['/sw.js', false, 'other'],
  ] as const)('%s (navigation: %s) asks for: %s', (address, isNavigation, kind) => {
    expect(kindOf(address, isNavigation)).toBe(kind);
  });
});
