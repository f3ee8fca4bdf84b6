import type { Selection } from '@/data/address/paths';
import type { MapPoint } from '@/data/regions/types';
import type { MapModel } from '../map-model';
import { areaNames } from './area-names';
import { BASELINE } from './label-offsets';
import styles from './StaticMap.module.css';

/** Width of a letter in units of the square on a map of about 600 px. */
const LETTER = 22;

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
  return (
    <g className={styles.areaLabels} aria-hidden="true">
      {areaNames(model, open?.code, marked, place, LETTER).map(({ code, at, offset, text }) => (
        <Label key={code} at={at} offset={offset} text={text} />
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
