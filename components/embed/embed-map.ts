import type { MapModel } from '@/components/map/model/map-model';
import { coverageWords } from '@/components/map/model/region-words';
import { HATCH_ID, hatchTile } from '@/components/map/scene/hatch';
import { BASELINE, type SceneLabel } from '@/components/map/scene/labels';
import { HATCH, lookOf } from '@/components/map/scene/looks';
import { mapScene, type SceneMarker } from '@/components/map/scene/scene';
import type { SceneGroup, SceneLink, SceneShape } from '@/components/map/scene/shapes';
import { type Shapes, shapesFor } from '@/components/map/static/shapes';
import { element, escaped } from '@/components/ui/markup';
import type { Selection } from '@/data/address/paths';
import type { MapPoint } from '@/data/regions/types';
import { municipalityPath } from '@/geo/municipality-path';
import { coverageBoundaries } from '@/geo/read-topology';

/** The square that every frame is scaled to, so that one CSS rule can size all text. */
const BOX = 1000;

/** The width of an embedded map, in CSS pixels, at which names and hatch have the size of the live map's. */
const TYPICAL_WIDTH = 400;

/** Width of a letter as a share of that width, with some room. */
const LETTER = 0.031;

/** Links open outside of the frame: the page around it stays. */
export const NEW_TAB = { target: '_blank', rel: 'noopener' } as const;

type Attributes = Readonly<Record<string, string>>;

/** From map units to the square. */
type Place = (point: MapPoint) => readonly [x: number, y: number];

/** The absolute address of a page of the atlas by its route. */
type LinkTo = (path: string) => string;

/**
 * The map of a region or network as SVG, within an element of class `scene`: the scene of its page in the atlas, with
 * links to regions and networks.
 */
export function embedMap(model: MapModel, selection: Selection, linkTo: LinkTo): string {
  const shapes = shapesFor(model, selection);
  const { frame, groups, labels, markers } = mapScene({
    model,
    selection,
    networks: model.networks,
    coverage: model.coverage,
    prefectures: shapes.prefectures,
    measure: null,
    letter: LETTER,
  });
  const [x, y, side] = frame;
  const [left, top, scale] = [x - side / 2, y - side / 2, BOX / side];
  const place: Place = ([px, py]) => [rounded((px - left) * scale), rounded((py - top) * scale)];
  const transform = `scale(${rounded(scale, 6)}) translate(${-left} ${-top})`;
  const drawn = groups.map((group) => groupOf(group, shapes, model, linkTo)).join('');
  return element(
    'svg',
    {
      class: 'scene',
      viewBox: `0 0 ${BOX} ${BOX}`,
      role: 'group',
      'aria-label': '地図：地域とネットワークへのリンク',
    },
    [
      hatchPattern(side),
      element('g', { transform }, drawn),
      element('g', { class: 'labels', 'aria-hidden': 'true' }, labelsOf(labels, place)),
      ...markers.map((marker) => markerOf(marker, place, linkTo)),
    ].join(''),
  );
}

function groupOf(
  { code, shapes: drawn, link, isDimmed }: SceneGroup,
  shapes: Shapes,
  model: MapModel,
  linkTo: LinkTo,
): string {
  const dimmed: Attributes = isDimmed ? { 'data-dimmed': '' } : {};
  const content = drawn.map((shape) => shapeOf(shape, shapes)).join('');
  if (!link) return element('g', dimmed, content);
  const region = model.regions.get(code);
  const words = region ? `${link.name}：${coverageWords(model.networksOf(region))}` : link.name;
  return anchor(link, linkTo, dimmed, element('title', {}, escaped(words)) + content);
}

/**
 * Regions refer to the file of shapes. Municipalities are drawn in place: the file of all that networks name may be
 * larger than an embed.
 */
function shapeOf({ code, look }: SceneShape, shapes: Shapes): string {
  const fill = lookOf(look).fill === 'hatch' ? { fill: `url(#${HATCH_ID})` } : {};
  if (!/^\d{5}$/.test(code))
    return element('use', { href: shapes.href(code), class: look, ...fill });
  const path = municipalityPath(coverageBoundaries().municipalitiesOf(code.slice(0, 2)), code);
  return element('path', {
    d: path ?? '',
    class: look,
    ...fill,
    'vector-effect': 'non-scaling-stroke',
  });
}

function hatchPattern(side: number): string {
  const line = element('path', { class: `${HATCH_ID}-lines`, d: hatchTile() });
  const attributes = {
    id: HATCH_ID,
    width: HATCH.tile,
    height: HATCH.tile,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `scale(${rounded(side / TYPICAL_WIDTH, 4)})`,
  };
  return element('defs', {}, element('pattern', attributes, line));
}

function labelsOf(labels: readonly SceneLabel[], place: Place): string {
  const texts = labels.map(({ text, point, offset: [dx, dy] }) => {
    const [x, y] = place(point);
    const shift = { dx: `${dx}em`, dy: `${rounded(dy + BASELINE, 2)}em` };
    return element('text', { x, y, ...shift }, escaped(text));
  });
  return texts.join('');
}

/** A marker in view, or close to it; the others would only make the page larger. */
function markerOf(
  { link, point, shift, isHollow, isNamed }: SceneMarker,
  place: Place,
  linkTo: LinkTo,
): string {
  const [pointX, pointY] = place(point);
  const isOutside = (value: number) => value < -BOX / 4 || value > BOX * 1.25;
  if (isOutside(pointX) || isOutside(pointY)) return '';
  const [x, y] = [pointX + shift[0], pointY + shift[1]];
  const title = element('title', {}, escaped(link.name));
  // a line without length and with round ends: a dot whose size does not scale with the map
  const dots = element('path', { d: `M${x} ${y}h0` }).repeat(3);
  const name = element('text', { x, y, dx: '1.2em', dy: '0.4em' }, escaped(link.name));
  const attributes = { class: isHollow ? 'marker hollow' : 'marker' };
  return anchor(link, linkTo, attributes, title + dots + (isNamed ? name : ''));
}

function anchor(
  { path, name }: SceneLink,
  linkTo: LinkTo,
  attributes: Attributes,
  content: string,
): string {
  return element(
    'a',
    { href: linkTo(path), ...NEW_TAB, 'aria-label': name, ...attributes },
    content,
  );
}

function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
