import type { Selection } from '@/data/address/paths';
import type { MapModel } from '../model/map-model';
import { MAX_SINGLE_MARKERS, type MarkerPlacement, placeMarkers } from './marker-placement';

/** Thousands of maps are drawn of one model while pages are built. */
const placed = new WeakMap<MapModel, readonly MarkerPlacement[]>();

/** The places of all markers of a model. */
export function placementsOf(model: MapModel): readonly MarkerPlacement[] {
  const known = placed.get(model) ?? placeMarkers(model, model.networks);
  placed.set(model, known);
  return known;
}

/**
 * The markers that a map without clusters shows: as many as can be told apart, and of more the selected network's.
 */
export function staticPlacements(
  model: MapModel,
  selection: Selection,
  placements: readonly MarkerPlacement[] = placementsOf(model),
): readonly MarkerPlacement[] {
  if (placements.length <= MAX_SINGLE_MARKERS) return placements;
  const selected = selection.kind === 'network' ? selection.id : null;
  return placements.filter(({ network }) => network.id === selected);
}
