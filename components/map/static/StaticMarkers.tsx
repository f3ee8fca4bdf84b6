import { withBase } from '@/components/ui/withBase';
import { pathOf } from '@/data/address/paths';
import type { MapPoint } from '@/data/regions/types';
import type { MarkerPlacement } from '../marker-placement';
import styles from './StaticMap.module.css';

/** The networks' markers as links; with their names where there is room for them. */
export function StaticMarkers({
  placements,
  named,
  place,
}: {
  placements: readonly MarkerPlacement[];
  named: boolean;
  /** From map units to the static map's square. */
  place: (point: MapPoint) => readonly [x: number, y: number];
}) {
  return placements.map(({ network, point, shift }) => {
    const [pointX, pointY] = place(point);
    const [x, y] = [pointX + shift[0], pointY + shift[1]];
    // a line without length and with round ends: a dot whose size does not scale with the map
    const dot = `M${x} ${y}h0`;
    return (
      <a
        key={network.id}
        className={styles.marker}
        href={withBase(pathOf({ kind: 'network', id: network.id }))}
        aria-label={network.name}
      >
        <path d={dot} />
        <path d={dot} />
        <path d={dot} />
        {named && (
          <text className={styles.markerName} x={x} y={y} dx="1.2em" dy="0.4em">
            {network.name}
          </text>
        )}
      </a>
    );
  });
}
