import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { CoverageScope } from '@/data/coverage-scopes';
import { lookOf, SCOPES_BOTTOM_UP } from '../../scene/looks';
import type { Palette } from '../palette';
import { fillPaint, linePaint } from './look-paint';
import { SOURCES } from './names';

/** The scopes of a region as one property of its shape: shapes are heavy, and each is sent once. */
export const scopesProperty = (scopes: readonly CoverageScope[]): string => ` ${scopes.join(' ')} `;

const scopeIs = (scope: CoverageScope): FilterSpecification =>
  ['in', scopesProperty([scope]), ['get', 'scopes']] as ExpressionSpecification;

/** Said outright, so that saying it again changes nothing and draws nothing anew. */
const VISIBLE = { visibility: 'visible' } as const;

const fillId = (scope: CoverageScope) => `coverage-${scope}`;
const lineId = (scope: CoverageScope) => `coverage-${scope}-line`;

/** What networks cover, filled by scope. */
export function coverageFills(palette: Palette): LayerSpecification[] {
  return SCOPES_BOTTOM_UP.map((scope) => ({
    id: fillId(scope),
    type: 'fill',
    source: SOURCES.coverage,
    layout: VISIBLE,
    filter: scopeIs(scope),
    paint: fillPaint(lookOf(scope), palette),
  }));
}

/** Outlines of what networks cover: the extent is to be seen without colour too. */
export function coverageLines(palette: Palette): LayerSpecification[] {
  return SCOPES_BOTTOM_UP.map((scope) => ({
    id: lineId(scope),
    type: 'line',
    source: SOURCES.coverage,
    filter: scopeIs(scope),
    layout: { ...VISIBLE, 'line-join': 'round' },
    paint: linePaint(lookOf(scope).line, palette),
  }));
}

/** The layers of coverage that is stated: those that a measure's colours take the place of. */
export const STATED_COVERAGE = SCOPES_BOTTOM_UP.filter((scope) => scope !== 'unstated').flatMap(
  (scope) => [fillId(scope), lineId(scope)],
);
