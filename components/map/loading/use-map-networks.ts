import { useCallback, useEffect, useState } from 'react';
import type { MapNetwork } from '../model/map-model';
import { loadMapNetworks } from './load-map-networks';

/** All networks as the map knows them: null until they are there, `failed` where they could not be had. */
export type LoadedMapNetworks = readonly MapNetwork[] | 'failed' | null;

/** Loads all networks as the map knows them. @returns what there is, and how to try again */
export function useMapNetworks(): [LoadedMapNetworks, () => void] {
  const [networks, setNetworks] = useState<LoadedMapNetworks>(null);
  const load = useCallback(() => {
    loadMapNetworks().then(setNetworks, () => setNetworks('failed'));
  }, []);
  useEffect(load, [load]);
  return [networks, load];
}
