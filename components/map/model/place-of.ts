import { mapIndex } from '@/data/regions/map-index';
import type { MapNetwork } from './map-model';

/** Where a network is, in words: `秋田県`, of several prefectures `青森県・秋田県`. */
export function placeOf({ prefectures }: MapNetwork): string {
  return prefectures.map((code) => mapIndex.prefectures.get(code)?.name ?? code).join('・');
}
