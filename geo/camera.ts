/** How the map looks at the country: one rule for the static SVG map and for MapLibre. */

import type { Frame } from '../data/regions/types';
import { unproject } from './mercator';

/** A camera without rotation: centre of the map element [longitude, latitude] in degrees, and zoom. */
export type Camera = { center: [longitude: number, latitude: number]; zoom: number };

/** Space kept free inside the map element for what overlays it, in CSS pixels. */
export type Insets = { top: number; right: number; bottom: number; left: number };

/** Size of the map element in CSS pixels. */
export type Size = { width: number; height: number };

/** MapLibre draws the world 512·2^zoom pixels wide; a map unit is 2^-18 of the world. */
const UNITS_TO_ZOOM = 9;

/** Nearer than this the simplified boundaries would show their corners. */
const MAX_FIT_ZOOM = 10.5;

/** Pixels per map unit at which the frame's square just fits between the insets. */
export function frameScale(frame: Frame, size: Size, insets: Insets): number {
  const [, , side] = frame;
  const width = Math.max(1, size.width - insets.left - insets.right);
  const height = Math.max(1, size.height - insets.top - insets.bottom);
  return Math.min(width, height) / side;
}

/**
 * The camera that shows a frame in the middle of the space between the insets, as large as it fits:
 * what `preserveAspectRatio="xMidYMid meet"` does with the frame as `viewBox`.
 */
export function cameraForFrame(frame: Frame, size: Size, insets: Insets): Camera {
  const [x, y] = frame;
  const scale = Math.min(frameScale(frame, size, insets), 2 ** (MAX_FIT_ZOOM - UNITS_TO_ZOOM));
  const shiftX = (insets.right - insets.left) / 2 / scale;
  const shiftY = (insets.bottom - insets.top) / 2 / scale;
  return {
    center: [...unproject([x + shiftX, y + shiftY])],
    zoom: Math.log2(scale) + UNITS_TO_ZOOM,
  };
}

/** Digits that keep a camera within a pixel at its zoom. */
const ZOOM_DIGITS = 2;
const DEGREE_DIGITS = 4;

/** Writes a camera as the address's fragment, `#map={zoom}/{latitude}/{longitude}`. */
export function cameraToHash({ center: [longitude, latitude], zoom }: Camera): string {
  const number = (value: number, digits: number) => String(Number(value.toFixed(digits)));
  return `#map=${number(zoom, ZOOM_DIGITS)}/${number(latitude, DEGREE_DIGITS)}/${number(longitude, DEGREE_DIGITS)}`;
}

/**
 * Reads a camera from an address's fragment.
 *
 * @returns null for any other fragment, and for one whose numbers lie outside the Mercator world
 */
export function cameraFromHash(hash: string): Camera | null {
  const match = /^#map=([^/]+)\/([^/]+)\/([^/&]+)$/.exec(hash);
  if (!match) return null;
  const [zoom, latitude, longitude] = match
    .slice(1)
    .map((part) => (/^-?\d{1,3}(\.\d{1,10})?$/.test(part) ? Number(part) : Number.NaN));
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  const inside = zoom >= 0 && zoom <= 22 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return inside ? { center: [longitude, latitude], zoom } : null;
}
