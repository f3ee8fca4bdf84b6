import mapSvg from '@/data/boundaries/map.svg';

/** A file of shapes, and the prefectures it has shapes of. */
export type Shapes = {
  /** The address of a region's shape by its code, or of `land` and `borders`. */
  href(code: string): string;
  /** Codes of the prefectures drawn; their areas are in the file too. */
  prefectures: readonly string[];
};

/** The shapes of the whole country. */
export const nationShapes: Shapes = {
  href: (code) => `${mapSvg.src}#${shapeId(code)}`,
  prefectures: Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0')),
};

/** The id of a region's shape in a file: `05` → p05, `0603` → a0603; other shapes have their own. */
export function shapeId(code: string): string {
  if (/^\d{2}$/.test(code)) return `p${code}`;
  return /^\d{4}$/.test(code) ? `a${code}` : code;
}
