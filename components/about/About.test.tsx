import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadNetworks } from '@/data/load';
import { displayName } from '@/data/names';
import { honesty } from '@/data/vocabulary';
import { About } from './About';
import { shippedSoftware } from './software';

const networks = loadNetworks();
const html = renderToStaticMarkup(<About networks={networks} />);
/** The text without tags. */
const text = html.replace(/<[^>]+>/g, '');

describe('the page about the atlas', () => {
  it('links every section from its contents', () => {
    const fragments = [...html.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id);
    const sections = [...html.matchAll(/<section[^>]*\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(fragments).toHaveLength(13);
    expect(fragments).toEqual(sections);
  });

  it('links every network by its name', () => {
    for (const network of networks) {
      // Next adds the final slash in the build only.
      expect(html).toMatch(
        new RegExp(`href="/networks/${network.id}/?">${displayName(network)}</a>`),
      );
    }
  });

  it.each([
    'not-stated',
    'uncollected',
    'covered',
    'partial',
    'may-cover',
  ] as const)('explains %s in the words of the vocabulary', (word) => {
    expect(text).toContain(honesty[word].definition);
  });

  it('says how scopes were read where the sheet names no region', () => {
    const readings = networks.flatMap(({ coverage }) => coverage.reading ?? []);
    expect(readings.length).toBeGreaterThan(0);
    for (const reading of readings) expect(text).toContain(reading);
  });

  it('credits the sources, with the population that the areas add up to', () => {
    expect(text).toContain('医療情報連携ネットワーク支援Navi 事例紹介');
    expect(text).toContain('「国土数値情報（行政区域データ）」（国土交通省）を加工して作成');
    expect(text).toContain('126,146,099人');
    expect(text).toContain('Natural Earth（パブリックドメイン）');
  });

  it('names the six villages that the figures of Hokkaido leave out', () => {
    expect(text).toContain('6村（色丹村、泊村、留夜別村、留別村、紗那村、蘂取村）');
  });

  it('shows a derived figure with formula and inputs', () => {
    expect(text).toContain('登録患者数 ÷ 対象地域の人口(2020年国勢調査) × 100');
    expect(text).toMatch(/例：あきたハートフルネットは950人 ÷ 959,502人から0\.10%/);
  });

  it.each([
    'networks.json',
    'networks.csv',
    'networks.geojson',
    'networks.schema.json',
    'regions.json',
  ])('offers %s as a download', (name) => {
    expect(html).toContain(`href="/data/${name}"`);
  });

  it('explains how a saved sheet is contributed and imported', () => {
    expect(text).toContain('シートをお寄せください');
    expect(text).toContain('npm run import --');
    expect(text).toContain('要約未作成');
  });

  it('names the licences of what it ships, and leads to their texts', () => {
    for (const { title, version } of shippedSoftware()) {
      expect(text).toContain(`${title} ${version}`);
    }
    expect(text).toContain('BSD-3-Clause');
    expect(html).toContain('href="/licences.txt"');
  });

  it('has no style attributes, which the policy of the pages forbids', () => {
    expect(html).not.toMatch(/\sstyle=/);
  });
});
