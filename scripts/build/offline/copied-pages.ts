import { COPIED_NETWORKS, OFFLINE_PAGE } from '../../../components/offline/copy';
import { loadNetworks } from '../../../data/load';
import { prefectures } from '../../../data/regions';

/** Addresses of the pages that every reader gets a copy of, like beside like. */
export function copiedPages(): string[] {
  return [
    '/',
    OFFLINE_PAGE,
    ...prefectures.map(({ slug }) => `/prefectures/${slug}/`),
    ...loadNetworks()
      .slice(0, COPIED_NETWORKS)
      .map(({ id }) => `/networks/${id}/`),
  ];
}
