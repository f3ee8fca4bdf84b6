import type { MapModel, MapRegion } from './map-model';
import { coverageWords } from './region-words';
import styles from './Tooltip.module.css';

/** Where the pointer is, and over what. */
export type Hover = { region: MapRegion; x: number; y: number };

/** The name of the region under the pointer, and the networks there. */
export function Tooltip({
  model,
  hover,
  measured,
}: {
  model: MapModel;
  hover: Hover;
  /** The region's value where the map is coloured by a measure. */
  measured: string | null;
}) {
  const { region } = hover;
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
      {networks.length > MOST_NAMES && <p>ほか{networks.length - MOST_NAMES}件</p>}
      {measured && <p>{measured}</p>}
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
