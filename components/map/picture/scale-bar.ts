import type { Camera } from '@/geo/camera';

/** The equator's length in metres. */
const EQUATOR = 40_075_016.7;
const WORLD = 512;

/** A round length on the ground, and how long it is on the map. */
export type ScaleBar = { label: string; pixels: number };

/**
 * The longest round length (1, 2 or 5 with zeros) that is not longer than `most` pixels at the latitude
 * in the middle of the map.
 */
export function scaleBar({ center: [, latitude], zoom }: Camera, most: number): ScaleBar {
  const metresPerPixel = (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / (WORLD * 2 ** zoom);
  const longest = most * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = ([5, 2, 1].find((digit) => digit * power <= longest) ?? 1) * power;
  const label = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  return { label, pixels: metres / metresPerPixel };
}
