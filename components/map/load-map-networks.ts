import { fetchJson } from '@/components/ui/fetch-json';
import { withBase } from '@/components/ui/withBase';
import type { MapNetwork } from './map-model';

let loading: Promise<readonly MapNetwork[]> | null = null;

/**
 * Fetches all networks as the map knows them, once: for atlases of more networks than pages carry.
 *
 * @throws where they cannot be had; the next call tries again
 */
export function loadMapNetworks(): Promise<readonly MapNetwork[]> {
  loading ??= fetchJson<MapNetwork[]>(withBase('/networks/map.json')).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
