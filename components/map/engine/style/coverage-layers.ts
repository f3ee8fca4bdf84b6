import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { CoverageScope } from '@/data/coverage-scopes';
import type { Palette } from '../palette';
import * as constants from './constants';
import { stops } from './expressions';
import { HATCH_IMAGE, SOURCES } from './names';

/** The scopes of a region as one property of its shape: shapes are heavy, and each is sent once. */
export const scopesProperty = (scopes: readonly CoverageScope[]): string => ` ${scopes.join(' ')} `;

const scopeIs = (...scopes: CoverageScope[]): FilterSpecification => [
  'any',
  ...scopes.map(
    (scope): ExpressionSpecification => ['in', scopesProperty([scope]), ['get', 'scopes']],
  ),
];

/** Said outright, so that saying it again changes nothing and draws nothing anew. */
const VISIBLE = { visibility: 'visible' } as const;

/** What networks cover, filled by scope. */
export function coverageFills(palette: Palette): LayerSpecification[] {
  const fill = { type: 'fill', source: SOURCES.coverage, layout: VISIBLE } as const;
  return [
    {
      ...fill,
      id: 'coverage-prefecture',
      filter: scopeIs('prefecture', 'multi-prefecture'),
      paint: { 'fill-color': palette.wholePrefecture },
    },
    {
      ...fill,
      id: 'coverage-area',
      filter: scopeIs('secondary-medical-area'),
      paint: { 'fill-color': palette.medicalArea },
    },
    {
      ...fill,
      id: 'coverage-unstated',
      filter: scopeIs('unstated'),
      paint: { 'fill-pattern': HATCH_IMAGE },
    },
  ];
}

/** Outlines of what networks cover: the extent is to be seen without colour too. */
export function coverageLines(palette: Palette): LayerSpecification[] {
  const line = (id: string, scopes: CoverageScope[], color: string): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCES.coverage,
    filter: scopeIs(...scopes),
    layout: { ...VISIBLE, 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': stops(constants.COVERAGE_WIDTH) },
  });
  return [
    line(
      'coverage-prefecture-line',
      ['prefecture', 'multi-prefecture'],
      palette.wholePrefectureLine,
    ),
    line('coverage-unstated-line', ['unstated'], palette.unstated),
    line('coverage-area-line', ['secondary-medical-area'], palette.medicalAreaLine),
  ];
}

/** The layers of coverage that is stated: those that a measure's colours take the place of. */
export const STATED_COVERAGE = [
  'coverage-prefecture',
  'coverage-prefecture-line',
  'coverage-area',
  'coverage-area-line',
];
