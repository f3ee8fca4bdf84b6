import { mapIndex } from '@/data/regions/map-index';
import { MapModel, type MapNetwork } from './map-model';

/** A network of the whole of Akita, but for what a test changes. */
export function madeUpNetwork(changes: Partial<MapNetwork> & { id: string }): MapNetwork {
  return {
    name: changes.id,
    scope: 'prefecture',
    regions: ['05'],
    partsOf: [],
    prefectures: ['05'],
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
    regions: ['0603'],
    prefectures: ['06'],
  }),
  parts: madeUpNetwork({
    id: 'parts',
    scope: 'municipality',
    regions: [],
    partsOf: ['0601', '0602'],
    prefectures: ['06'],
  }),
  several: madeUpNetwork({
    id: 'several',
    scope: 'multi-prefecture',
    regions: ['03', '04'],
    prefectures: ['03', '04'],
  }),
  unstated: madeUpNetwork({
    id: 'unstated',
    scope: 'unstated',
    regions: ['02'],
    prefectures: ['02'],
  }),
  ended: madeUpNetwork({ id: 'ended', hasEnded: true }),
};

/** A map of these networks on the real regions. */
export function modelOf(networks: readonly MapNetwork[] = Object.values(kinds)): MapModel {
  return new MapModel(mapIndex, networks);
}
