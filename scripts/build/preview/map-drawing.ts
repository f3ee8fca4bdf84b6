import type { MapModel } from '../../../components/map/model/map-model';
import { mapScene, nearPrefecture, type Scene } from '../../../components/map/scene/scene';
import type { Selection } from '../../../data/address/paths';
import type { MapPoint } from '../../../data/regions/types';
import { frameScale } from '../../../geo/camera';
import { drawLocator } from './locator';
import { cornersOf } from './outline';
import { drawGroups, drawMarkers, type Rectangle, type View } from './scene-drawing';
import { type ShapeFiles, type Shapes, shapeId } from './shapes';
import type { Palette } from './tokens';

/** Free space around the frame on each side, in pixels. */
const MARGIN = 14;

/** Previews name nothing on the map, so the width of a letter plays no part. */
const NO_LETTERS = 0;

/** What a map is drawn from. */
export type MapSource = {
  model: MapModel;
  shapes: ShapeFiles;
  palette: Palette;
};

/** Draws the scene of a selection as SVG, filling a rectangle of the picture. */
export function drawMap(source: MapSource, selection: Selection, place: Rectangle): string {
  const { model, palette } = source;
  const shapes = source.shapes.around(nearPrefecture(model, selection));
  const prefectures = [...model.index.prefectures.keys()];
  const scene = mapScene({
    model,
    selection,
    networks: model.networks,
    coverage: model.coverage,
    prefectures: prefectures.filter((code) => shapes.has(shapeId(code))),
    measure: null,
    letter: NO_LETTERS,
  });
  const view = viewOf(scene, place);
  const [centreX, centreY] = scene.frame;
  const { x, y, width, height } = place;
  const move = `translate(${x + width / 2} ${y + height / 2}) scale(${view.scale}) translate(${-centreX} ${-centreY})`;
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `<defs><clipPath id="map-clip"><rect ${box}/></clipPath></defs>
<g clip-path="url(#map-clip)"><rect ${box} fill="${palette('map-sea')}"/>
<g transform="${move}" stroke-linejoin="round">${drawGroups(scene.groups, shapes, view, palette)}</g>
${drawMarkers(scene.markers, view, palette, selection.kind === 'nation')}${locator(source, selection, shapes, view)}</g>`;
}

function viewOf({ frame }: Scene, place: Rectangle): View {
  const insets = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const scale = frameScale(frame, place, insets);
  const [centreX, centreY] = frame;
  const [width, height] = [place.width / scale, place.height / scale];
  return {
    scale,
    visible: { x: centreX - width / 2, y: centreY - height / 2, width, height },
    onPicture: ([x, y]: MapPoint) => [
      place.x + place.width / 2 + (x - centreX) * scale,
      place.y + place.height / 2 + (y - centreY) * scale,
    ],
    place,
  };
}

/** Where the selection lies in the country, which the nation's map shows itself. */
function locator(source: MapSource, selection: Selection, shapes: Shapes, view: View): string {
  const selected = source.model.selectedCodes(selection);
  const region = source.model.regions.get(selected[0] ?? '');
  if (!region) return '';
  const corners = selected.flatMap((code) =>
    cornersOf(shapes.get(shapeId(code)) ?? '').map((corner) => view.onPicture(corner)),
  );
  return drawLocator(source, region.label, view.place, corners);
}
