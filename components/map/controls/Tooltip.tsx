import { type Ref, useImperativeHandle, useState } from 'react';
import { formatNumber } from '@/components/ui/numbers';
import type { Choropleth } from '../choropleth/choropleth';
import type { MapModel, MapRegion } from '../model/map-model';
import { coverageWords } from '../model/region-words';
import styles from './Tooltip.module.css';

/** Where the pointer is, and over what. */
export type Hover = { region: MapRegion; x: number; y: number };

/** Tells the tooltip where the pointer is; null: over no region. */
export type TooltipHandle = { show(hover: Hover | null): void };

/**
 * The name of the region under the pointer, and the networks there. Moves are pushed through a ref so that the
 * parent does not re-render.
 */
export function Tooltip({
  ref,
  model,
  choropleth,
}: {
  ref: Ref<TooltipHandle>;
  model: MapModel;
  choropleth: Choropleth | null;
}) {
  const [hover, show] = useState<Hover | null>(null);
  useImperativeHandle(ref, () => ({ show }), []);
  if (!hover) return null;
  const { region } = hover;
  const value = choropleth?.words(region);
  const found = model.networksOf(region);
  const networks = [...found.covering, ...found.partial, ...found.mayCover];
  return (
    <div className={styles.tooltip} ref={(element) => moveTo(element, hover)} aria-hidden="true">
      <p className={styles.name}>
        {region.kind === 'area' && <span className={styles.parent}>{region.prefecture.name} </span>}
        {region.name}
      </p>
      {networks.slice(0, MAX_NAMES).map(({ id, name }) => (
        <p key={id}>{name}</p>
      ))}
      {networks.length > MAX_NAMES && <p>ほか{formatNumber(networks.length - MAX_NAMES)}件</p>}
      {value && <p>{value}</p>}
      {model.isComplete && found.covering.length < Math.max(1, networks.length) && (
        <p className={styles.status}>{coverageWords(found)}</p>
      )}
    </div>
  );
}

/** More names than this would cover the map. */
const MAX_NAMES = 5;

/** Distance between pointer and tooltip, in CSS pixels. */
const GAP_PX = 14;

/** Beside the pointer, and inside the map whatever the pointer's place. */
function moveTo(element: HTMLElement | null, { x, y }: Hover): void {
  const map = element?.offsetParent;
  if (!element || !map) return;
  const left =
    x + GAP_PX + element.offsetWidth <= map.clientWidth
      ? x + GAP_PX
      : x - GAP_PX - element.offsetWidth;
  const top =
    y + GAP_PX + element.offsetHeight <= map.clientHeight
      ? y + GAP_PX
      : y - GAP_PX - element.offsetHeight;
  element.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
}
