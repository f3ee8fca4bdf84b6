import { cameraFromHash } from '@/geo/camera';

/** An address has the reader's camera (`#map=…`). */
export function hasCamera(href: string): boolean {
  return cameraFromHash(new URL(href).hash) !== null;
}

/**
 * The address to send: with its filters and what is compared, and with a fragment that is a place in the
 * page; with the reader's camera only on request.
 */
export function shareLink(href: string, withCamera: boolean): string {
  const url = new URL(href);
  if (!withCamera && cameraFromHash(url.hash)) url.hash = '';
  // commas need no encoding in a query, and readers see the address
  return url.href.replaceAll('%2C', ',');
}
