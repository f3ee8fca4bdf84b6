import { aboutPath, downloadPath, paths } from '../../../data/address/paths';
import { networksAttribution, regionsAttribution } from '../../../data/export/attribution';
import type { Network } from '../../../data/schema/network';
import { publicAddress, type Site } from './addresses';
import type { Thing } from './json-ld';

/** The downloads by media type, those of the networks' records first. */
const DOWNLOADS: readonly (readonly [path: string, type: string])[] = [
  [downloadPath('networks.csv'), 'text/csv'],
  [downloadPath('networks.json'), 'application/json'],
  [downloadPath('networks.geojson'), 'application/geo+json'],
  [downloadPath('networks.schema.json'), 'application/schema+json'],
  [downloadPath('regions.json'), 'application/json'],
];

/**
 * The atlas's records as a dataset with its downloads.
 *
 * @param extent `short` for the first page, whose every byte counts until its map is seen
 */
export function datasetOf(
  networks: readonly Network[],
  site: Site,
  extent: 'short' | 'full',
): Thing {
  const files = extent === 'short' ? DOWNLOADS.slice(0, 3) : DOWNLOADS;
  const { length } = networks;
  const dataset = {
    '@type': 'Dataset',
    name: '連携アトラスの記録',
    description: `厚生労働省の事例紹介から転記した地域医療情報連携ネットワーク${length}件の対象地域、参加施設、費用、システム。全国のネットワークの一部です。`,
    url: publicAddress(site, paths.table),
    distribution: files.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: publicAddress(site, path),
    })),
  };
  if (extent === 'short') return dataset;
  return {
    ...dataset,
    creator: {
      '@type': 'Organization',
      name: '連携アトラス',
      url: publicAddress(site, paths.nation),
    },
    spatialCoverage: { '@type': 'Country', name: '日本' },
    inLanguage: 'ja',
    isAccessibleForFree: true,
    isBasedOn: [...networksAttribution(networks), ...regionsAttribution],
    usageInfo: publicAddress(site, aboutPath('downloads')),
  };
}
