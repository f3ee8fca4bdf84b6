import { coverageByRegion } from '@/components/map/coverage-by-region';
import { Coverage, Hatch } from '@/components/map/static/Coverage';
import { nationShapes } from '@/components/map/static/nation-shapes';
import mapStyles from '@/components/map/static/StaticMap.module.css';
import { namedRegions } from '@/geo/coverage';
import type { ComparedCoverage } from './cells';
import styles from './compare.module.css';
import { kilometresPerUnit, scaleBar } from './map-scale';

/** Side of the drawing's square in its own units, in which text and lines are sized. */
const BOX = 240;

/** A network's coverage on a map of a given side, so that several have one scale. */
export function CoverageMap({
  name,
  coverage,
  side,
}: {
  name: string;
  coverage: ComparedCoverage;
  /** Side of the map in kilometres. */
  side: number;
}) {
  const { frame } = coverage;
  const [x, y] = frame;
  const units = side / kilometresPerUnit(frame);
  const scale = BOX / units;
  const bar = scaleBar(side);
  const length = (bar / side) * BOX;
  const covered = coverageByRegion([coverage]);
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${BOX} ${BOX}`}
      role="img"
      aria-label={`${name}の対象地域の地図`}
    >
      <Hatch scale={scale} />
      <g
        transform={`scale(${scale.toFixed(6)}) translate(${(units / 2 - x).toFixed(1)} ${(units / 2 - y).toFixed(1)})`}
      >
        <use href={nationShapes.href('land')} className={mapStyles.neighbour} />
        {nationShapes.prefectures.map((code) => (
          <g key={code}>
            <use href={nationShapes.href(code)} className={mapStyles.land} />
            <Coverage coverage={covered} shapes={nationShapes} code={code} />
          </g>
        ))}
        {namedRegions(coverage)
          .filter((code) => code.length === 4)
          .map((code) => (
            <Coverage key={code} coverage={covered} shapes={nationShapes} code={code} />
          ))}
        <use href={nationShapes.href('borders')} className={mapStyles.borders} />
      </g>
      <path className={styles.scaleBar} d={`M12 ${BOX - 18}v6h${length.toFixed(1)}v-6`} />
      <text className={styles.scaleText} x={12 + length / 2} y={BOX - 18}>
        {bar} km
      </text>
    </svg>
  );
}
