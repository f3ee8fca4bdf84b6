/** What a map shows: one answer for the first paint, embeds, previews and other drawings. Pure. */

import { areaPath, pathOf, prefecturePath, type Selection } from '@/data/address/paths';
import type { Frame } from '@/data/regions/types';
import type { MarkerPlacement } from '../markers/marker-placement';
import { placementsOf, staticPlacements } from '../markers/static-placements';
import type { CoverageByRegion } from '../model/coverage-by-region';
import type { MapModel, MapNetwork } from '../model/map-model';
import { type SceneLabel, sceneLabels } from './labels';
import { type MeasureSteps, type SceneGroup, type SceneLink, sceneShapes } from './shapes';

/** What is to be shown. */
export type SceneInput = {
  model: MapModel;
  selection: Selection;
  /** The networks shown: all, or those that pass the filters. */
  networks: readonly MapNetwork[];
  /** What they cover. */
  coverage: CoverageByRegion;
  /** Codes of the prefectures that the drawing has shapes of. */
  prefectures: readonly string[];
  /** Colours by a measure; null for those of the scopes. */
  measure: MeasureSteps | null;
  /** Width of a letter of a name as a share of the frame's side: names that would cover others are left out. */
  letter: number;
};

/** What a map shows. */
export type Scene = {
  /** The square that is to be seen as a whole, in map units; what lies around it may show too. */
  frame: Frame;
  /** Shapes, bottom up. */
  groups: readonly SceneGroup[];
  /** Names of prefectures or areas. */
  labels: readonly SceneLabel[];
  /** Networks as links. */
  markers: readonly SceneMarker[];
};

/** A network's marker. */
export type SceneMarker = MarkerPlacement & {
  link: SceneLink;
  /** The network has ended. */
  isHollow: boolean;
  /** There is room for the name beside it. */
  isNamed: boolean;
};

/** What a map shows. */
export function mapScene({
  model,
  selection,
  networks,
  coverage,
  prefectures,
  measure,
  letter,
}: SceneInput): Scene {
  const frame = model.frame(selection);
  const open = model.openPrefecture(selection)?.code ?? null;
  const shown = new Set(networks);
  const placements = placementsOf(model);
  const areas = areasOfMunicipalities(networks);
  return {
    frame,
    groups: sceneShapes({
      prefectures,
      coverage,
      measure,
      selected: model.selectedCodes(selection),
      openAreas: [...model.index.areas.values()]
        .filter(({ prefectureCode }) => prefectureCode === open)
        .map(({ code }) => code),
      areaOf: (code) => areas.get(code) ?? null,
      linkOf: (code) => regionLink(model, code),
    }),
    labels: sceneLabels({
      model,
      isNation: selection.kind === 'nation',
      open,
      marked: new Set(placements.flatMap(({ network, region }) => (network.point ? [] : region))),
      letter: letter * frame[2],
    }),
    markers: staticPlacements(
      model,
      selection,
      placements.filter(({ network }) => shown.has(network)),
    ).map((placement) => ({
      ...placement,
      link: {
        path: pathOf({ kind: 'network', id: placement.network.id }),
        name: placement.network.name,
      },
      isHollow: placement.network.hasEnded,
      isNamed: selection.kind !== 'nation',
    })),
  };
}

/** What may be seen at once of a prefecture's own drawing, as a multiple of its frame. */
const WINDOW = 1.5;

/** Code of the prefecture whose own, finer drawing holds all that is seen; null where only the country's does. */
export function nearPrefecture(model: MapModel, selection: Selection): string | null {
  const homes =
    selection.kind === 'network'
      ? (model.network(selection.id)?.prefectures ?? [])
      : [model.openPrefecture(selection)?.code ?? ''];
  const home = model.index.prefectures.get(homes[0] ?? '');
  // islands far from the prefecture's main land (Tokyo's) reach beyond the window of its map
  const isInside = home && model.frame(selection)[2] <= WINDOW * home.frame[2];
  return isInside && homes.length === 1 ? home.code : null;
}

function regionLink(model: MapModel, code: string): SceneLink | null {
  const region = model.regions.get(code);
  if (!region) return null;
  const path = region.kind === 'area' ? areaPath(code) : prefecturePath(region.slug);
  return { path, name: model.fullName(region) };
}

/** The area of each municipality that networks name, by its code. */
function areasOfMunicipalities(networks: readonly MapNetwork[]): ReadonlyMap<string, string> {
  const named = networks.flatMap(({ municipalities }) => municipalities);
  return new Map(
    named.flatMap(({ area, codes }) =>
      area === null ? [] : codes.map((code): [string, string] => [code, area]),
    ),
  );
}
