import { formatNumber } from '@/components/ui/numbers';
import { measureUnit } from '@/data/measures';
import { honesty } from '@/data/vocabulary/honesty';
import { measureTerms } from '@/data/vocabulary/measure-terms';
import { legendScopes } from '../controls/legend-scopes';
import type { Palette } from '../engine/palette';
import { HATCH_ID } from '../scene/hatch';
import { type LookName, lookOf } from '../scene/looks';
import type { MapView } from '../state/map-view';
import type { LegendEntry, PictureWords } from './frame';

/** Title, legend and notes of a picture of the map. */
export function pictureWords(map: MapView, palette: Palette): PictureWords {
  const { model, networks, choropleth } = map;
  const isFiltered = networks.length < model.networks.length;
  const shown = isFiltered
    ? `収録${formatNumber(model.networks.length)}件のうち絞り込んだ${formatNumber(networks.length)}件`
    : `収録${formatNumber(model.networks.length)}件`;
  return {
    title: titleOf(map),
    subtitle: `地域医療情報連携ネットワーク（${shown}）｜連携アトラス`,
    legendTitle: choropleth
      ? `${measureTerms[choropleth.measure].label}（${measureUnit(choropleth.measure)}）`
      : null,
    legend: choropleth ? measureEntries(map, palette) : scopeEntries(map, palette),
    notes: [
      `全国のネットワークの一部です。「${honesty.uncollected.label}」は、ネットワークがないという意味ではありません。`,
    ],
  };
}

function titleOf({ model, selection }: MapView): string {
  if (selection.kind === 'network') return model.network(selection.id)?.name ?? '';
  const region = model.selectedRegion(selection);
  return region ? model.fullName(region) : '日本';
}

function scopeEntries({ model }: MapView, palette: Palette): LegendEntry[] {
  return [
    ...legendScopes(model.networks).map(({ scope, label }) => entry(label, scope, palette)),
    entry(honesty.uncollected.label, 'land', palette),
  ];
}

function measureEntries({ choropleth }: MapView, palette: Palette): LegendEntry[] {
  return [
    ...(choropleth?.classes ?? []).map(({ label, step }) =>
      entry(label, `measure-${step}`, palette),
    ),
    entry(honesty['not-stated'].label, 'not-stated', palette),
    entry(honesty.uncollected.label, 'land', palette),
  ];
}

function entry(label: string, look: LookName, palette: Palette): LegendEntry {
  const { fill, line } = lookOf(look);
  return {
    label,
    fill: fill === null ? 'none' : fill === 'hatch' ? `url(#${HATCH_ID})` : palette[fill],
    stroke: line ? palette[line.colour] : 'none',
    dash: line?.dash ? line.dash.map((length) => length * line.width).join(' ') : null,
  };
}
