import type { MapPoint } from '@/data/regions/types';
import type { MapModel } from '../map-model';
import type { Selection } from '../selection';
import styles from './StaticMap.module.css';

/** From the middle of a line of kanji to its baseline, in em. */
const BASELINE = 0.46;

/** Where the name stands of a region with a marker, in em: as in MapLibre's labels. */
const BELOW_MARKER = [0, 1.75] as const;

/** Names of the prefectures on the nation's map, of the areas on a prefecture's. */
export function StaticLabels({
  model,
  selection,
  marked,
  place,
}: {
  model: MapModel;
  selection: Selection;
  /** Codes of the regions at whose label point a marker stands. */
  marked: ReadonlySet<string>;
  /** From map units to the static map's square. */
  place: (point: MapPoint) => readonly [x: number, y: number];
}) {
  if (selection.kind === 'nation') {
    return (
      <g className={styles.labels} aria-hidden="true">
        {[...model.index.prefectures.values()].map(({ code, shortName, label, labelOffset }) => (
          <Label key={code} at={place(label)} offset={labelOffset} text={shortName} />
        ))}
      </g>
    );
  }
  const open = model.openPrefecture(selection);
  const areas = [...model.index.areas.values()].filter(
    ({ prefectureCode }) => prefectureCode === open?.code,
  );
  return (
    <g className={styles.areaLabels} aria-hidden="true">
      {areas.map(({ code, name, label }) => (
        <Label
          key={code}
          at={place(label)}
          offset={marked.has(code) ? BELOW_MARKER : [0, 0]}
          text={name}
        />
      ))}
    </g>
  );
}

function Label({
  at: [x, y],
  offset: [dx, dy],
  text,
}: {
  at: readonly [x: number, y: number];
  offset: readonly [dx: number, dy: number];
  text: string;
}) {
  return (
    <text x={x} y={y} dx={`${dx}em`} dy={`${Number((dy + BASELINE).toFixed(2))}em`}>
      {text}
    </text>
  );
}
