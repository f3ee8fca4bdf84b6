import { element, escaped } from '@/components/ui/markup';
import { unproject } from '@/geo/mercator';
import type { Palette } from '../engine/palette';
import { clusterMarkers, placeOfGroup } from '../markers/marker-clusters';
import { nameSides } from '../markers/marker-names';
import type { MarkerPlacement } from '../markers/marker-placement';
import { type Box, widthOf } from './labels';
import { boundsOf, projection, type View } from './paths';

const RADIUS = 5.5;
const RING = 2;
const NAME_SIZE = 13;
/** Height of a name's plate, and from the marker's middle to the name, in pixels. */
const PLATE = 22;
const REACH = 14;

/** Colours of a marker's name and of the plate under it. */
export type PlateColours = { ink: string; paper: string };

/**
 * The networks' markers with their names: a picture cannot be pointed at, so names stand at every zoom
 * where there is room.
 */
export function drawMarkers(
  placements: readonly MarkerPlacement[],
  view: View,
  palette: Palette,
  colours: PlateColours,
): { svg: string; boxes: Box[] } {
  const place = projection(view);
  const groups = clusterMarkers(placements, view.camera.zoom, boundsOf(view));
  const markers = groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { point, shift } = placeOfGroup(group);
    const [x, y] = place([...unproject(point)]);
    const name = group.length === 1 ? first.network.name : '';
    const isHollow = group.every(({ network }) => network.hasEnded);
    const at = { x: x + shift[0], y: y + shift[1], name, count: group.length, isHollow };
    return at.x < 0 || at.y < 0 || at.x > view.width || at.y > view.height ? [] : [at];
  });
  const sides = nameSides(markers, view.width);
  const boxes: Box[] = [];
  const svg = markers.map(({ x, y, name, count, isHollow }, index) => {
    boxes.push({ left: x - 8, top: y - 8, right: x + 8, bottom: y + 8 });
    const dot = element('circle', {
      cx: x.toFixed(1),
      cy: y.toFixed(1),
      r: count > 1 ? RADIUS * 2 : RADIUS,
      fill: isHollow ? palette.markerRing : palette.marker,
      stroke: isHollow ? palette.marker : palette.markerRing,
      'stroke-width': RING,
    });
    if (count > 1)
      return (
        dot + text(x, y, String(count), 'middle', isHollow ? palette.marker : palette.markerRing)
      );
    const side = sides[index];
    if (side !== 'left' && side !== 'right') return dot;
    const width = widthOf(name) * NAME_SIZE + 12;
    const left = side === 'right' ? x + REACH - 6 : x - REACH + 6 - width;
    boxes.push({ left, top: y - PLATE / 2, right: left + width, bottom: y + PLATE / 2 });
    const plate = element('rect', {
      x: left.toFixed(1),
      y: (y - PLATE / 2).toFixed(1),
      width: width.toFixed(1),
      height: PLATE,
      rx: 4,
      fill: colours.paper,
    });
    return dot + plate + text(left + 6, y, name, 'start', colours.ink);
  });
  return { svg: svg.join(''), boxes };
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle', fill: string) {
  return element(
    'text',
    {
      x: x.toFixed(1),
      y: (y + NAME_SIZE * 0.36).toFixed(1),
      'font-size': NAME_SIZE,
      'font-weight': 600,
      'text-anchor': anchor,
      fill,
    },
    escaped(words),
  );
}
