import type { RampStep } from '@/data/measures';
import type { CoverageByRegion } from '../model/coverage-by-region';
import { type LookName, type MeasureLook, SCOPES_BOTTOM_UP } from './looks';

/** A shape to draw: the region's by its code, or `land` and `borders`. */
export type SceneShape = {
  /** Two digits for a prefecture, four for an area, five for a municipality. */
  code: string;
  look: LookName;
};

/** Shapes that are drawn, dimmed and followed together. */
export type SceneGroup = {
  /** Code of the region that the group is about; unique together with `role`. */
  code: string;
  role: SceneRole;
  /** Bottom up. */
  shapes: readonly SceneShape[];
  /** The page that the group leads to, by its accessible name; null for groups that cannot be pointed at. */
  link: SceneLink | null;
  isDimmed: boolean;
};

/** Where a group leads. */
export type SceneLink = { path: string; name: string };

/** What a group is. */
export type SceneRole =
  | 'neighbour'
  | 'prefecture'
  | 'covered-area'
  | 'selected-area'
  | 'municipality'
  | 'unstated'
  | 'borders'
  | 'area'
  | 'selection';

/** What shapes are made from; drawings of one kind leave out what they do not have. */
export type ShapesInput = {
  /** Codes of the prefectures that the drawing has shapes of. */
  prefectures: readonly string[];
  coverage: CoverageByRegion;
  /** Colours by a measure, in place of those of the stated scopes. */
  measure?: MeasureSteps | null;
  /** Codes of the regions that are outlined; all others are dimmed. None dims nothing. */
  selected?: readonly string[];
  /** Codes of the areas that can be chosen. */
  openAreas?: readonly string[];
  /** Code of the area that a municipality lies in, or null. */
  areaOf?(municipality: string): string | null;
  /** Where a region leads; without it nothing is a link. */
  linkOf?(code: string): SceneLink | null;
};

/** The step of the ramp of each covered region, by code; those without one are not stated. */
export type MeasureSteps = { steps: ReadonlyMap<string, RampStep> };

/** The map's shapes, bottom up. */
export function sceneShapes({
  prefectures,
  coverage,
  measure = null,
  selected = [],
  openAreas = [],
  areaOf = () => null,
  linkOf = () => null,
}: ShapesInput): SceneGroup[] {
  const isHere = (code: string) => prefectures.includes(code.slice(0, 2));
  const isSelected = (code: string) =>
    selected.includes(code) ||
    selected.includes(code.slice(0, 2)) ||
    selected.includes(areaOf(code) ?? '');
  const isDimmed = (code: string) => selected.length > 0 && !isSelected(code);
  const stated = (code: string, drawnAs = code): SceneShape[] =>
    statedLooks(coverage, code, measure).map((look) => ({ code: drawnAs, look }));
  const isUnstated = (code: string) => coverage.get(code)?.includes('unstated') ?? false;
  const group = (
    role: SceneRole,
    code: string,
    shapes: readonly SceneShape[],
    link: SceneLink | null = null,
  ): SceneGroup => ({ code, role, shapes, link, isDimmed: isDimmed(code) });
  const covered = (digits: number) =>
    [...coverage.keys()].filter((code) => code.length === digits && isHere(code));

  const selectedAreas = selected.filter((code) => code.length === 4);
  const hatched = [...coverage.keys()].filter((code) => isHere(code) && isUnstated(code));
  const hatch = (code: string, drawnAs = code) =>
    group('unstated', drawnAs, [{ code: drawnAs, look: 'unstated' }]);

  return [
    { ...group('neighbour', 'land', [{ code: 'land', look: 'neighbour' }]), isDimmed: false },
    ...prefectures.map((code) =>
      group('prefecture', code, [{ code, look: 'land' }, ...stated(code)], linkOf(code)),
    ),
    ...covered(4)
      .filter((code) => !selected.includes(code))
      .map((code) => group('covered-area', code, stated(code))),
    // its prefecture is dimmed, and the area is not: it is drawn anew as a part of that
    ...selectedAreas.map((code) =>
      group('selected-area', code, [
        { code, look: 'land' },
        ...stated(code.slice(0, 2), code),
        ...stated(code),
      ]),
    ),
    ...covered(5).map((code) => group('municipality', code, stated(code))),
    ...hatched.map((code) => hatch(code)),
    ...selectedAreas
      .filter((code) => isUnstated(code.slice(0, 2)))
      .map((code) => hatch(code.slice(0, 2), code)),
    { ...group('borders', 'borders', [{ code: 'borders', look: 'borders' }]), isDimmed: false },
    ...openAreas.map((code) => ({
      ...group('area', code, [{ code, look: 'area-border' }], linkOf(code)),
      isDimmed: false,
    })),
    ...selected.map((code) =>
      group('selection', code, [
        { code, look: 'selection-casing' },
        { code, look: 'selection' },
      ]),
    ),
  ].filter(({ shapes }) => shapes.length > 0);
}

/** The looks of a region's stated coverage, bottom up. */
function statedLooks(
  coverage: CoverageByRegion,
  code: string,
  measure: MeasureSteps | null,
): LookName[] {
  const scopes = coverage.get(code) ?? [];
  const looks = SCOPES_BOTTOM_UP.filter((scope) => scope !== 'unstated' && scopes.includes(scope));
  return measure && looks.length > 0 ? [measureLook(measure.steps.get(code))] : looks;
}

function measureLook(step: RampStep | undefined): MeasureLook {
  return step === undefined ? 'not-stated' : `measure-${step}`;
}
