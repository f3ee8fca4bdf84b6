import { legendScopes } from '@/components/map/controls/legend-scopes';
import { mapModelOf } from '@/components/map/model/map-networks';
import { withBase } from '@/components/ui/withBase';
import type { Selection } from '@/data/address/paths';
import { networkPath, pathOf } from '@/data/address/paths';
import { coverageFacts } from '@/data/coverage-facts';
import { boundariesAttribution } from '@/data/export/attribution';
import { shownName } from '@/data/names';
import { networkById } from '@/data/networks-by-id';
import { areaByCode, areas, prefectureByCode, prefectures } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { valueLabel } from '@/data/vocabulary';
import { honesty } from '@/data/vocabulary/honesty';
import { areaCoverage, type PlaceCoverage, prefectureCoverage } from '@/geo/coverage';
import { embedMap } from './embed-map';
import type { EmbedContent } from './embed-page';
import { type Figure, networkFigures, regionFigures } from './figures';

/** The addresses under `/embed/`: a folder, and what its pages are called in it. */
export function embedAddresses(networks: readonly Network[]): { kind: string; id: string }[] {
  return [
    ...prefectures.map(({ slug }) => ({ kind: 'prefectures', id: slug })),
    ...areas.map(({ code }) => ({ kind: 'areas', id: code })),
    ...networks.map(({ id }) => ({ kind: 'networks', id })),
  ];
}

/** The page that the embed links to lists the others. */
const MAX_LISTED_NETWORKS = 20;

type Subject = {
  selection: Selection;
  title: string;
  figures: Figure[];
  shown: readonly Network[];
  none: string;
};

/**
 * What the embed at an address shows.
 *
 * @throws where there is no such address
 */
export function embedContent(networks: readonly Network[], kind: string, id: string): EmbedContent {
  const { selection, title, figures, shown, none } = subjectOf(networks, kind, id);
  const model = mapModelOf(networks);
  const link = (path: string) => (process.env.SITE_URL ?? '').replace(/\/$/, '') + withBase(path);
  return {
    title,
    path: pathOf(selection),
    map: embedMap(model, selection, link),
    figures,
    networks: shown.slice(0, MAX_LISTED_NETWORKS).map((network) => ({
      name: shownName(network),
      path: networkPath(network.id),
      scope: network.coverage.scope,
      scopeLabel: valueLabel('scope', network.coverage.scope),
    })),
    others: Math.max(0, shown.length - MAX_LISTED_NETWORKS),
    none,
    legend: [
      ...legendScopes(model.networks),
      { scope: 'uncollected', label: honesty.uncollected.label },
    ],
    attribution: `${boundariesAttribution}。収録は全国のネットワークの一部です。`,
    link,
  };
}

function subjectOf(networks: readonly Network[], kind: string, id: string): Subject {
  if (kind === 'prefectures') {
    const prefecture = prefectures.find(({ slug }) => slug === id);
    if (prefecture) {
      const found = prefectureCoverage(networks, prefecture, coverageFacts);
      return {
        selection: { kind: 'prefecture', slug: id },
        title: prefecture.name,
        figures: regionFigures(prefecture),
        ...networksFound(found, prefecture.name),
      };
    }
  }
  const area = kind === 'areas' ? areaByCode.get(id) : undefined;
  if (area) {
    const prefecture = prefectureByCode.get(area.prefectureCode)?.name ?? '';
    return {
      selection: { kind: 'area', code: id },
      title: `${area.name}（${prefecture}）`,
      figures: regionFigures(area),
      ...networksFound(areaCoverage(networks, area, coverageFacts), `${prefecture}の${area.name}`),
    };
  }
  const network = kind === 'networks' ? networkById(networks, id) : undefined;
  if (!network) throw new Error(`there is nothing to embed at ${kind}/${id}`);
  return {
    selection: { kind: 'network', id },
    title: shownName(network),
    figures: networkFigures(network),
    shown: [network],
    none: '',
  };
}

function networksFound({ covering, partial, mayCover }: PlaceCoverage<Network>, place: string) {
  return {
    shown: [...covering, ...partial, ...mayCover],
    none: `${honesty.uncollected.label}：${place}を対象とするネットワークの記録は、まだありません。ネットワークが存在しないという意味ではありません。`,
  };
}
