import type { Metadata } from 'next';
import { COPIED_NETWORKS } from '@/components/offline/copy';
import { NotHere } from '@/components/offline/NotHere';
import { Document } from '@/components/site/Document';
import { networkPath, prefecturePath } from '@/data/address/paths';
import { loadNetworks } from '@/data/load';
import { shownName } from '@/data/names';
import { prefectures } from '@/data/regions';

const TITLE = '通信できません';

export const metadata: Metadata = { title: TITLE, robots: { index: false } };

/** Shown offline in the place of a page of which this browser has no copy. */
export default function OfflinePage() {
  const networks = loadNetworks()
    .slice(0, COPIED_NETWORKS)
    .map((network) => ({ path: networkPath(network.id), label: shownName(network) }));
  return (
    <Document title={TITLE}>
      <NotHere
        networks={networks}
        prefectures={prefectures.map(({ slug, name }) => ({
          path: prefecturePath(slug),
          label: name,
        }))}
      />
    </Document>
  );
}
