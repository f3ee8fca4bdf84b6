import { mesh } from 'topojson-client';
import type { Frame, MapPoint } from '@/data/regions/types';
import { type Box, boxOf, gap } from '../bounds';
import { type Ring, ringArea } from '../polygon';
import type { LandTopology, RegionTopology } from '../topology';
import { clipRing } from './clip';
import { fill, type Outlines, rings, stroke } from './svg';

/** What a prefecture's map shows; all geometry is in map units. */
export interface PrefectureMapContents {
  readonly code: string;
  /** The view box of the file when it is opened by itself. */
  readonly frame: Frame;
  readonly window: Box;
  /** The prefectures around and the areas of this one. */
  readonly fine: RegionTopology;
  /** The areas of the other prefectures. */
  readonly coarse: RegionTopology;
  readonly land: LandTopology;
  /** The grid of `fine`. */
  readonly step: number;
}

/**
 * A prefecture's map as an SVG file with the ids and conventions of the nation's map (`mapSvg`). The prefecture and its
 * areas are complete; everything else is clipped to the window. Areas outside of it have empty paths.
 *
 * @returns the file, and the codes of the prefectures that reach the window, in order
 */
export function prefectureMapSvg({
  code,
  frame: [x, y, side],
  window,
  fine,
  coarse,
  land,
  step,
}: PrefectureMapContents): { svg: string; prefectures: string[] } {
  const corner = `${Math.round(x - side / 2)} ${Math.round(y - side / 2)}`;
  const within = (outlines: Outlines) => clipped(outlines, window, step);
  const drawn = fine.objects.prefectures.geometries
    .map((geometry) => {
      const outlines = rings(fine, geometry);
      const id = String(geometry.id);
      return { id, outlines: id === code ? outlines : within(outlines) };
    })
    .filter(({ outlines }) => outlines.length > 0);
  const paths = drawn.flatMap(({ id, outlines }) => {
    const topology = id === code ? fine : coarse;
    const areas = topology.objects.areas.geometries.filter((area) =>
      String(area.id).startsWith(id),
    );
    return [
      fill(`p${id}`, outlines),
      ...areas.map((area) => {
        const shape = rings(topology, area);
        return fill(`a${area.id}`, id === code ? shape : within(shape));
      }),
    ];
  });
  const borders = mesh(fine, fine.objects.prefectures, (a, b) => a !== b).coordinates;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${corner} ${side} ${side}">`,
    fill('land', within(rings(land, land.objects.land))),
    ...paths,
    stroke('borders', clippedLines(borders, window)),
    '</svg>',
    '',
  ].join('\n');
  return { svg, prefectures: drawn.map(({ id }) => id) };
}

/** Closed rings clipped to a box and rounded to a grid, without those that collapse. */
function clipped(outlines: Outlines, box: Box, step: number): MapPoint[][] {
  const onGrid = (value: number) => Math.round(value / step) * step;
  return outlines
    .map((outline) => {
      const points = clipRing(outline.map(point), box).map(
        ([x, y]): MapPoint => [onGrid(x), onGrid(y)],
      );
      return points.filter(([x, y], index) => {
        const previous = points[index - 1];
        return previous?.[0] !== x || previous[1] !== y;
      });
    })
    .filter((ring: Ring) => ringArea(ring) !== 0);
}

/** The parts of lines whose segments reach a box. */
function clippedLines(lines: Outlines, box: Box): MapPoint[][] {
  return lines.flatMap((line) => {
    const runs: MapPoint[][] = [];
    let run: MapPoint[] = [];
    const points = line.map(point);
    for (const [index, end] of points.entries()) {
      const start = points[index - 1];
      if (!start) continue;
      if (gap(boxOf([start, end]), box) > 0) {
        run = [];
        continue;
      }
      if (run.length === 0) {
        run = [start];
        runs.push(run);
      }
      run.push(end);
    }
    return runs;
  });
}

function point([x = 0, y = 0]: readonly number[]): MapPoint {
  return [x, y];
}
