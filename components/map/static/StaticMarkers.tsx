import { withBase } from '@/components/ui/withBase';
import type { MapPoint } from '@/data/regions/types';
import type { SceneMarker } from '../scene/scene';
import styles from './StaticMap.module.css';

/** The networks' markers as links; with their names where there is room for them. */
export function StaticMarkers({
  markers,
  place,
}: {
  markers: readonly SceneMarker[];
  /** From map units to the static map's square. */
  place: (point: MapPoint) => readonly [x: number, y: number];
}) {
  return markers.map(({ network, link, point, shift, isHollow, isNamed }) => {
    const [pointX, pointY] = place(point);
    const [x, y] = [pointX + shift[0], pointY + shift[1]];
    // a line without length and with round ends: a dot whose size does not scale with the map
    const dot = `M${x} ${y}h0`;
    return (
      <a
        key={network.id}
        className={isHollow ? 'marker hollow' : 'marker'}
        href={withBase(link.path)}
        aria-label={link.name}
      >
        <path d={dot} />
        <path d={dot} />
        <path d={dot} />
        {isNamed && (
          <text className={styles.markerName} x={x} y={y} dx="1.2em" dy="0.4em">
            {link.name}
          </text>
        )}
      </a>
    );
  });
}
