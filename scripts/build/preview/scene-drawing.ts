import { COLOURS, type Colour } from '../../../components/map/scene/colours';
import { hatchLines } from '../../../components/map/scene/hatch';
import {
  DIM,
  HATCH,
  HOLLOW_MARKER,
  type Line,
  lookOf,
  MARKER,
} from '../../../components/map/scene/looks';
import type { SceneMarker } from '../../../components/map/scene/scene';
import type { SceneGroup, SceneShape } from '../../../components/map/scene/shapes';
import type { MapPoint } from '../../../data/regions/types';
import { municipalityPath } from '../../../geo/municipality-path';
import { coverageBoundaries } from '../../../geo/read-topology';
import { type Shapes, shapeId } from './shapes';
import { mixed, type Palette } from './tokens';

/** Its left upper corner and its size. */
export type Rectangle = { x: number; y: number; width: number; height: number };

/** What of the map is seen, and where. */
export type View = {
  /** Pixels per map unit. */
  scale: number;
  /** In map units. */
  visible: Rectangle;
  /** Where the map stands on the picture, in pixels. */
  place: Rectangle;
  /** From map units to pixels of the picture. */
  onPicture(point: MapPoint): readonly [x: number, y: number];
};

/** Previews are shown small: lines, hatch and markers are this much larger than on a page. */
export const ENLARGEMENT = 1.6;

/** A colour of the map by its name in the table of looks. */
export function colourOf(colour: Colour, palette: Palette): string {
  return palette(COLOURS[colour].replace(/^--/, ''));
}

/** A scene's shapes as SVG, in map units. */
export function drawGroups(
  groups: readonly SceneGroup[],
  shapes: Shapes,
  view: View,
  palette: Palette,
): string {
  return groups
    .flatMap(({ shapes: drawn, isDimmed }) =>
      drawn.map((shape) => drawShape(shape, pathOf(shape.code, shapes), isDimmed, view, palette)),
    )
    .join('');
}

function drawShape(
  { code, look }: SceneShape,
  path: string | null,
  isDimmed: boolean,
  view: View,
  palette: Palette,
): string {
  if (path === null) return '';
  const { fill, line } = lookOf(look);
  const hatch = fill === 'hatch' ? drawHatch(code, path, isDimmed, view, palette) : '';
  const attributes = [
    `fill="${fill === null || fill === 'hatch' ? 'none' : fillOf(fill, isDimmed, palette)}"`,
    ...(line ? [strokeOf(line, view.scale, palette)] : []),
  ];
  return `${hatch}<path fill-rule="evenodd" ${attributes.join(' ')} d="${path}"/>`;
}

/** Regions are in the drawings of the static map; municipalities, which few networks name, are not. */
function pathOf(code: string, shapes: Shapes): string | null {
  if (!/^\d{5}$/.test(code)) return shapes.get(shapeId(code)) ?? null;
  return municipalityPath(coverageBoundaries().municipalitiesOf(code.slice(0, 2)), code);
}

function fillOf(fill: Colour, isDimmed: boolean, palette: Palette): string {
  const plain = colourOf(fill, palette);
  return isDimmed ? mixed(colourOf('sea', palette), plain, DIM) : plain;
}

function strokeOf({ colour, width, dash }: Line, scale: number, palette: Palette): string {
  const units = (width * ENLARGEMENT) / scale;
  const dashes = dash?.map((length) => (length * units).toFixed(2)).join(' ');
  return `stroke="${colourOf(colour, palette)}" stroke-width="${units.toFixed(2)}"${dashes ? ` stroke-dasharray="${dashes}"` : ''}`;
}

/** The hatch as lines clipped by the shape: renderers fail at patterns of shapes far larger than the picture. */
function drawHatch(
  code: string,
  path: string,
  isDimmed: boolean,
  { scale, visible }: View,
  palette: Palette,
): string {
  const lines = hatchLines(visible, (HATCH.tile * ENLARGEMENT) / scale);
  const width = ((HATCH.line * ENLARGEMENT) / scale).toFixed(2);
  const opacity = isDimmed ? ` stroke-opacity="${1 - DIM}"` : '';
  const clip = `hatch-${code}`;
  return `<clipPath id="${clip}"><path clip-rule="evenodd" d="${path}"/></clipPath><g clip-path="url(#${clip})"><path d="${lines}" stroke="${colourOf('unstated', palette)}" stroke-width="${width}"${opacity}/></g>`;
}

/**
 * A scene's markers as SVG, in pixels.
 *
 * @param isNation on the map of the country markers are as small as on a page, so that they do not hide prefectures
 */
export function drawMarkers(
  markers: readonly SceneMarker[],
  { onPicture }: View,
  palette: Palette,
  isNation: boolean,
): string {
  const size = isNation ? 1 : ENLARGEMENT;
  return markers
    .map(({ point, shift, isHollow }) => {
      const [x, y] = onPicture(point);
      const [outer, inner] = isHollow
        ? [HOLLOW_MARKER.ring, HOLLOW_MARKER.hole]
        : [MARKER.ring, MARKER.dot];
      const [rim, middle] = isHollow
        ? (['marker', 'markerRing'] as const)
        : (['markerRing', 'marker'] as const);
      const dot = (diameter: number, colour: Colour) =>
        `<circle cx="${(x + shift[0]).toFixed(1)}" cy="${(y + shift[1]).toFixed(1)}" r="${((diameter / 2) * size).toFixed(2)}" fill="${colourOf(colour, palette)}"/>`;
      return dot(outer, rim) + dot(inner, middle);
    })
    .join('');
}
