/** The camera as the address's fragment, `#map={zoom}/{latitude}/{longitude}`. */

/** A camera without rotation: centre of the map element [longitude, latitude] in degrees, and zoom. */
export type Camera = { center: [longitude: number, latitude: number]; zoom: number };

/** Digits that keep a camera within a pixel at its zoom. */
const ZOOM_DIGITS = 2;
const DEGREE_DIGITS = 4;

/** Limits of what is read: MapLibre's zooms, and the Mercator world. */
const MAX_ZOOM = 22;
const MAX_LATITUDE_DEGREES = 85;
const MAX_LONGITUDE_DEGREES = 180;

const FRAGMENT = /^#map=([^/]+)\/([^/]+)\/([^/&]+)$/;
const NUMBER = /^-?\d{1,3}(\.\d{1,10})?$/;

/** Writes a camera, with its `#`. */
export function cameraToHash({ center: [longitude, latitude], zoom }: Camera): string {
  const rounded = (value: number, digits: number) => String(Number(value.toFixed(digits)));
  return `#map=${rounded(zoom, ZOOM_DIGITS)}/${rounded(latitude, DEGREE_DIGITS)}/${rounded(longitude, DEGREE_DIGITS)}`;
}

/**
 * Reads a camera from a fragment.
 *
 * @returns null for any other fragment, and for one whose numbers lie outside of the limits
 */
export function cameraFromHash(hash: string): Camera | null {
  const match = FRAGMENT.exec(hash);
  if (!match) return null;
  const [zoom, latitude, longitude] = match
    .slice(1)
    .map((part) => (NUMBER.test(part) ? Number(part) : Number.NaN));
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  const isInside =
    zoom >= 0 &&
    zoom <= MAX_ZOOM &&
    Math.abs(latitude) <= MAX_LATITUDE_DEGREES &&
    Math.abs(longitude) <= MAX_LONGITUDE_DEGREES;
  return isInside ? { center: [longitude, latitude], zoom } : null;
}
