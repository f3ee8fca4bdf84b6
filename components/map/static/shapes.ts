import type { Selection } from '@/data/address/paths';
import { prefectureMaps } from '@/data/boundaries/prefecture-maps';
import type { MapModel } from '../model/map-model';
import { nearPrefecture } from '../scene/scene';
import { nationShapes, type Shapes, shapeAddress } from './nation-shapes';

export type { Shapes } from './nation-shapes';

/** The shapes for a page: the finer ones around its prefecture, or the whole country's. */
export function shapesFor(model: MapModel, selection: Selection): Shapes {
  const near = prefectureMaps[nearPrefecture(model, selection) ?? ''];
  if (!near) return nationShapes;
  return { href: (code) => shapeAddress(near.src, code), prefectures: near.prefectures };
}
