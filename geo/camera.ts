/** Cameras that show a frame in a map element. The static SVG map and MapLibre both use them. */

import type { Camera } from '../data/address/camera';
import type { Frame } from '../data/regions/types';
import { unproject } from './mercator';

export type { Camera };

/** Space kept free inside the map element for what overlays it, in CSS pixels. */
export type Insets = { top: number; right: number; bottom: number; left: number };

/** Size of the map element in CSS pixels. */
export type Size = { width: number; height: number };

/** MapLibre draws the world 512·2^zoom pixels wide; a map unit is 2^-18 of the world. */
const UNITS_TO_ZOOM = 9;

/** Beyond this zoom the simplified boundaries would show their corners. */
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
