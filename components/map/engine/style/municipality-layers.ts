import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { LOOKED_UP_OPACITY, lookOf } from '../../scene/looks';
import type { Palette } from '../palette';
import * as constants from './constants';
import { stops } from './expressions';
import { linePaint } from './look-paint';
import { SOURCES } from './names';

/** What the features of the source `municipalities` are. */
export type MunicipalityFeature = 'border' | 'name' | 'looked-up' | 'looked-up-name';

const kindIs = (kind: MunicipalityFeature): FilterSpecification => ['==', ['get', 'kind'], kind];

const source = SOURCES.municipalities;

/** Thin borders between municipalities. */
export function municipalityBorders(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'municipality-borders',
      type: 'line',
      source,
      minzoom: constants.MUNICIPALITY_ZOOM,
      filter: kindIs('border'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.areaBorder,
        'line-width': stops(constants.MUNICIPALITY_BORDER_WIDTH),
      },
    },
  ];
}

/** The municipality that was looked up, at every zoom. */
export function municipalityOutline(palette: Palette): LayerSpecification[] {
  const filter = kindIs('looked-up');
  const line = (look: 'looked-up-casing' | 'looked-up'): LayerSpecification => ({
    id: `${look}-line`,
    type: 'line',
    source,
    filter,
    layout: { 'line-join': 'round' },
    paint: linePaint(lookOf(look).line, palette),
  });
  return [
    {
      id: 'looked-up-fill',
      type: 'fill',
      source,
      filter,
      paint: { 'fill-color': palette.hover, 'fill-opacity': LOOKED_UP_OPACITY },
    },
    line('looked-up-casing'),
    line('looked-up'),
  ];
}

/** Names of municipalities, which give way to those of areas. */
export function municipalityNames(palette: Palette): LayerSpecification[] {
  const paint = {
    'text-color': palette.label,
    'text-halo-color': palette.labelHalo,
    'text-halo-width': 1.4,
    'text-halo-blur': 0.4,
  };
  return [
    {
      id: 'municipality-names',
      type: 'symbol',
      source,
      minzoom: constants.MUNICIPALITY_ZOOM,
      filter: kindIs('name'),
      layout: {
        'text-field': ['get', 'name'],
        'text-size': stops(constants.MUNICIPALITY_NAME_SIZE),
        'text-padding': 6,
      },
      paint,
    },
  ];
}

/** The name of the municipality looked up, which others give way to. */
export function lookedUpName(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'looked-up-name',
      type: 'symbol',
      source,
      filter: kindIs('looked-up-name'),
      layout: {
        'text-field': ['get', 'name'],
        'text-size': constants.LOOKED_UP_NAME_SIZE,
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': palette.selection,
        'text-halo-color': palette.labelHalo,
        'text-halo-width': 2,
      },
    },
  ];
}
