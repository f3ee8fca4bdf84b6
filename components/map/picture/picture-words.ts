import { formatNumber } from '@/components/ui/numbers';
import { measureUnit } from '@/data/measures';
import { honesty } from '@/data/vocabulary/honesty';
import { measureTerms } from '@/data/vocabulary/measure-terms';
import type { Palette } from '../engine/palette';
import { legendScopes } from '../legend-scopes';
import type { MapView } from '../map-view';
import type { LegendEntry, PictureWords } from './frame';
import { HATCH } from './layers';

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
  const looks = {
    prefecture: { fill: palette.wholePrefecture, stroke: palette.wholePrefectureLine },
    'multi-prefecture': { fill: palette.wholePrefecture, stroke: palette.wholePrefectureLine },
    'secondary-medical-area': { fill: palette.medicalArea, stroke: palette.medicalAreaLine },
    municipality: { fill: palette.medicalArea, stroke: palette.medicalAreaLine },
    unstated: { fill: `url(#${HATCH})`, stroke: palette.unstated },
  };
  return [
    ...legendScopes(model.networks).map(({ scope, label }) => ({ label, ...looks[scope] })),
    uncollected(palette),
  ];
}

function measureEntries({ choropleth }: MapView, palette: Palette): LegendEntry[] {
  const classes = (choropleth?.classes ?? []).map(({ label, step }) => ({
    label,
    fill: palette[`measure${step}`],
    stroke: palette.measureLine,
  }));
  const notStated = {
    label: honesty['not-stated'].label,
    fill: `url(#${HATCH})`,
    stroke: palette.unstated,
  };
  return [...classes, notStated, uncollected(palette)];
}

function uncollected(palette: Palette): LegendEntry {
  return { label: honesty.uncollected.label, fill: palette.land, stroke: palette.coast };
}
