import { type MouseEvent, memo } from 'react';
import { withBase, withoutBase } from '@/components/ui/withBase';
import { areaPath, prefecturePath, type Selection, selectionOf } from '@/data/address/paths';
import type { MapPoint } from '@/data/regions/types';
import type { Choropleth } from '../choropleth/choropleth';
import type { CoverageByRegion } from '../coverage-by-region';
import type { MapModel, MapNetwork } from '../map-model';
import { placementsOf, staticPlacements } from '../static-placements';
import type { Hover } from '../Tooltip';
import { Coverage, Hatch } from './Coverage';
import { LookedUp } from './LookedUp';
import { StaticLabels } from './StaticLabels';
import styles from './StaticMap.module.css';
import { StaticMarkers } from './StaticMarkers';
import { shapesFor } from './shapes';

/** The square `viewBox` that every frame is scaled to, so that one CSS rule can size all text. */
const BOX = 1000;

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
  onHover: (hover: Hover | null) => void;
}) {
  const [x, y, side] = model.frame(selection);
  const [left, top, scale] = [x - side / 2, y - side / 2, BOX / side];
  const place = ([px, py]: MapPoint) =>
    [rounded((px - left) * scale), rounded((py - top) * scale)] as const;

  const shapes = shapesFor(model, selection);
  const selected = model.selectedCodes(selection);
  const selectedAreas = selected.filter((code) => code.length === 4);
  const open = model.openPrefecture(selection);
  const places = placementsOf(model);
  const drawn = new Set(networks);
  const placements = staticPlacements(
    model,
    selection,
    places.filter(({ network }) => drawn.has(network)),
  );
  const isDimmed = (code: string) =>
    (selected.length > 0 && !selected.includes(code) && !selected.includes(code.slice(0, 2))) ||
    undefined;

  const coveredAreas = [...coverage.keys()].filter(
    (code) =>
      code.length === 4 &&
      !selected.includes(code) &&
      shapes.prefectures.includes(code.slice(0, 2)),
  );

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
    onHover(region && { region, ...positionOn(event) });
  };

  return (
    <div className={styles.frame} data-hidden={hidden || undefined}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${BOX} ${BOX}`}
        aria-label="日本地図：都道府県とネットワークへのリンク"
        role="group"
        onClick={follow}
        onMouseMove={pointAt}
        onMouseLeave={() => onHover(null)}
      >
        <Hatch scale={scale} />
        <g transform={`scale(${rounded(scale, 6)}) translate(${-left} ${-top})`}>
          <use href={shapes.href('land')} className={styles.neighbour} />
          {shapes.prefectures.map((code) => {
            const prefecture = model.index.prefectures.get(code);
            return (
              prefecture && (
                <a
                  key={code}
                  href={withBase(prefecturePath(prefecture.slug))}
                  aria-label={prefecture.name}
                  data-dimmed={isDimmed(code)}
                >
                  <use href={shapes.href(code)} />
                  <Coverage
                    coverage={coverage}
                    shapes={shapes}
                    code={code}
                    choropleth={choropleth}
                  />
                </a>
              )
            );
          })}
          {coveredAreas.map((code) => (
            <g key={code} className={styles.inert} data-dimmed={isDimmed(code)}>
              <Coverage coverage={coverage} shapes={shapes} code={code} choropleth={choropleth} />
            </g>
          ))}
          {selectedAreas.map((code) => (
            <g key={code} className={styles.inert}>
              <use href={shapes.href(code)} className={styles.land} />
              <Coverage
                coverage={coverage}
                shapes={shapes}
                code={code.slice(0, 2)}
                drawnAs={code}
                choropleth={choropleth}
              />
              <Coverage coverage={coverage} shapes={shapes} code={code} choropleth={choropleth} />
            </g>
          ))}
          <use href={shapes.href('borders')} className={styles.borders} />
          {[...model.index.areas.values()]
            .filter(({ prefectureCode }) => prefectureCode === open?.code)
            .map(({ code, name }) => (
              <a key={code} href={withBase(areaPath(code))} aria-label={`${open?.name} ${name}`}>
                <use href={shapes.href(code)} className={styles.area} />
              </a>
            ))}
          {selected.map((code) => (
            <g key={code} className={styles.selection}>
              <use href={shapes.href(code)} />
              <use href={shapes.href(code)} />
            </g>
          ))}
          {lookedUp && <LookedUp key={lookedUp} code={lookedUp} />}
        </g>
        <StaticLabels
          model={model}
          selection={selection}
          marked={new Set(places.map(({ region }) => region))}
          place={place}
        />
        <StaticMarkers placements={placements} named={selection.kind !== 'nation'} place={place} />
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
