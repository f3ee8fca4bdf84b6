import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { loadNetworks } from '@/data/load';
import { displayName } from '@/data/names';
import { areaByCode, prefectureByCode } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { encodeSearchIndex } from '@/data/search/encode';
import { decodeSearchIndex } from '@/data/search/entries';
import { networkFacts } from '../scripts/build/preview/facts';
import { networkOptions } from './compare/compared-networks';
import { embedContent } from './embed/embed-content';
import { mapModelOf } from './map/model/map-networks';
import { describeSelection } from './map/model/region-words';
import { AreaPanel } from './panel/AreaPanel';
import { NetworkPanel } from './panel/network/NetworkPanel';
import { Statistics } from './statistics/Statistics';
import { tablePage } from './table/table-data';

vi.mock('next/navigation', () => ({
  useRouter: () => ({ prefetch() {}, push() {} }),
  usePathname: () => '/',
  useSearchParams: () => new URLSearchParams(),
}));

const ID = 'oki-net';
const YEARS = '2011～2019年（運用終了）';

/** The records, with OKI-net as if it had ended in 2019. */
const networks: readonly Network[] = loadNetworks().map((network) =>
  network.id === ID
    ? {
        ...network,
        overview: { ...network.overview, endYear: { value: 2019, remark: null } },
      }
    : network,
);
const [oki] = networks.filter(({ id }) => id === ID);
if (!oki) throw new Error(`there is no ${ID}`);
const SHOWN = `${displayName(oki)} ${YEARS}`;
const textOf = (html: string) => html.replace(/<[^>]+>/g, '');
const areaText = (from: readonly Network[]) => {
  const [area, prefecture] = [areaByCode.get('0603'), prefectureByCode.get('06')];
  if (!area || !prefecture) throw new Error('there is no Okitama');
  const panel = <AreaPanel area={area} prefecture={prefecture} networks={from} />;
  return textOf(renderToStaticMarkup(panel));
};

describe('an ended network', () => {
  it('is named with its years on the map and in announcements', () => {
    const model = mapModelOf(networks);
    expect(model.network(ID)).toMatchObject({ name: SHOWN, hasEnded: true });
    expect(describeSelection(model, { kind: 'network', id: ID })).toBe(SHOWN);
  });

  it('is named with its years in the table, the comparison and the search', () => {
    const row = tablePage(networks, 1).rows.find(({ map }) => map.id === ID);
    expect(row?.cells.name?.text).toBe(SHOWN);
    expect(networkOptions(networks).find(({ id }) => id === ID)?.name).toBe(SHOWN);
    const entry = decodeSearchIndex(encodeSearchIndex(networks)).find(
      ({ id }) => id === `network-${ID}`,
    );
    expect(entry).toMatchObject({ name: displayName(oki), years: YEARS });
  });

  it('is named with its years in lists, in the head of its panel and in statistics', () => {
    expect(areaText(networks)).toContain(`運用を終えたもの${SHOWN}`);
    expect(areaText(networks)).not.toContain('2011年～');
    const panel = renderToStaticMarkup(<NetworkPanel network={oki} />);
    expect(textOf(/<h1.*?<\/h1>/s.exec(panel)?.[0] ?? '')).toContain(YEARS);
    expect(renderToStaticMarkup(<Statistics networks={networks} />)).toContain(SHOWN);
  });

  it('is named with its years in its embed and its preview', () => {
    const embed = embedContent(networks, 'networks', ID);
    expect(embed.title).toBe(SHOWN);
    expect(embed.networks.map(({ name }) => name)).toEqual([SHOWN]);
    expect(embed.map).toContain(`aria-label="${SHOWN}"`);
    expect(networkFacts(oki).lines.map(({ text }) => text)).toContain(`運用：${YEARS}`);
  });

  it('is named without years while it operates', () => {
    const running = loadNetworks();
    expect(mapModelOf(running).network(ID)?.name).toBe(displayName(oki));
    expect(areaText(running)).toContain('2011年～');
  });
});
