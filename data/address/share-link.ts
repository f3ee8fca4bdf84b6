import { cameraFromHash } from './camera';
import { withReadableCommas } from './query';

/** Whether an absolute address has a camera, `#map=…`. */
export function hasCamera(href: string): boolean {
  return cameraFromHash(new URL(href).hash) !== null;
}

/**
 * The address to send, with query and fragment.
 *
 * @param href absolute
 * @param withCamera else a camera is left out; a fragment that is a place in the page stays
 */
export function shareLink(href: string, withCamera: boolean): string {
  const url = new URL(href);
  if (!withCamera && hasCamera(href)) url.hash = '';
  return withReadableCommas(url.href);
}
