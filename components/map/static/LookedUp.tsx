'use client';

import { useEffect, useState } from 'react';
import { loadMunicipalities } from '../loading/load-municipalities';
import styles from './StaticMap.module.css';

/**
 * The outline of the municipality that was looked up, in map units. Its shape is in no page: it is
 * loaded, and where it does not arrive the map is whole without it.
 *
 * @param code five digits
 */
export function LookedUp({ code }: { code: string }) {
  const [path, setPath] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    Promise.all([loadMunicipalities(code.slice(0, 2)), import('@/geo/municipality-path')]).then(
      ([topology, { municipalityPath }]) => {
        if (!isGone) setPath(municipalityPath(topology, code));
      },
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [code]);
  return (
    path && (
      <g className={styles.lookedUp}>
        <path className="looked-up-casing" d={path} />
        <path className="looked-up" d={path} />
      </g>
    )
  );
}
