import type { Selection } from '@/data/address/paths';
import { prefectureMaps } from '@/data/boundaries/prefecture-maps';
import type { MapModel } from '../map-model';
import { nationShapes, type Shapes, shapeId } from './nation-shapes';

export type { Shapes } from './nation-shapes';

/** The shapes for a page: the finer ones around its prefecture, or the whole country's. */
export function shapesFor(model: MapModel, selection: Selection): Shapes {
  const near = nearMap(model, selection);
  if (!near) return nationShapes;
  return { href: (code) => `${near.src}#${shapeId(code)}`, prefectures: near.prefectures };
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
