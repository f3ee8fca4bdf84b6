import { coverageByRegion } from '@/components/map/model/coverage-by-region';
import { sceneShapes } from '@/components/map/scene/shapes';
import { nationShapes } from '@/components/map/static/nation-shapes';
import { HatchPattern, SceneGroups } from '@/components/map/static/SceneGroups';
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
  const groups = sceneShapes({
    prefectures: nationShapes.prefectures,
    coverage: coverageByRegion([coverage]),
  });
  return (
    <svg
      className={`scene ${styles.map}`}
      viewBox={`0 0 ${BOX} ${BOX}`}
      role="img"
      aria-label={`${name}の対象地域の地図`}
    >
      <HatchPattern side={units} width={BOX} />
      <g
        transform={`scale(${scale.toFixed(6)}) translate(${(units / 2 - x).toFixed(1)} ${(units / 2 - y).toFixed(1)})`}
      >
        <SceneGroups groups={groups} shapes={nationShapes} />
      </g>
      <path className={styles.scaleBar} d={`M12 ${BOX - 18}v6h${length.toFixed(1)}v-6`} />
      <text className={styles.scaleText} x={12 + length / 2} y={BOX - 18}>
        {bar} km
      </text>
    </svg>
  );
}
