import { useMemo, useState } from 'react';
import { usePath } from '@/components/address/use-path';
import { useFiltering } from '@/components/filters/ExplorerFilters';
import { selectionOf } from '@/data/address/paths';
import type { MeasureId } from '@/data/measures';
import { mapIndex } from '@/data/regions/map-index';
import { useChoropleth } from '../choropleth/use-choropleth';
import { type CarriedNetworks, summaryFor } from '../model/carried-networks';
import { type CoverageByRegion, coverageByRegion } from '../model/coverage-by-region';
import { MapModel, type MapNetwork } from '../model/map-model';
import type { MapState } from './map-state';

/** What the map shows, and how the parts of the page change it. */
export type MapStateHook = {
  state: MapState;
  /** What the shown networks cover; until they are loaded, what the page carries of that. */
  coverage: CoverageByRegion;
  setNetworks: (networks: readonly MapNetwork[]) => void;
  setMeasure: (measure: MeasureId | null) => void;
  setMunicipality: (code: string | null) => void;
};

/** Makes the map's one state from the address, the filters and what the page carries. */
export function useMapState({
  networks: carried,
  coverage: summary,
}: CarriedNetworks): MapStateHook {
  const path = usePath();
  const [loaded, setNetworks] = useState<readonly MapNetwork[] | null>(null);
  const all = carried ?? loaded;
  const model = useMemo(() => new MapModel(mapIndex, all), [all]);
  const selection = useMemo(() => selectionOf(path), [path]);
  const ids = useFiltering()?.shown ?? null;
  const networks = useMemo(
    () => (ids ? model.networks.filter(({ id }) => ids.has(id)) : model.networks),
    [model, ids],
  );
  const coverage = useMemo(
    () => (model.isComplete ? coverageByRegion(networks) : summaryFor(selection, summary)),
    [model, networks, selection, summary],
  );
  const [choropleth, setMeasure] = useChoropleth(model, networks);
  const [code, setMunicipality] = useState<string | null>(null);
  const open = model.openPrefecture(selection)?.code;
  const municipality = open && code?.startsWith(open) ? code : null;
  const state = useMemo(
    () => ({ model, selection, networks, choropleth, municipality }),
    [model, selection, networks, choropleth, municipality],
  );
  return { state, coverage, setNetworks, setMeasure, setMunicipality };
}
