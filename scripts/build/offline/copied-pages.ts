import { OFFLINE_PAGE } from '../../../components/offline/copy';
import { loadNetworks } from '../../../data/load';
import { prefectures } from '../../../data/regions';

/** So many networks' pages are copied for every reader; those beyond, like areas, once they are visited. */
const NETWORKS = 200;

/** Addresses of the pages that every reader gets a copy of, like beside like. */
export function copiedPages(): string[] {
  return [
    '/',
    OFFLINE_PAGE,
    ...prefectures.map(({ slug }) => `/prefectures/${slug}/`),
    ...loadNetworks()
      .slice(0, NETWORKS)
      .map(({ id }) => `/networks/${id}/`),
  ];
}
