import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { formatNumber } from '@/components/ui/numbers';
import { loadNetworks } from '@/data/load';
import { displayName } from '@/data/names';
import type { Network } from '@/data/schema/network';
import { fields, honesty } from '@/data/vocabulary';
import { NetworkPanel } from './NetworkPanel';
import { sectionPaths, sectionTitle } from './sections';

vi.mock('next/navigation', () => ({ useRouter: () => ({ prefetch() {}, push() {} }) }));

const networks = loadNetworks().map((network) => [displayName(network), network] as const);

const htmlOf = (network: Network) => renderToStaticMarkup(<NetworkPanel network={network} />);

/** What a reader reads: the text without tags, entities resolved. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'");

/** Codes and keys, which the page shows as names, and fields that are shown in other words. */
const NOT_SHOWN_AS_WRITTEN =
  /^id$|^coverage\.(scope|prefectures|areas|municipalities)|effects|charge|period|transcribed/;

/** Every stated text and number of a record with its path. */
function statedValues(data: unknown, path = ''): [path: string, shown: string][] {
  if (data === null || NOT_SHOWN_AS_WRITTEN.test(path)) return [];
  if (typeof data === 'string') return [[path, data]];
  if (typeof data === 'number') {
    return [[path, /[yY]ear/.test(path) ? `${data}年` : formatNumber(data)]];
  }
  return Object.entries(data as object).flatMap(([key, value]) =>
    statedValues(value, path === '' ? key : `${path}.${key}`),
  );
}

describe.each(networks)('the panel of %s', (_, network) => {
  const html = htmlOf(network);
  const text = textOf(html);

  it('NetworkPanel shows every value that the record states', () => {
    const missing = statedValues(network).filter(([, shown]) => !text.includes(shown));
    expect(missing).toEqual([]);
  });

  it('NetworkPanel has every section of the sheet and a link to each', () => {
    for (const path of sectionPaths) expect(text.includes(sectionTitle(path)), path).toBe(true);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(sectionPaths.length);
    const sections = [...html.matchAll(/<section [^>]*id="([^"]+)"/g)].map(([, id]) => id);
    expect(sections).toEqual(targets);
  });

  it('NetworkPanel gives each of the 16 effects in words', () => {
    const words = { effective: '効果あり', neither: 'どちらとも言えない', ineffective: '効果なし' };
    const rows = [...html.matchAll(/<li data-rating[^>]*>(.*?)<\/li>/g)].map(([, row]) =>
      textOf(row ?? ''),
    );
    const expected = Object.values(network.purpose.effects).map((rating) =>
      rating ? words[rating] : honesty['not-stated'].label,
    );
    expect(rows.map((row, index) => row.endsWith(expected[index] ?? ''))).toEqual(
      Array(16).fill(true),
    );
  });

  it('NetworkPanel leaves no fact blank', () => {
    expect(html).not.toMatch(/<dd[^>]*><\/dd>/);
    expect(html).not.toContain('undefined');
    expect(html).not.toContain('NaN');
  });

  it('NetworkPanel has no style attribute and opens outside links without an opener', () => {
    expect(html).not.toContain('style=');
    const outside = [...html.matchAll(/<a [^>]*href="http[^>]*>/g)].map(([link]) => link);
    expect(outside).toHaveLength(network.source.website ? 1 : 0);
    for (const link of outside) {
      expect(link).toContain('rel="noopener noreferrer"');
      expect(link).toContain('target="_blank"');
    }
  });
});

describe('what the panels say', () => {
  const panel = (id: string) => {
    const found = networks.find(([, network]) => network.id === id);
    if (!found) throw new Error(`no network ${id}`);
    return textOf(htmlOf(found[1]));
  };

  it('the total of facilities names how many types it goes over', () => {
    expect(panel('akita-heartful')).toContain('参加施設24施設記載のある2種別の計');
  });

  it('Aomori’s unstated scope is shown as possible coverage and its blank effects are counted', () => {
    const text = panel('aomori-medicalnet');
    expect(text).toContain('青森県（対象の可能性）');
    expect(text).toContain('16項目すべてが空欄です');
    expect(text).toContain('300床以上 年額 1,886,000円');
  });

  it('derived figures of OKI-net use the population of its area alone', () => {
    expect(panel('oki-net')).toContain('18,221人 ÷ 201,846人');
    expect(panel('akita-heartful')).toContain('248,021円');
  });

  it('a fee that is called free and has amounts in its remark is pointed out', () => {
    expect(panel('oki-net')).toContain('備考に金額の記載があります');
    expect(panel('ishikawa-shinryo')).not.toContain('備考に金額の記載があります');
  });

  it('summaries and remarks are marked as such', () => {
    expect(panel('akita-heartful')).toContain('備考DICOMのみ分散型');
    expect(panel('akita-heartful').match(/要約/g)).toHaveLength(3);
  });

  it('the labels of the panel come from the vocabulary', () => {
    const text = panel('oki-net');
    const shown = Object.entries(fields).filter(
      ([path]) =>
        !/^(id|consent|costBearing\.(actual|planned)|coverage\.municipalities|participants\.facilities)$/.test(
          path,
        ),
    );
    expect(shown.filter(([, { label }]) => !text.includes(label))).toEqual([]);
  });
});
