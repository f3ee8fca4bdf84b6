import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { element, escaped } from '@/components/ui/markup';
import { project } from '@/geo/mercator';
import type { Choropleth } from '../choropleth/choropleth';
import { MapContent } from '../engine/map-content';
import { municipalityFeatures } from '../engine/municipalities';
import { type Palette, readPalette } from '../engine/palette';
import { DETAIL_ZOOM, MUNICIPALITY_ZOOM } from '../engine/style/constants';
import { STATED_COVERAGE } from '../engine/style/coverage-layers';
import { measureDrawing } from '../engine/style/measure-layers';
import { mapLayers } from '../engine/style/style';
import { loadDetail, loadNeighbours, loadOverview } from '../loading/load-boundaries';
import { loadMunicipalities } from '../loading/load-municipalities';
import type { MapModel } from '../model/map-model';
import { HATCH_ID, hatchTile } from '../scene/hatch';
import { HATCH } from '../scene/looks';
import type { MapView } from '../state/map-view';
import { drawFoot, drawHead, type FrameColours, HEAD_HEIGHT } from './frame';
import { drawLabels } from './labels';
import { drawLayers } from './layers';
import { drawMarkers } from './markers';
import { boundsOf, type View } from './paths';
import { pictureWords } from './picture-words';

/** A picture as an SVG document, with its size in CSS pixels. */
export type Picture = { svg: string; width: number; height: number };

/** A legend, a scale and two sentences need so much room, in pixels. */
const LEAST_WIDTH = 560;
const LEAST_HEIGHT = 360;

/**
 * The map as the reader sees it, drawn anew as SVG from the same style and the same data, with title,
 * legend, scale and attribution around it.
 *
 * @throws where the boundaries cannot be had
 */
export async function mapPicture(map: MapView): Promise<Picture> {
  const view: View = {
    camera: map.camera,
    width: Math.max(LEAST_WIDTH, map.size.width),
    height: Math.max(LEAST_HEIGHT, map.size.height),
  };
  const style = getComputedStyle(map.element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const colours: FrameColours = {
    paper: token('--paper'),
    ink: token('--ink'),
    muted: token('--muted'),
    line: token('--line'),
  };
  const palette = readPalette(map.element);
  const { data, content } = await loadData(map, view);
  const layers = layersOf(palette, map.choropleth, content.filters());
  const markers = drawMarkers(content.placements, view, palette, colours);
  const words = pictureWords(map, palette);
  const foot = drawFoot(words, view, HEAD_HEIGHT + view.height, colours);
  const height = HEAD_HEIGHT + view.height + foot.height;
  const drawing =
    drawLayers(layers, data, view) + drawLabels(layers, data, view, markers.boxes) + markers.svg;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: view.width,
      height,
      viewBox: `0 0 ${view.width} ${height}`,
      'font-family': style.fontFamily,
    },
    [
      element('title', {}, escaped(words.title)),
      hatchPattern(palette.unstated),
      element('rect', { width: view.width, height, fill: colours.paper }),
      drawHead(words, colours),
      element(
        'svg',
        { y: HEAD_HEIGHT, width: view.width, height: view.height, overflow: 'hidden' },
        drawing,
      ),
      foot.svg,
    ].join(''),
  );
  return { svg, width: view.width, height };
}

async function loadData(
  { model, selection, networks, municipality, camera }: MapView,
  view: View,
): Promise<{ data: Record<string, FeatureCollection | undefined>; content: MapContent }> {
  const isClose = camera.zoom >= DETAIL_ZOOM || model.selectedCodes(selection).length > 0;
  const [boundaries, neighbours] = await Promise.all([
    isClose ? loadDetail() : loadOverview(),
    loadNeighbours(),
  ]);
  const content = new MapContent(model, boundaries, selection, networks);
  const covered = await Promise.all(content.prefecturesToLoad().map(loadMunicipalities));
  for (const topology of covered) content.addMunicipalities(topology);
  const wanted = new Set(municipality ? [municipality.slice(0, 2)] : []);
  if (camera.zoom >= MUNICIPALITY_ZOOM)
    for (const code of prefecturesIn(view, model)) wanted.add(code);
  const municipalities = await Promise.all([...wanted].map(loadMunicipalities));
  const features = municipalities.flatMap((topology) =>
    municipalityFeatures(topology, municipality),
  );
  return {
    content,
    data: {
      ...content.all(neighbours),
      municipalities: { type: 'FeatureCollection', features },
    },
  };
}

/** Codes of the prefectures with areas in the view, or so near that their frames reach into it. */
function prefecturesIn(view: View, model: MapModel): string[] {
  const [[west, south], [east, north]] = boundsOf(view);
  const [left, bottom] = project([west, south]);
  const [right, top] = project([east, north]);
  return [...model.index.areas.values()]
    .filter(({ frame: [x, y, side] }) => {
      const reach = side / 2;
      return x + reach > left && x - reach < right && y + reach > top && y - reach < bottom;
    })
    .map(({ prefectureCode }) => prefectureCode);
}

/** The style's layers as they stand now: filtered by the selection, coloured by the measure. */
function layersOf(
  palette: Palette,
  choropleth: Choropleth | null,
  filters: ReadonlyMap<string, unknown>,
): LayerSpecification[] {
  const measure = measureDrawing(choropleth, palette);
  return mapLayers(palette)
    .filter(({ id }) => !choropleth || !STATED_COVERAGE.includes(id))
    .map((layer) => {
      const filter = filters.get(layer.id) ?? measure.filters.get(layer.id);
      const color = measure.fill?.layer === layer.id ? measure.fill.color : null;
      return {
        ...layer,
        ...(filter === undefined ? {} : { filter }),
        ...(color === null ? {} : { paint: { ...layer.paint, 'fill-color': color } }),
      } as LayerSpecification;
    });
}

function hatchPattern(color: string): string {
  const line = element('path', { d: hatchTile(), stroke: color, 'stroke-width': HATCH.line });
  const attributes = {
    id: HATCH_ID,
    width: HATCH.tile,
    height: HATCH.tile,
    patternUnits: 'userSpaceOnUse',
  };
  return element('defs', {}, element('pattern', attributes, line));
}
