'use client';

import { useRouter } from 'next/navigation';
import { Suspense, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { withKeptQuery } from '@/components/address/location';
import { usePath } from '@/components/address/use-path';
import { pathOf, type Selection } from '@/data/address/paths';
import { boundariesAttribution } from '@/data/export/attribution';
import { Legend, type LegendScope } from './controls/Legend';
import { MapProblem } from './controls/MapProblem';
import { MeasureLegend } from './controls/MeasureLegend';
import { MeasureSelect } from './controls/MeasureSelect';
import { MunicipalityQuery } from './controls/MunicipalityQuery';
import { Tooltip, type TooltipHandle } from './controls/Tooltip';
import { ZoomButtons } from './controls/ZoomButtons';
import styles from './ExplorerMap.module.css';
import type { CarriedNetworks } from './model/carried-networks';
import type { MapRegion } from './model/map-model';
import { useAnnouncement } from './state/use-announcement';
import { useMapState } from './state/use-map-state';
import { StaticMap } from './static/StaticMap';
import { useAtlasMap } from './use-atlas-map';
import { usePageTop } from './use-page-top';

/**
 * The map beside the panel. It stays mounted while pages change, and the address says what it shows.
 * At first it is an SVG of links; MapLibre takes the SVG's place as soon as it has drawn the same.
 */
export function ExplorerMap({
  legend,
  ...carried
}: CarriedNetworks & { legend: readonly LegendScope[] }) {
  const router = useRouter();
  const path = usePath();
  const { state, coverage, setNetworks, setMeasure, setMunicipality } = useMapState(carried);
  const { model, selection, networks, choropleth, municipality } = state;
  const [announcement, announce] = useAnnouncement(state);
  const tooltip = useRef<TooltipHandle>(null);
  const navigate = useCallback(
    (target: Selection) => router.push(withKeptQuery(pathOf(target))),
    [router],
  );
  const prefetch = useCallback((target: Selection) => router.prefetch(pathOf(target)), [router]);
  const hover = useCallback((region: MapRegion | null, x: number, y: number) => {
    tooltip.current?.show(region && { region, x, y });
  }, []);
  const { root, canvas, isLive, problem, retry, zoomBy } = useAtlasMap(state, {
    navigate,
    prefetch,
    hover,
    announce,
    setNetworks: carried.networks ? null : setNetworks,
  });
  usePageTop(path);

  // out of sight, the static map follows once the page has answered
  const [drawn, setDrawn] = useState(selection);
  useEffect(() => startTransition(() => setDrawn(selection)), [selection]);

  return (
    <div
      ref={root}
      className={styles.map}
      data-live={isLive || undefined}
      data-nation={selection.kind === 'nation' || undefined}
    >
      <StaticMap
        model={model}
        selection={isLive ? drawn : selection}
        networks={networks}
        coverage={coverage}
        choropleth={choropleth}
        lookedUp={municipality}
        hidden={isLive}
        onNavigate={navigate}
        onPrefetch={prefetch}
        onHover={hover}
      />
      <div ref={canvas} className={styles.canvas} inert={!isLive} />
      <div className={styles.furniture}>
        <div className={styles.legend}>
          <div hidden={choropleth !== null}>
            <Legend scopes={legend} />
          </div>
          {choropleth && <MeasureLegend choropleth={choropleth} />}
        </div>
        <Suspense fallback={null}>
          <div className={styles.measure}>
            <MeasureSelect onChange={setMeasure} />
          </div>
        </Suspense>
      </div>
      <Suspense>
        <MunicipalityQuery onChange={setMunicipality} />
      </Suspense>
      {isLive && <ZoomButtons onZoom={zoomBy} />}
      <MapProblem problem={problem} onRetry={retry} />
      <p className={styles.attribution}>
        <span>{boundariesAttribution}</span>
      </p>
      {/* a new page hides what was said of the region before */}
      <Tooltip key={path} ref={tooltip} model={model} choropleth={choropleth} />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}
