import type { MapPoint } from '@/data/regions/types';
import { BASELINE, type SceneLabel } from '../scene/labels';
import styles from './StaticMap.module.css';

/** Names of the prefectures on the nation's map, of the areas on a prefecture's. */
export function StaticLabels({
  labels,
  isNation,
  place,
}: {
  labels: readonly SceneLabel[];
  isNation: boolean;
  /** From map units to the static map's square. */
  place: (point: MapPoint) => readonly [x: number, y: number];
}) {
  return (
    <g className={isNation ? styles.labels : styles.areaLabels} aria-hidden="true">
      {labels.map(({ code, text, point, offset: [dx, dy] }) => {
        const [x, y] = place(point);
        return (
          <text
            key={code}
            x={x}
            y={y}
            dx={`${dx}em`}
            dy={`${Number((dy + BASELINE).toFixed(2))}em`}
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}
