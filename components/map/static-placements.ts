import type { MapModel } from './map-model';
import { MOST_SINGLE_MARKERS } from './marker-clusters';
import { type MarkerPlacement, placeMarkers, uncrowded } from './marker-placement';
import type { Selection } from './selection';

/** Thousands of maps are drawn of one model while pages are built. */
const placed = new WeakMap<MapModel, readonly MarkerPlacement[]>();

/** The places of all markers of a model. */
export function placementsOf(model: MapModel): readonly MarkerPlacement[] {
  const known = placed.get(model) ?? placeMarkers(model, model.networks);
  placed.set(model, known);
  return known;
}

/**
 * The markers that a map without clusters shows. All of them while they are few; of many those in sight, but no
 * crowds on one point, and where even these are too many to be told apart, the selected network's alone.
 */
export function staticPlacements(
  model: MapModel,
  selection: Selection,
  placements: readonly MarkerPlacement[] = placementsOf(model),
): readonly MarkerPlacement[] {
  if (placements.length <= MOST_SINGLE_MARKERS) return placements;
  const [x, y, side] = model.frame(selection);
  const inSight = placements.filter(
    ({ point }) => Math.abs(point[0] - x) <= side / 2 && Math.abs(point[1] - y) <= side / 2,
  );
  const selected = inSight.filter(
    ({ network }) => selection.kind === 'network' && network.id === selection.id,
  );
  const tellable = uncrowded(inSight).filter((placement) => !selected.includes(placement));
  return tellable.length < MOST_SINGLE_MARKERS ? [...tellable, ...selected] : selected;
}
