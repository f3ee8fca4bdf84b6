import mapSvg from '@/data/boundaries/map.svg';
import { prefectureMaps } from '@/data/boundaries/prefecture-maps';
import type { MapModel } from '../map-model';
import type { Selection } from '../selection';
import { shapeId } from './nation-shapes';

/** A file of shapes, and the prefectures it has shapes of. */
export type Shapes = {
  /** The address of a region's shape by its code, or of `land` and `borders`. */
  href(code: string): string;
  /** Codes of the prefectures drawn; their areas are in the file too. */
  prefectures: readonly string[];
};

/** The shapes for a page: the whole country's, or the finer ones around its prefecture. */
export function shapesFor(model: MapModel, selection: Selection): Shapes {
  const homes =
    selection.kind === 'network'
      ? (model.network(selection.id)?.prefectures ?? [])
      : [model.openPrefecture(selection)?.code ?? ''];
  const [home = '', ...others] = homes;
  const near = others.length === 0 ? prefectureMaps[home] : undefined;
  const src = near?.src ?? mapSvg.src;
  return {
    href: (code) => `${src}#${shapeId(code)}`,
    prefectures: near?.prefectures ?? [...model.index.prefectures.keys()],
  };
}
