import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { coverageFacts } from '@/data/coverage-facts';
import { displayName } from '@/data/names';
import { areaByCode, prefectureBySlug } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { areaCoverage } from '@/geo/coverage';
import { syntheticNetworks } from '../../data/synthetic/networks';
import { tableAddressOf } from '../table/table-address';
import { pageCount, tablePage } from '../table/table-data';
import { municipalityAnswers } from './municipality-answers';
import { NetworkList } from './NetworkList';

vi.mock('next/navigation', () => ({
  useRouter: () => ({ prefetch() {}, push() {} }),
  useSearchParams: () => new URLSearchParams(),
}));

const networks = syntheticNetworks(2000);
const order = ({ id, coverage }: Network) => `${coverage.prefectures[0]} ${id}`;
const inOrder = [...networks].sort((a, b) => (order(a) < order(b) ? -1 : 1));

const htmlOf = (count: number) =>
  renderToStaticMarkup(
    <NetworkList networks={networks.slice(0, count)} table="/networks/page/3/" />,
  );
const entriesIn = (html: string) => html.match(/<li>/g)?.length ?? 0;

describe('NetworkList', () => {
  it('NetworkList names every network of a list of 20', () => {
    const html = htmlOf(20);
    expect(entriesIn(html)).toBe(20);
    expect(html).not.toContain('ネットワーク一覧');
  });

  it('NetworkList names the first 20 of 2,000 networks, counts the others and links to the table', () => {
    const html = htmlOf(2000);
    expect(entriesIn(html)).toBe(20);
    for (const network of networks.slice(0, 20)) expect(html).toContain(displayName(network));
    expect(html).toContain('ほか1,980件');
    expect(html).toMatch(/href="\/networks\/page\/3\/?"/);
  });
});

describe('tableAddressOf', () => {
  it('tableAddressOf leads to the table page with the prefecture’s first network', () => {
    for (const slug of ['hokkaido', 'akita', 'tokyo', 'okinawa']) {
      const code = prefectureBySlug.get(slug)?.code ?? '';
      const number = Number(tableAddressOf(inOrder, code).match(/\d+/)?.[0] ?? 1);
      const { rows } = tablePage(inOrder, number);
      const first = inOrder.find(({ coverage }) => coverage.prefectures.includes(code));
      expect(rows.map(({ map }) => map.id)).toContain(first?.id);
    }
  });

  it('the pages of the table list every network once', () => {
    const pages = Array.from({ length: pageCount(inOrder) }, (_, index) =>
      tablePage(inOrder, index + 1),
    );
    const ids = pages.flatMap(({ rows }) => rows.map(({ map }) => map.id));
    expect(ids).toEqual(inOrder.map(({ id }) => id));
  });
});

describe('municipalityAnswers', () => {
  it('municipalityAnswers names the first ten networks of a municipality and counts the others', () => {
    const area = areaByCode.get('1311');
    if (!area) throw new Error('no area');
    const many = networks.map((network) => ({
      ...network,
      coverage: { ...network.coverage, scope: 'prefecture' as const, prefectures: ['13'] },
    })) as typeof networks;
    const found = municipalityAnswers(many, area).answers;
    const covering = areaCoverage(many, area, coverageFacts).covering.length;
    expect(covering).toBeGreaterThan(10);
    for (const { covering: named, others } of found) {
      expect(named).toHaveLength(10);
      expect(others?.covering).toBe(covering - 10);
    }
  });
});
