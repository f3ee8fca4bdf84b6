'use client';

import { useEffect, useState } from 'react';
import { withBase, withoutBase } from '@/components/ui/withBase';
import type { NearMisses as Found } from './near-misses';

/** Goes to the page that an unknown address certainly means, or offers those it may mean. */
export function NearMisses() {
  const [found, setFound] = useState<Found>({ exact: null, nearest: [] });

  useEffect(() => {
    const look = async () => {
      // not with the page: this one's code comes with every page of the site
      const [{ nearMisses, places }, { mapIndex }, { loadMapNetworks }] = await Promise.all([
        import('./near-misses'),
        import('@/data/regions/map-index'),
        import('@/components/map/load-map-networks'),
      ]);
      // regions are found without the networks too
      const networks = await loadMapNetworks().catch(() => []);
      const { pathname, search, hash } = window.location;
      const meant = nearMisses(withoutBase(pathname), places(mapIndex, networks));
      if (meant.exact) window.location.replace(withBase(meant.exact.path) + search + hash);
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
