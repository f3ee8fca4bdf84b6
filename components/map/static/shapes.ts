import mapSvg from '@/data/boundaries/map.svg';
import { prefectureMaps } from '@/data/boundaries/prefecture-maps';
import type { MapModel } from '../map-model';
import type { Selection } from '../selection';

/** A file of shapes, and the prefectures it has shapes of. */
export type Shapes = {
  /** The address of a region's shape by its code, or of `land` and `borders`. */
  href(code: string): string;
  /** Codes of the prefectures drawn; their areas are in the file too. */
  prefectures: readonly string[];
};

/** The shapes for a page: the finer ones around its prefecture, or the whole country's. */
export function shapesFor(model: MapModel, selection: Selection): Shapes {
  const near = nearMap(model, selection);
  const src = near?.src ?? mapSvg.src;
  return {
    href: (code) => `${src}#${shapeId(code)}`,
    prefectures: near?.prefectures ?? [...model.index.prefectures.keys()],
  };
}

function nearMap(model: MapModel, selection: Selection) {
  const homes =
    selection.kind === 'network'
      ? (model.network(selection.id)?.prefectures ?? [])
      : [model.openPrefecture(selection)?.code ?? ''];
  const home = model.index.prefectures.get(homes[0] ?? '');
  // islands far from the prefecture's main land (Tokyo's) reach beyond the window of its map
  const isInside = home && model.frame(selection)[2] <= WINDOW * home.frame[2];
  return isInside && homes.length === 1 ? prefectureMaps[home.code] : undefined;
}

/** What may be seen at once of a prefecture's map, as a multiple of its frame. */
const WINDOW = 1.5;

function shapeId(code: string): string {
  if (/^\d{2}$/.test(code)) return `p${code}`;
  return /^\d{4}$/.test(code) ? `a${code}` : code;
}
