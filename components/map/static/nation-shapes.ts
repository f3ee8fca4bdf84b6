import mapSvg from '@/data/boundaries/map.svg';

/** The id of a region's path in the static map's files; `land` and `borders` are their own. */
export function shapeId(code: string): string {
  if (/^\d{2}$/.test(code)) return `p${code}`;
  return /^\d{4}$/.test(code) ? `a${code}` : code;
}

/** The address of a region's shape on the map of the whole country. */
export function nationShape(code: string): string {
  return `${mapSvg.src}#${shapeId(code)}`;
}
