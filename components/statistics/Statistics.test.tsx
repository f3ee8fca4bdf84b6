import { createLoader } from 'nuqs/server';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { parsers } from '@/components/address/query';
import { filtersOf } from '@/data/address/filters';
import { filterRecords } from '@/data/filters/facets';
import { applyFilters } from '@/data/filters/filters';
import { loadNetworks } from '@/data/load';
import { startYears } from '@/data/statistics';
import { Statistics } from './Statistics';

const networks = loadNetworks();
const html = renderToStaticMarkup(<Statistics networks={networks} />);
const figures = new Map(
  [...html.matchAll(/<figure[^>]*aria-label="([^"]+)".*?<\/figure>/gs)].map(([figure, name]) => [
    name,
    figure,
  ]),
);
const readQuery = createLoader(parsers);
const filtersIn = (query: string) => filtersOf(readQuery(new URLSearchParams(query)));
const textOf = (title: string) => (figures.get(title) ?? '').replace(/<[^>]+>/g, ' ');

describe('Statistics', () => {
  it('shows with every chart how many networks state the field, and a table', () => {
    expect(figures.size).toBe(15);
    for (const [title, figure] of figures) {
      expect(figure, title).toMatch(/収録5件のうち\d件の記載から/);
      expect(figure, title).toContain('<table');
    }
  });

  it('names the networks without a figure and never shows them as 0', () => {
    expect(textOf('共有患者数')).toMatch(
      /収録5件のうち3件の記載から。\s*記載なし：あおもりメディカルネット、あきたハートフルネット/,
    );
    expect(textOf('共有患者数')).toMatch(/あきたハートフルネット\s+記載なし/);
    expect(html).not.toMatch(/>0人</);
  });

  it('says that its figures are not national statistics', () => {
    expect(html).toContain('全国の統計ではありません');
  });

  it('cites national surveys apart, with their source', () => {
    const context = /<aside.*?<\/aside>/s.exec(html)?.[0].replace(/<[^>]+>/g, '') ?? '';
    expect(context).toContain('331件のうち280件');
    expect(context).toContain('339件のうち277件');
    expect(context).toContain('日医総研');
  });

  it('links each value to the explorer filtered to the networks counted', () => {
    const records = filterRecords(networks);
    const links = [
      ...html.matchAll(/href="\/\?([^"]+)"[^>]*>[^<]*<\/a><\/span><svg.*?(\d[\d,]*)(件|施設)/gs),
    ];
    expect(links.length).toBeGreaterThan(40);
    for (const [, query = '', count, unit] of links) {
      const found = applyFilters(records, filtersIn(query));
      expect(found.length, query).toBeGreaterThan(0);
      if (unit === '件') expect(`${found.length}`, query).toBe(count);
    }
    for (const { year, networks: started } of startYears(networks).years) {
      if (started.length === 0) continue;
      expect(html).toContain(`href="/?since=${year}"`);
      const found = applyFilters(records, filtersIn(`since=${year}`));
      expect(found.map(({ id }) => id)).toEqual(started.map(({ id }) => id));
    }
  });

  it('has no style attributes, which the Content-Security-Policy forbids', () => {
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('grows by less than a third with a hundred times the networks', () => {
    const many = Array.from({ length: 100 }, (_, copy) =>
      networks.map((network) => ({ ...network, id: `${network.id}-${copy}` })),
    ).flat();
    const large = renderToStaticMarkup(<Statistics networks={many} />);
    expect(large).toMatch(/収録500件のうち400件の記載から/);
    expect(large.length).toBeLessThan(html.length * 1.3);
  });
});
