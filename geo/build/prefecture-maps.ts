import { brotliCompressSync } from 'node:zlib';
import type { Frame } from '@/data/regions/types';
import { gap } from '../bounds';
import { polygonBox } from '../polygon';
import type { LandTopology } from '../topology';
import type { MergedRegions } from './merge';
import { prefectureMapSvg } from './prefecture-map-svg';
import { prefectureView } from './prefecture-view';
import { regionsInMapUnits } from './quantize';
import type { PlacedRegion } from './regions';
import { weighPoints } from './simplify';
import { PAGE_PX, simplifierInView } from './simplify-in-view';

/** A region and the square that its page shows. */
interface Framed {
  readonly code: string;
  readonly frame: Frame;
}

/** The static map of a prefecture's page, its areas' pages and its networks' pages. */
export interface PrefectureMap {
  readonly code: string;
  readonly svg: string;
  /** Codes of the prefectures drawn, in order. */
  readonly prefectures: readonly string[];
  /**
   * How coarse the prefecture and its areas are: the side of the largest square left out of a
   * shape, in pixels of the closest page that shows it.
   */
  readonly coarseness: number;
  /** The grid of its coordinates in map units. */
  readonly step: number;
}

/** Limit of a map's size in brotli: with the page's HTML and CSS the map is all that the first paint needs. */
export const MAX_MAP_BYTES = 13_000;

/** The coarsenesses that are tried, from fine to coarse. */
const COARSENESSES_PX = Array.from({ length: 25 }, (_, index) => 2 ** (index / 4 - 2));

/** Areas of other prefectures only show coverage, so they are coarser than the prefectures by this factor. */
const OTHER_AREAS_FACTOR = 3;
const OTHER_GRID_FACTOR = 4;

/** In map units. Binary fractions, which browsers sum without rounding errors in relative path data. */
const GRID_STEPS = [4, 2, 1, 0.5];
const MIN_GRID_STEP = 0.25;

/** A grid this fine is never visible … */
const INVISIBLE_GRID_PX = 2;

/** … nor is one of this share of the coarseness. */
const GRID_COARSENESS_SHARE = 0.55;

/**
 * Draws the map of each prefecture as finely as `MAX_MAP_BYTES` allows.
 *
 * @param land in whole map units
 * @throws {RangeError} if even the coarsest map is too large
 */
export function prefectureMaps(
  { topology, islandMunicipalities }: MergedRegions,
  placed: readonly PlacedRegion[],
  prefectures: readonly Framed[],
  areas: readonly Framed[],
  land: LandTopology,
): PrefectureMap[] {
  const country = weighPoints(topology);
  return prefectures.map(({ code, frame }) => {
    const frames = areas.filter((area) => area.code.startsWith(code)).map((area) => area.frame);
    const view = prefectureView(frame, frames);
    const { window } = view;
    const around = placed
      .filter(({ polygons }) => polygons.some((polygon) => gap(polygonBox(polygon), window) === 0))
      .map((prefecture) => prefecture.code);
    const simplified = simplifierInView(country, islandMunicipalities, around, code, view);
    const closest = Math.min(...frames.map(([, , side]) => side));
    return finest(code, (coarseness) => {
      const step = gridStep(coarseness, closest);
      const fine = regionsInMapUnits(simplified(coarseness), step);
      const coarse = regionsInMapUnits(
        simplified(coarseness * OTHER_AREAS_FACTOR),
        OTHER_GRID_FACTOR * step,
      );
      const contents = { code, frame, window, fine, coarse, land, step };
      return { code, ...prefectureMapSvg(contents), coarseness, step };
    });
  });
}

/** The finest map that is small enough. Bisection works because finer maps are larger. */
function finest(code: string, draw: (coarseness: number) => PrefectureMap): PrefectureMap {
  let found: PrefectureMap | undefined;
  let [low, high] = [0, COARSENESSES_PX.length - 1];
  while (low <= high) {
    const index = Math.floor((low + high) / 2);
    const map = draw(COARSENESSES_PX[index] ?? 1);
    if (brotliCompressSync(map.svg).length <= MAX_MAP_BYTES) {
      found = map;
      high = index - 1;
    } else {
      low = index + 1;
    }
  }
  if (!found) throw new RangeError(`the map of prefecture ${code} does not fit its bytes`);
  return found;
}

/** The coarsest grid in map units that is not visible on a page that shows `side` map units. */
function gridStep(coarseness: number, side: number): number {
  const seen = (Math.max(INVISIBLE_GRID_PX, coarseness * GRID_COARSENESS_SHARE) * side) / PAGE_PX;
  return GRID_STEPS.find((step) => step <= seen) ?? MIN_GRID_STEP;
}
