import { COPIED_NETWORKS } from '../../../components/offline/copy';
import { networkPath, paths, prefecturePath } from '../../../data/address/paths';
import { prefectures } from '../../../data/regions';
import type { Network } from '../../../data/schema/network';

// Apart from pack.ts, which the browser tests import: Playwright cannot load the regions' JSON.

/** Addresses of the pages that every reader gets a copy of, like beside like. */
export function copiedPages(networks: readonly Network[]): string[] {
  return [
    paths.nation,
    paths.offline,
    ...prefectures.map(({ slug }) => prefecturePath(slug)),
    ...networks.slice(0, COPIED_NETWORKS).map(({ id }) => networkPath(id)),
  ];
}
