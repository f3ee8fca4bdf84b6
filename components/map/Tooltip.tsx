import { type Ref, useImperativeHandle, useState } from 'react';
import { formatNumber } from '@/components/ui/numbers';
import type { MapModel, MapRegion } from './map-model';
import { coverageWords } from './region-words';
import styles from './Tooltip.module.css';

/** Where the pointer is, and over what. */
export type Hover = { region: MapRegion; x: number; y: number };

/** Tells the tooltip where the pointer is; null: over no region. */
export type TooltipHandle = { show(hover: Hover | null): void };

/**
 * The name of the region under the pointer, and the networks there. It is told of each movement itself, so that
 * nothing around it is rendered for one.
 */
export function Tooltip({
  ref,
  model,
  measured,
}: {
  ref: Ref<TooltipHandle>;
  model: MapModel;
  /** A region's value where the map is coloured by a measure. */
  measured: (region: MapRegion) => string | null;
}) {
  const [hover, show] = useState<Hover | null>(null);
  useImperativeHandle(ref, () => ({ show }), []);
  if (!hover) return null;
  const { region } = hover;
  const value = measured(region);
  const found = model.networksOf(region);
  const networks = [...found.covering, ...found.partial, ...found.mayCover];
  return (
    <div className={styles.tooltip} ref={(element) => moveTo(element, hover)} aria-hidden="true">
      <p className={styles.name}>
        {region.kind === 'area' && <span className={styles.parent}>{region.prefecture.name} </span>}
        {region.name}
      </p>
      {networks.slice(0, MOST_NAMES).map(({ id, name }) => (
        <p key={id}>{name}</p>
      ))}
      {networks.length > MOST_NAMES && <p>ほか{formatNumber(networks.length - MOST_NAMES)}件</p>}
      {value && <p>{value}</p>}
      {model.isComplete && found.covering.length < Math.max(1, networks.length) && (
        <p className={styles.status}>{coverageWords(found)}</p>
      )}
    </div>
  );
}

/** More names than this would cover the map. */
const MOST_NAMES = 5;

/** Distance between pointer and tooltip, in CSS pixels. */
const GAP = 14;

/** Beside the pointer, and inside the map whatever the pointer's place. */
function moveTo(element: HTMLElement | null, { x, y }: Hover): void {
  const map = element?.offsetParent;
  if (!element || !map) return;
  const left =
    x + GAP + element.offsetWidth <= map.clientWidth ? x + GAP : x - GAP - element.offsetWidth;
  const top =
    y + GAP + element.offsetHeight <= map.clientHeight ? y + GAP : y - GAP - element.offsetHeight;
  element.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
}
