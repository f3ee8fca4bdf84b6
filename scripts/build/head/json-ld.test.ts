import { expect, test } from 'vitest';
import { loadNetworks } from '../../../data/load';
import { subjectOf } from '../subjects';
import { dataBlock, jsonLd } from './json-ld';

const networks = loadNetworks();
const SITE = { basePath: '/atlas', siteUrl: 'https://example.jp' };

type Node = Record<string, unknown> & { '@type': string };

function graphOf(address: string, records = networks, site: typeof SITE | null = SITE): Node[] {
  const subject = subjectOf(address, '題', records);
  const page = { subject, address, title: '題', description: '' };
  const block = jsonLd(page, records, site ?? { basePath: '', siteUrl: null });
  const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(block) ?? [];
  return JSON.parse(json)['@graph'];
}

function nodeOf(address: string, type: string): Node | undefined {
  return graphOf(address).find((node) => node['@type'] === type);
}

function trailOf(address: string): string[] {
  const list = nodeOf(address, 'BreadcrumbList')?.itemListElement as { name: string }[];
  return list.map(({ name }) => name);
}

test('every page has the way to it', () => {
  expect(trailOf('/')).toEqual(['日本']);
  expect(trailOf('/prefectures/akita/')).toEqual(['日本', '秋田県']);
  expect(trailOf('/areas/0603/')).toEqual(['日本', '山形県', '置賜']);
  expect(trailOf('/networks/oki-net/')).toEqual(['日本', '山形県', '置賜', 'OKI-net']);
  expect(trailOf('/networks/aomori-medicalnet/')).toEqual([
    '日本',
    '青森県',
    'あおもりメディカルネット',
  ]);
  expect(trailOf('/about/')).toEqual(['日本', '題']);
});

test('the steps of the way are public addresses', () => {
  const list = nodeOf('/areas/0603/', 'BreadcrumbList')?.itemListElement;
  expect(list).toMatchObject([
    { position: 1, item: 'https://example.jp/atlas/' },
    { position: 2, item: 'https://example.jp/atlas/prefectures/yamagata/' },
    { position: 3, item: 'https://example.jp/atlas/areas/0603/' },
  ]);
  const [unknown] = graphOf('/', networks, null);
  expect(unknown?.itemListElement).toMatchObject([{ item: '/' }]);
});

test('a prefecture is an administrative area, a secondary medical area a place in one', () => {
  expect(nodeOf('/prefectures/akita/', 'AdministrativeArea')).toMatchObject({
    name: '秋田県',
    identifier: '05',
    additionalProperty: { value: 959502, unitText: '人' },
    containedInPlace: { '@type': 'Country', name: '日本' },
  });
  expect(nodeOf('/areas/0603/', 'Place')).toMatchObject({
    name: '置賜',
    containedInPlace: { name: '山形県' },
  });
});

test('a network serves what its sheet states, and nothing where it states nothing', () => {
  expect(nodeOf('/networks/oki-net/', 'Service')).toMatchObject({
    name: 'OKI-net',
    areaServed: [{ name: '置賜', url: 'https://example.jp/atlas/areas/0603/' }],
  });
  const aomori = nodeOf('/networks/aomori-medicalnet/', 'Service');
  expect(aomori).toMatchObject({ name: 'あおもりメディカルネット' });
  expect(aomori).not.toHaveProperty('areaServed');
});

test('the dataset is on the first page, the table and the about page, with its downloads', () => {
  for (const address of ['/', '/networks/', '/about/']) {
    const dataset = nodeOf(address, 'Dataset');
    expect(dataset?.description).toContain('一部');
    expect(dataset?.distribution).toContainEqual({
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: 'https://example.jp/atlas/data/networks.csv',
    });
  }
  expect(nodeOf('/statistics/', 'Dataset')).toBeUndefined();
});

test('no text of a record ends the block or begins another', () => {
  const block = dataBlock({ name: '</script><script>alert(1)</script><!--' });
  expect(block.match(/<\/?script/g)).toHaveLength(2);
  expect(block).not.toContain('<!--');
  const hostile = structuredClone(networks) as typeof networks;
  for (const network of hostile) {
    if (network.id === 'oki-net') network.overview.systemName = '</script><img src=x>';
  }
  const [, service] = graphOf('/networks/oki-net/', hostile);
  expect(service?.alternateName).toBe('</script><img src=x>');
});
