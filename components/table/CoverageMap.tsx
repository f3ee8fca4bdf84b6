'use client';

import { memo } from 'react';
import { coverageByRegion } from '@/components/map/model/coverage-by-region';
import { sceneShapes } from '@/components/map/scene/shapes';
import { nationShapes } from '@/components/map/static/nation-shapes';
import { HatchPattern, SceneGroups } from '@/components/map/static/SceneGroups';
import type { Frame } from '@/data/regions/types';
import { regionsAround } from '@/geo/coverage';
import styles from './CoverageMap.module.css';
import type { TableRow } from './table-model';

/** The width for which the hatch and the ring are sized, in CSS pixels. */
const WIDTH_PX = 260;

/** Radius of the ring around a covered place, which may be tiny at this scale. */
const RING_RADIUS_PX = 7;

/** A small map of Japan: what the networks of the table cover, or one of them highlighted. */
export const CoverageMap = memo(function CoverageMap({
  rows,
  active,
  isLive,
  nation,
  prefectures,
}: {
  rows: readonly TableRow[];
  /** The highlighted row. */
  active: TableRow | null;
  /** Whether rows can be highlighted: false where scripts do not run. */
  isLive: boolean;
  /** The square that shows the whole country, in map units. */
  nation: Frame;
  /** Codes of all prefectures. */
  prefectures: readonly string[];
}) {
  const [x, y, side] = nation;
  const scale = WIDTH_PX / side;
  const shown = (active ? [active] : rows).map(({ map }) => map);
  const groups = sceneShapes({ prefectures, coverage: coverageByRegion(shown) });
  const lit = active ? regionsAround(active.map) : [];
  return (
    <figure className={styles.figure}>
      <svg
        className={`scene ${styles.map}`}
        viewBox={`${x - side / 2} ${y - side / 2} ${side} ${side}`}
        role="img"
        aria-label="表のネットワークの対象地域"
      >
        <HatchPattern side={side} width={WIDTH_PX} />
        <SceneGroups groups={groups} shapes={nationShapes} />
        {lit.map((code) => (
          <use key={code} href={nationShapes.href(code)} className={styles.lit} />
        ))}
        {active?.point && (
          <circle
            className={styles.ring}
            cx={active.point[0]}
            cy={active.point[1]}
            r={RING_RADIUS_PX / scale}
          />
        )}
      </svg>
      <figcaption className={styles.caption}>
        {active ? (
          <>
            <b>{active.cells.name?.text}</b>
            <span>
              {active.cells['coverage.prefectures']?.text}（{active.cells['coverage.scope']?.text}）
            </span>
          </>
        ) : (
          isLive && <span>行を指すか押すと、その対象地域を示します。</span>
        )}
      </figcaption>
    </figure>
  );
});
