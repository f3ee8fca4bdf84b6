import type { MapModel, MapRegion } from '@/components/map/map-model';
import { coverageWords } from '@/components/map/region-words';
import { BASELINE } from '@/components/map/scene/labels';
import { areaNames } from '@/components/map/static/area-names';
import { shapesFor } from '@/components/map/static/shapes';
import { placementsOf, staticPlacements } from '@/components/map/static-placements';
import { element, escaped } from '@/components/ui/markup';
import { pathOf, type Selection } from '@/data/address/paths';
import type { MapPoint } from '@/data/regions/types';

/** The square that every frame is scaled to, so that one CSS rule can size all text. */
const BOX = 1000;

/** Distance of the hatch's lines, in units of the square. */
const HATCH_GAP = 12;

/** Width of a letter in those units, on a map of about 400 px. */
const LETTER = 31;

const rounded = (value: number, digits = 1) => Number(value.toFixed(digits));

/**
 * The map of a region or network: regions and markers are links into the atlas, told by their titles.
 *
 * @param named ids of the networks whose markers carry their names
 * @param link address of a page of the atlas by its route
 */
export function embedMap(
  model: MapModel,
  selection: Selection,
  named: ReadonlySet<string>,
  link: (path: string) => string,
): string {
  const [x, y, side] = model.frame(selection);
  const [left, top, scale] = [x - side / 2, y - side / 2, BOX / side];
  const place = ([px, py]: MapPoint) =>
    [rounded((px - left) * scale), rounded((py - top) * scale)] as const;
  const transform = `scale(${rounded(scale, 6)}) translate(${-left} ${-top})`;
  return element(
    'svg',
    {
      viewBox: `0 0 ${BOX} ${BOX}`,
      role: 'group',
      'aria-label': '地図：地域とネットワークへのリンク',
    },
    [
      hatch(scale),
      element('g', { transform }, shapesOf(model, selection, link)),
      labels(model, selection, place),
      markers(model, selection, named, place, link),
    ].join(''),
  );
}

function shapesOf(model: MapModel, selection: Selection, link: (path: string) => string): string {
  const shapes = shapesFor(model, selection);
  const selected = model.selectedCodes(selection);
  const open = openCode(model, selection);
  const use = (code: string, look: string) =>
    element('use', { href: shapes.href(code), class: look });
  const looks = (code: string) => model.coverage.get(code) ?? [];
  const covered = (code: string) => looks(code).map((look) => use(code, look));
  const isDimmed = (code: string) =>
    selected.includes(code) || selected.includes(code.slice(0, 2)) ? undefined : '';
  const region = (code: string, look: string, fills: readonly string[]) => {
    const found = model.regions.get(code);
    if (!found) return '';
    const title = element('title', {}, escaped(describe(model, found)));
    const href = link(pathOf(model.selectionOfRegion(found)));
    const name = model.fullName(found);
    return element(
      'a',
      { href, ...NEW_TAB, 'aria-label': name, 'data-dimmed': isDimmed(code) },
      title + use(code, look) + fills.join(''),
    );
  };
  const areas = [...model.index.areas.values()].filter(
    ({ prefectureCode }) => prefectureCode === open,
  );
  return [
    use('land', 'neighbour'),
    ...shapes.prefectures.map((code) => region(code, 'land', covered(code))),
    ...areas.map(({ code }) => {
      const isSelected = selected.includes(code);
      const fills = isSelected ? looks(code.slice(0, 2)) : [];
      return region(code, isSelected ? 'land' : 'area', [
        ...fills.map((look) => use(code, look)),
        ...covered(code),
        ...(isSelected ? [use(code, 'area')] : []),
      ]);
    }),
    use('borders', 'borders'),
    ...selected.flatMap((code) => [use(code, 'casing'), use(code, 'selected')]),
  ].join('');
}

/** Links lead out of the frame: the page around it stays. */
export const NEW_TAB = { target: '_blank', rel: 'noopener' } as const;

/** The prefecture whose areas are drawn: the selection's, or that of a network of areas. */
function openCode(model: MapModel, selection: Selection): string | null {
  const open = model.openPrefecture(selection);
  if (open) return open.code;
  const homes = new Set(model.selectedCodes(selection).map((code) => code.slice(0, 2)));
  const [home] = homes;
  return homes.size === 1 ? (home ?? null) : null;
}

function describe(model: MapModel, region: MapRegion): string {
  return `${model.fullName(region)}：${coverageWords(model.networksOf(region))}`;
}

function hatch(scale: number): string {
  const line = element('path', { class: 'hatch', d: `M0 0V${HATCH_GAP}` });
  const attributes = {
    id: 'hatch',
    width: HATCH_GAP,
    height: HATCH_GAP,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `scale(${rounded(1 / scale, 4)}) rotate(45)`,
  };
  return element('defs', {}, element('pattern', attributes, line));
}

function labels(
  model: MapModel,
  selection: Selection,
  place: (point: MapPoint) => readonly [number, number],
): string {
  const open = openCode(model, selection);
  const marked = new Set(placementsOf(model).map(({ region }) => region));
  const names = areaNames(model, open ?? undefined, marked, place, LETTER);
  const texts = names.map(({ text, at: [x, y], offset: [, dy] }) =>
    element('text', { x, y, dy: `${rounded(dy + BASELINE, 2)}em` }, escaped(text)),
  );
  return element('g', { class: 'labels', 'aria-hidden': 'true' }, texts.join(''));
}

function markers(
  model: MapModel,
  selection: Selection,
  named: ReadonlySet<string>,
  place: (point: MapPoint) => readonly [number, number],
  link: (path: string) => string,
): string {
  const isOutside = (value: number) => value < -BOX / 4 || value > BOX * 1.25;
  return staticPlacements(model, selection)
    .map(({ network, point, shift }) => {
      const [pointX, pointY] = place(point);
      if (isOutside(pointX) || isOutside(pointY)) return '';
      const [x, y] = [pointX + shift[0], pointY + shift[1]];
      const dot = element('path', { d: `M${x} ${y}h0` });
      const href = link(pathOf({ kind: 'network', id: network.id }));
      return element(
        'a',
        { class: 'marker', href, ...NEW_TAB, 'aria-label': network.name },
        element('title', {}, escaped(network.name)) +
          dot.repeat(3) +
          (named.has(network.id)
            ? element('text', { x, y, dx: '1.2em', dy: '0.4em' }, escaped(network.name))
            : ''),
      );
    })
    .join('');
}
