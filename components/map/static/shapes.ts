import { prefectureMaps } from '@/data/boundaries/prefecture-maps';
import type { MapModel } from '../map-model';
import type { Selection } from '../selection';
import { nationShapes, type Shapes, shapeId } from './nation-shapes';

export type { Shapes } from './nation-shapes';

/** The shapes for a page: the whole country's, or the finer ones around its prefecture. */
export function shapesFor(model: MapModel, selection: Selection): Shapes {
  const homes =
    selection.kind === 'network'
      ? (model.network(selection.id)?.prefectures ?? [])
      : [model.openPrefecture(selection)?.code ?? ''];
  const [home = '', ...others] = homes;
  const near = others.length === 0 ? prefectureMaps[home] : undefined;
  if (!near) return nationShapes;
  return { href: (code) => `${near.src}#${shapeId(code)}`, prefectures: near.prefectures };
}
