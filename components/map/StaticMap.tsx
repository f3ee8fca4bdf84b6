import { type MouseEvent, memo } from 'react';
import { withBase, withoutBase } from '@/components/ui/withBase';
import mapSvg from '@/data/boundaries/map.svg';
import type { CoverageScope } from '@/data/coverage-scopes';
import type { MapPoint } from '@/data/regions/types';
import type { MapModel, MapNetwork } from './map-model';
import { placeMarkers } from './marker-placement';
import styles from './StaticMap.module.css';
import { pathOf, type Selection, selectionOf } from './selection';
import type { Hover } from './Tooltip';

/** The square `viewBox` that every frame is scaled to, so that one CSS rule can size all text. */
const BOX = 1000;

/** Distance of the hatch's lines, in units of the square. */
const HATCH_GAP = 10;

/**
 * The map before MapLibre, without JavaScript and without WebGL: an SVG of real links, drawn where
 * and how MapLibre will draw it. The shapes come from one external, cached file.
 */
export const StaticMap = memo(function StaticMap({
  model,
  selection,
  scopes,
  hidden,
  onNavigate,
  onPrefetch,
  onHover,
}: {
  model: MapModel;
  selection: Selection;
  /** The scopes whose networks are drawn. */
  scopes: readonly CoverageScope[];
  /** MapLibre stands in its place. */
  hidden: boolean;
  onNavigate: (target: Selection) => void;
  onPrefetch: (target: Selection) => void;
  onHover: (hover: Hover | null) => void;
}) {
  const [x, y, side] = model.frame(selection);
  const [left, top, scale] = [x - side / 2, y - side / 2, BOX / side];
  const place = ([px, py]: MapPoint) => [rounded((px - left) * scale), rounded((py - top) * scale)];
  const selected = model.selectedCodes(selection);
  const open = model.openPrefecture(selection);
  const drawn = model.networks.filter(({ scope }) => scopes.includes(scope));
  const isDimmed = (code: string) => (selected.length > 0 && !selected.includes(code)) || undefined;
  const covering = drawn.filter(({ hasEnded }) => !hasEnded);
  const selectedAreas = selected.filter((code) => code.length === 4);

  const follow = (event: MouseEvent) => {
    const target = targetOf(event);
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onNavigate(target);
  };
  const point = (event: MouseEvent) => {
    const target = targetOf(event);
    const region = target && model.selectedRegion(target);
    const map = event.currentTarget.getBoundingClientRect();
    if (target) onPrefetch(target);
    const insets = event.currentTarget.parentElement;
    const [offsetX, offsetY] = [insets?.offsetLeft ?? 0, insets?.offsetTop ?? 0];
    onHover(
      region
        ? { region, x: event.clientX - map.x + offsetX, y: event.clientY - map.y + offsetY }
        : null,
    );
  };

  return (
    <div className={styles.frame} data-hidden={hidden || undefined}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${BOX} ${BOX}`}
        aria-label="日本地図：都道府県とネットワークへのリンク"
        role="group"
        onClick={follow}
        onMouseMove={point}
        onMouseLeave={() => onHover(null)}
      >
        <Hatch scale={scale} />
        <g transform={`scale(${rounded(scale, 6)}) translate(${-left} ${-top})`}>
          <use href={shape('land')} className={styles.neighbour} />
          {[...model.index.prefectures.values()].map(({ code, slug, name }) => (
            <a
              key={code}
              href={withBase(`/prefectures/${slug}/`)}
              aria-label={name}
              data-region={code}
              data-dimmed={isDimmed(code)}
            >
              <use href={shape(code)} className={styles.land} />
              <Coverage networks={covering} code={code} />
            </a>
          ))}
          {coveredAreas(covering)
            .filter((code) => !selected.includes(code))
            .map((code) => (
              <g key={code} className={styles.inert} data-dimmed={isDimmed(code)}>
                <Coverage networks={covering} code={code} />
              </g>
            ))}
          {selectedAreas.map((code) => (
            <g key={code} className={styles.inert}>
              <use href={shape(code)} className={styles.land} />
              <Coverage networks={covering} code={code.slice(0, 2)} drawnAs={code} />
              <Coverage networks={covering} code={code} />
            </g>
          ))}
          <use href={shape('borders')} className={styles.borders} />
          {open &&
            [...model.index.areas.values()]
              .filter(({ prefectureCode }) => prefectureCode === open.code)
              .map(({ code, name }) => (
                <a
                  key={code}
                  href={withBase(`/areas/${code}/`)}
                  aria-label={`${open.name} ${name}`}
                  data-region={code}
                >
                  <use href={shape(code)} className={styles.area} />
                </a>
              ))}
          {selected.map((code) => (
            <g key={code} className={styles.selection}>
              <use href={shape(code)} />
              <use href={shape(code)} />
            </g>
          ))}
        </g>
        {selection.kind === 'nation' && (
          <g className={styles.labels} aria-hidden="true">
            {[...model.index.prefectures.values()].map(
              ({ code, shortName, label, labelOffset }) => {
                const [labelX, labelY] = place(label);
                return (
                  <text
                    key={code}
                    x={labelX}
                    y={labelY}
                    dx={`${labelOffset[0]}em`}
                    dy={`${rounded(labelOffset[1] + BASELINE, 2)}em`}
                  >
                    {shortName}
                  </text>
                );
              },
            )}
          </g>
        )}
        {placeMarkers(model, drawn).map(({ network, point, shift }) => {
          const [markerX = 0, markerY = 0] = place(point);
          const dot = `M${markerX + shift[0]} ${markerY + shift[1]}h0`;
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
            </a>
          );
        })}
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

/** From the middle of a line of kanji to its baseline, in em. */
const BASELINE = 0.36;

/** The coverage of a region by every network that names it, one shape for each scope. */
function Coverage({
  networks,
  code,
  drawnAs = code,
}: {
  networks: readonly MapNetwork[];
  code: string;
  drawnAs?: string;
}) {
  const covering = networks.filter(({ regions }) => regions.includes(code));
  return [...new Set(covering.map(({ scope }) => scope))].map((scope) => (
    <use
      key={scope}
      href={shape(drawnAs)}
      className={styles[scope]}
      fill={scope === 'unstated' ? 'url(#unstated-hatch)' : undefined}
    />
  ));
}

function Hatch({ scale }: { scale: number }) {
  return (
    <defs>
      <pattern
        id="unstated-hatch"
        width={HATCH_GAP}
        height={HATCH_GAP}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${rounded(1 / scale, 4)}) rotate(45)`}
      >
        <path className={styles.hatch} d={`M0 0V${HATCH_GAP}`} />
      </pattern>
    </defs>
  );
}

/** The address of a region's shape by its code, or of `land` and `borders`. */
function shape(code: string): string {
  const id = /^\d{2}$/.test(code) ? `p${code}` : /^\d{4}$/.test(code) ? `a${code}` : code;
  return `${mapSvg.src}#${id}`;
}

function coveredAreas(networks: readonly MapNetwork[]): string[] {
  return [...new Set(networks.flatMap(({ regions }) => regions))].filter(
    (code) => code.length === 4,
  );
}

function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
