import type { Metadata } from 'next';
import { COPIED_NETWORKS } from '@/components/offline/copy';
import { NotHere } from '@/components/offline/NotHere';
import { Document } from '@/components/site/Document';
import { loadNetworks } from '@/data/load';
import { displayName } from '@/data/names';
import { prefectures } from '@/data/regions';

const TITLE = '通信できません';

export const metadata: Metadata = { title: TITLE, robots: { index: false } };

/** Stands in, without a network, for a page of which this browser has no copy. */
export default function OfflinePage() {
  const networks = loadNetworks()
    .slice(0, COPIED_NETWORKS)
    .map((network) => ({ path: `/networks/${network.id}/`, label: displayName(network) }));
  return (
    <Document title={TITLE}>
      <NotHere
        networks={networks}
        prefectures={prefectures.map(({ slug, name }) => ({
          path: `/prefectures/${slug}/`,
          label: name,
        }))}
      />
    </Document>
  );
}
