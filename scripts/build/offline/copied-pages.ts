import { COPIED_NETWORKS } from '../../../components/offline/copy';
import { networkPath, paths, prefecturePath } from '../../../data/address/paths';
import { loadNetworks } from '../../../data/load';
import { prefectures } from '../../../data/regions';

/** Addresses of the pages that every reader gets a copy of, like beside like. */
export function copiedPages(): string[] {
  return [
    paths.nation,
    paths.offline,
    ...prefectures.map(({ slug }) => prefecturePath(slug)),
    ...loadNetworks()
      .slice(0, COPIED_NETWORKS)
      .map(({ id }) => networkPath(id)),
  ];
}
