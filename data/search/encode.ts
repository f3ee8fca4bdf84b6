/** Encodes the search index from regions and records, at build time. */

import { displayName, endedYears } from '../names';
import { areas, designatedCities, municipalities, municipalitiesOf, prefectures } from '../regions';
import type { Municipality } from '../regions/types';
import type { Network } from '../schema/network';
import { canonicalValues, labelOf, valueSets } from '../vocabulary';
import type { EncodedMunicipality, EncodedNetwork, EncodedSearchIndex } from './index-format';

/** Encodes the index of all networks and regions. */
export function encodeSearchIndex(networks: readonly Network[]): EncodedSearchIndex {
  return {
    labels: {
      network: 'ネットワーク',
      prefecture: labelOf('coverage.prefectures'),
      area: labelOf('coverage.areas'),
      municipality: labelOf('coverage.municipalities'),
      systemName: labelOf('overview.systemName'),
      operator: labelOf('overview.operator'),
      vendors: labelOf('vendors'),
    },
    networks: networks.map(encodeNetwork),
    prefectures: prefectures.map(({ code, slug, name, kana }) => [code, slug, name, kana]),
    areas: areas.map(({ code, name }) => [
      code,
      name,
      municipalitiesOf(code).map(encodeMunicipality),
    ]),
    cities: designatedCities.map(({ code, name, kana, areas }) => [code, name, kana, areas]),
    villages: municipalities.filter(({ areaCode }) => areaCode === null).map(encodeMunicipality),
  };
}

function encodeMunicipality({ code, name, kana }: Municipality): EncodedMunicipality {
  return [code, name, kana];
}

function encodeNetwork(network: Network): EncodedNetwork {
  const { id, overview, vendors, coverage } = network;
  const name = displayName(network);
  const years = endedYears(network);
  return [
    id,
    name,
    overview.nickname?.reading ?? '',
    overview.systemName === name ? '' : overview.systemName,
    overview.operator?.value ?? '',
    vendorWords(vendors?.values ?? []),
    coverage.prefectures,
    ...(years ? ([years] as const) : ([] as const)),
  ];
}

/** Vendors as the vocabulary calls them, with the English name where that differs: 日本電気（NEC）. */
function vendorWords(values: readonly string[]): string[] {
  const found = values.flatMap((words) => canonicalValues('vendors', words));
  const words = found.map(({ id, label }) => {
    const english = valueSets.vendors.find((term) => term.id === id)?.english ?? label;
    return english === label ? label : `${label}（${english}）`;
  });
  return [...new Set(words)];
}
