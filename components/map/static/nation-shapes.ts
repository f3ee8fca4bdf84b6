import { withBase } from '@/components/ui/withBase';
import { municipalityShapesFile } from '@/data/address/paths';
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
  href: (code) => shapeAddress(mapSvg.src, code),
  prefectures: Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0')),
};

/**
 * The address of a region's shape: `05` → #p05 and `0603` → #a0603 of a file of shapes; municipalities have a file of
 * their own, `06202` → #m06202; other shapes are called by their names.
 */
export function shapeAddress(file: string, code: string): string {
  if (/^\d{5}$/.test(code)) return `${withBase(municipalityShapesFile)}#m${code}`;
  if (/^\d{2}$/.test(code)) return `${file}#p${code}`;
  return /^\d{4}$/.test(code) ? `${file}#a${code}` : `${file}#${code}`;
}
