'use client';

import { useEffect, useState } from 'react';
import { currentPath, replacePath } from '@/components/address/location';
import { withBase } from '@/components/ui/withBase';
import type { NearMisses as Found } from '@/data/address/near-misses';

/** Goes to the page that an unknown address certainly means, or offers those it may mean. */
export function NearMisses() {
  const [found, setFound] = useState<Found>({ exact: null, nearest: [] });

  useEffect(() => {
    const look = async () => {
      // not with the page: this one's code comes with every page of the site
      const [{ nearMisses, places }, { mapIndex }, { loadMapNetworks }] = await Promise.all([
        import('@/data/address/near-misses'),
        import('@/data/regions/map-index'),
        import('@/components/map/loading/load-map-networks'),
      ]);
      // regions are found without the networks too
      const networks = await loadMapNetworks().catch(() => []);
      const meant = nearMisses(currentPath(), places(mapIndex, networks));
      if (meant.exact) replacePath(meant.exact.path);
      setFound(meant);
    };
    void look();
  }, []);

  const offered = found.exact ? [found.exact] : found.nearest;
  if (offered.length === 0) return null;
  return (
    <section className="document-section">
      <h2>お探しのページはこちらですか</h2>
      <ul className="document-links">
        {offered.map(({ path, label }) => (
          <li key={path}>
            <a href={withBase(path)}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
