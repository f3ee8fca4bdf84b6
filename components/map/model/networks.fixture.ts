import { mapIndex } from '@/data/regions/map-index';
import { MapModel, type MapNetwork } from './map-model';

/** A network of the whole of Akita, but for what a test changes. */
export function madeUpNetwork(changes: Partial<MapNetwork> & { id: string }): MapNetwork {
  return {
    name: changes.id,
    scope: 'prefecture',
    prefectures: ['05'],
    areas: [],
    municipalities: [],
    measures: { networks: 1 },
    hasEnded: false,
    ...changes,
  };
}

/** The real regions with made-up networks: one of each kind of coverage. */
export const kinds = {
  whole: madeUpNetwork({ id: 'whole' }),
  area: madeUpNetwork({
    id: 'area',
    scope: 'secondary-medical-area',
    areas: ['0603'],
    prefectures: ['06'],
  }),
  parts: madeUpNetwork({
    id: 'parts',
    scope: 'municipality',
    municipalities: [
      { area: '0601', total: 14, codes: ['06201', '06301'] },
      { area: '0602', total: 8, codes: ['06205'] },
    ],
    prefectures: ['06'],
  }),
  several: madeUpNetwork({
    id: 'several',
    scope: 'multi-prefecture',
    prefectures: ['03', '04'],
  }),
  unstated: madeUpNetwork({
    id: 'unstated',
    scope: 'unstated',
    prefectures: ['02'],
  }),
  ended: madeUpNetwork({ id: 'ended', hasEnded: true }),
};

/** A map of these networks on the real regions. */
export function modelOf(networks: readonly MapNetwork[] = Object.values(kinds)): MapModel {
  return new MapModel(mapIndex, networks);
}
