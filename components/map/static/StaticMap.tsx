import { type MouseEvent, memo } from 'react';
import { withoutBase } from '@/components/ui/withBase';
import { type Selection, selectionOf } from '@/data/address/paths';
import type { MapPoint } from '@/data/regions/types';
import type { Choropleth } from '../choropleth/choropleth';
import type { CoverageByRegion } from '../model/coverage-by-region';
import type { MapModel, MapNetwork, MapRegion } from '../model/map-model';
import { mapScene } from '../scene/scene';
import { LookedUp } from './LookedUp';
import { HatchPattern, SceneGroups } from './SceneGroups';
import { StaticLabels } from './StaticLabels';
import styles from './StaticMap.module.css';
import { StaticMarkers } from './StaticMarkers';
import { shapesFor } from './shapes';

/** The square `viewBox` that every frame is scaled to, so that one CSS rule can size all text. */
const BOX = 1000;

/** Width of a letter as a share of the square's side, on a map of about 600 px. */
const LETTER = 0.022;

/**
 * The map before MapLibre, without JavaScript and without WebGL: an SVG of real links, drawn where
 * and how MapLibre will draw it. The shapes come from one external, cached file.
 */
export const StaticMap = memo(function StaticMap({
  model,
  selection,
  networks,
  coverage,
  choropleth,
  lookedUp,
  hidden,
  onNavigate,
  onPrefetch,
  onHover,
}: {
  model: MapModel;
  selection: Selection;
  /** The networks that are drawn: all, or those that pass the filters. */
  networks: readonly MapNetwork[];
  /** What they cover. */
  coverage: CoverageByRegion;
  /** Colours by a measure, if the reader asks for it. */
  choropleth: Choropleth | null;
  /** Code of the municipality looked up. */
  lookedUp: string | null;
  /** MapLibre stands in its place. */
  hidden: boolean;
  onNavigate: (target: Selection) => void;
  onPrefetch: (target: Selection) => void;
  /** @param x and y: on the map, in CSS pixels */
  onHover: (region: MapRegion | null, x: number, y: number) => void;
}) {
  const shapes = shapesFor(model, selection);
  const { prefectures } = shapes;
  const { frame, groups, labels, markers } = mapScene({
    model,
    selection,
    networks,
    coverage,
    prefectures,
    measure: choropleth,
    letter: LETTER,
  });
  const [x, y, side] = frame;
  const [left, top, scale] = [x - side / 2, y - side / 2, BOX / side];
  const place = ([px, py]: MapPoint) =>
    [rounded((px - left) * scale), rounded((py - top) * scale)] as const;

  const follow = (event: MouseEvent) => {
    const target = targetOf(event);
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onNavigate(target);
  };
  const pointAt = (event: MouseEvent) => {
    const target = targetOf(event);
    const region = target && model.selectedRegion(target);
    if (target) onPrefetch(target);
    const { x, y } = positionOn(event);
    onHover(region, x, y);
  };

  return (
    <div className={styles.frame} data-hidden={hidden || undefined}>
      <svg
        className={`scene ${styles.map}`}
        viewBox={`0 0 ${BOX} ${BOX}`}
        aria-label="日本地図：都道府県とネットワークへのリンク"
        role="group"
        onClick={follow}
        onMouseMove={pointAt}
        onMouseLeave={() => onHover(null, 0, 0)}
      >
        <HatchPattern side={side} />
        <g transform={`scale(${rounded(scale, 6)}) translate(${-left} ${-top})`}>
          <SceneGroups groups={groups} shapes={shapes} />
          {lookedUp && <LookedUp key={lookedUp} code={lookedUp} />}
        </g>
        <StaticLabels labels={labels} isNation={selection.kind === 'nation'} place={place} />
        <StaticMarkers markers={markers} place={place} />
      </svg>
    </div>
  );
});

/** What the link under the pointer leads to. */
function targetOf(event: MouseEvent): Selection | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  return href ? selectionOf(withoutBase(href)) : null;
}

/** The pointer's place on the map around the static map's square, in CSS pixels. */
function positionOn(event: MouseEvent): { x: number; y: number } {
  const map = event.currentTarget.parentElement?.parentElement?.getBoundingClientRect();
  return { x: event.clientX - (map?.x ?? 0), y: event.clientY - (map?.y ?? 0) };
}

function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
