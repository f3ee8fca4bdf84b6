import { fetchJson } from '@/components/ui/fetch-file';
import { loadOnce } from '@/components/ui/load-once';
import { withBase } from '@/components/ui/withBase';
import { dataFiles } from '@/data/address/paths';
import type { MapNetwork } from '../model/map-model';

/**
 * Fetches all networks as the map knows them, once: for atlases of more networks than pages carry.
 *
 * @throws where they cannot be had; the next call tries again
 */
export const loadMapNetworks = loadOnce(() =>
  fetchJson<readonly MapNetwork[]>(withBase(dataFiles.mapNetworks)),
);
