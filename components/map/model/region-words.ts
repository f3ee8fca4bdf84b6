import { formatNumber } from '@/components/ui/numbers';
import type { Selection } from '@/data/address/paths';
import type { PlaceCoverage } from '@/geo/coverage';
import type { MapModel, MapNetwork, MapRegion } from './map-model';

/** One line on how far networks reach into a region; 未収録 where none is recorded. */
export function coverageWords({
  status,
  covering,
  partial,
  mayCover,
}: PlaceCoverage<MapNetwork>): string {
  const areTogetherWhole = status === 'covered' && covering.length === 0;
  const extent = areTogetherWhole ? '合わせて全体' : '一部地域';
  const words = [
    covering.length > 0 && `ネットワーク${formatNumber(covering.length)}件`,
    partial.length > 0 && `${extent}にネットワーク${formatNumber(partial.length)}件`,
    mayCover.length > 0 && `対象地域の記載がないネットワーク${formatNumber(mayCover.length)}件`,
  ].filter(Boolean);
  return words.length > 0 ? words.join('、') : '未収録';
}

/** A region as it is announced: 秋田県、ネットワーク1件; with its value where the map shows a measure. */
export function describeRegion(
  model: MapModel,
  region: MapRegion,
  measured: string | null = null,
): string {
  const coverage = model.isComplete ? coverageWords(model.networksOf(region)) : null;
  const words = [model.fullName(region), coverage, measured];
  return words.filter((word) => word !== null).join('、');
}

/** What is selected, as it is announced: a region with its networks, a network's name, or 日本. */
export function describeSelection(model: MapModel, selection: Selection): string {
  if (selection.kind === 'network') return model.network(selection.id)?.name ?? 'ネットワーク';
  const region = model.selectedRegion(selection);
  return region ? describeRegion(model, region) : '日本';
}
