/** The address of the page that is open; in browsers only. */

import { withBase, withoutBase } from '@/components/ui/withBase';
import { type Camera, cameraFromHash, cameraToHash } from '@/data/address/camera';
import { withKept } from '@/data/address/query';

/** All of it, absolute. */
export function currentHref(): string {
  return window.location.href;
}

/** Its path, without the base path. */
export function currentPath(): string {
  return withoutBase(window.location.pathname);
}

/** Its camera; null where the selection is framed. */
export function currentCamera(): Camera | null {
  return cameraFromHash(window.location.hash);
}

/** The id that its fragment names; empty without one. */
export function currentAnchor(): string {
  return window.location.hash.slice(1);
}

/** A path with what a navigation keeps of the present query. @param path without base path */
export function withKeptQuery(path: string): string {
  return withKept(path, window.location.search);
}

/** Goes to another path with the present query and fragment, without a step in the history. */
export function replacePath(path: string): void {
  const { search, hash } = window.location;
  window.location.replace(withBase(path) + search + hash);
}

/**
 * Writes the reader's camera into the address, without a step in the history. Next's own history state is kept,
 * so that back and forward still know their pages.
 */
export function writeCamera(camera: Camera): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search + cameraToHash(camera));
}
