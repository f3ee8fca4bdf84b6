import { type Camera, cameraToHash } from '@/geo/camera';

/**
 * Writes the reader's camera into the address, without a step in the history. Next's own history
 * state is kept, so that back and forward still know their pages.
 */
export function writeCamera(camera: Camera): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search + cameraToHash(camera));
}
