/** How everything on the map looks. Each way of drawing the map takes fills, lines and patterns from here. */

import type { CoverageScope } from '@/data/coverage-scopes';
import type { RampStep } from '@/data/measures';
import type { Colour } from './colours';

/** A line around a shape, or along it. */
export type Line = {
  colour: Colour;
  /** Width in drawings of one scale, in CSS pixels. */
  width: number;
  /** Width on the live map, in CSS pixels: [zoom, width, zoom, width, …]. */
  stops: readonly number[];
  /** Lengths of a dash and of the gap after it, as multiples of the line's width. */
  dash?: readonly [dash: number, gap: number];
};

/** The fill and the line of a shape; null for none. */
export type Look = {
  fill: Colour | 'hatch' | null;
  line: Line | null;
};

const COVERAGE_LINE = { width: 1, stops: [4, 1, 10, 1.8] } as const;
const MEASURE_LINE = { colour: 'measureLine', ...COVERAGE_LINE } as const;
// thinner at small scales: small islands are still to be seen inside their outline
const SELECTION = { width: 2.4, stops: [4, 1, 7, 2.4] } as const;
const CASING = {
  fill: null,
  line: { colour: 'selectionCasing', width: 5, stops: [4, 2, 7, 5] },
} as const;

/** What networks cover, by their scope. Where colours cannot be told apart, the dashes of the outlines can. */
const SCOPE_LOOKS = {
  prefecture: {
    fill: 'wholePrefecture',
    line: { colour: 'wholePrefectureLine', ...COVERAGE_LINE },
  },
  'multi-prefecture': {
    fill: 'severalPrefectures',
    line: { colour: 'severalPrefecturesLine', ...COVERAGE_LINE, width: 1.5, dash: [6, 2.5] },
  },
  'secondary-medical-area': {
    fill: 'medicalArea',
    line: { colour: 'medicalAreaLine', ...COVERAGE_LINE },
  },
  municipality: {
    fill: 'municipality',
    line: { colour: 'municipalityLine', ...COVERAGE_LINE, dash: [2, 1.5] },
  },
  unstated: { fill: 'hatch', line: { colour: 'unstated', ...COVERAGE_LINE } },
} as const satisfies Record<CoverageScope, Look>;

/** What networks cover, coloured by a measure; a hatch where the measure is not stated. */
const MEASURE_LOOKS = {
  'measure-1': { fill: 'measure1', line: MEASURE_LINE },
  'measure-2': { fill: 'measure2', line: MEASURE_LINE },
  'measure-3': { fill: 'measure3', line: MEASURE_LINE },
  'measure-4': { fill: 'measure4', line: MEASURE_LINE },
  'not-stated': { fill: 'hatch', line: MEASURE_LINE },
} as const satisfies Record<MeasureLook, Look>;

/** The look of a step of the ramp. */
export type MeasureLook = `measure-${RampStep}` | 'not-stated';

/** The one table of looks. */
export const LOOKS = {
  neighbour: { fill: 'neighbour', line: null },
  land: { fill: 'land', line: { colour: 'coast', width: 0.5, stops: [4, 0.4, 10, 1.2] } },
  ...SCOPE_LOOKS,
  ...MEASURE_LOOKS,
  borders: {
    fill: null,
    line: { colour: 'prefectureBorder', width: 0.6, stops: [4, 0.5, 10, 2] },
  },
  'area-border': {
    fill: null,
    line: { colour: 'openBorder', width: 1, stops: [5, 0.6, 10, 1.4], dash: [3, 2] },
  },
  'selection-casing': CASING,
  selection: { fill: null, line: { colour: 'selection', ...SELECTION } },
  'looked-up-casing': CASING,
  'looked-up': { fill: null, line: { colour: 'candidate', ...SELECTION } },
} as const satisfies Record<string, Look>;

/** The name of a look. */
export type LookName = keyof typeof LOOKS;

/** A look by its name. */
export function lookOf(name: LookName): Look {
  return LOOKS[name];
}

/** Scopes in the order in which they are drawn: what comes later lies on top. */
export const SCOPES_BOTTOM_UP: readonly CoverageScope[] = [
  'multi-prefecture',
  'prefecture',
  'secondary-medical-area',
  'municipality',
  'unstated',
];

/** How much of the sea's colour lies over the fills of regions that are not selected, from 0 to 1. */
export const DIM = 0.5;

/** The tint over the region under the pointer, and over the municipality that was looked up: opacities. */
export const HOVER_OPACITY = 0.07;
export const LOOKED_UP_OPACITY = 0.08;

/** The hatch: side of its square tile and width of its lines, in CSS pixels. */
export const HATCH = { tile: 8, line: 1.5 } as const;

/** A marker's dot, the ring around it and what can be pressed: diameters in CSS pixels. */
export const MARKER = { dot: 10, ring: 15, target: 24 } as const;

/** The marker of a network that has ended is hollow: its hole and the ring around that, in CSS pixels. */
export const HOLLOW_MARKER = { hole: 7.5, ring: 13 } as const;
