import type { Network } from '../schema/network';

/** The attribution that the boundaries' licence requires on every map. */
export const boundariesAttribution =
  '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成';

/** The sources of boundaries, populations and land areas, which users of the data must name. */
export const regionsAttribution: readonly string[] = [
  boundariesAttribution,
  '人口と面積：令和2年国勢調査などをもとに厚生労働省が医療計画のために公表した数',
];

/** The sources of the records: each publisher and title once. */
export function networksAttribution(networks: readonly Network[]): string[] {
  const sources = networks.map(
    ({ source }) => `${source.title}（${source.publisher}）を転記・要約`,
  );
  return [...new Set(sources)];
}
