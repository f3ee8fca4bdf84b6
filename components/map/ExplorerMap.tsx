'use client';

import { useRouter } from 'next/navigation';
import {
  Suspense,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { currentCamera, withKeptQuery, writeCamera } from '@/components/address/location';
import { useCameraAddress } from '@/components/address/use-camera-address';
import { usePath } from '@/components/address/use-path';
import { useFiltering } from '@/components/filters/ExplorerFilters';
import { openSearch } from '@/components/search/open-search';
import { pathOf, type Selection, selectionOf } from '@/data/address/paths';
import { boundariesAttribution } from '@/data/export/attribution';
import { mapIndex } from '@/data/regions/map-index';
import type { Camera } from '@/geo/camera';
import { type CarriedNetworks, summaryFor } from './carried-networks';
import { MeasureLegend } from './choropleth/MeasureLegend';
import { MeasureSelect } from './choropleth/MeasureSelect';
import { useChoropleth } from './choropleth/use-choropleth';
import { coverageByRegion } from './coverage-by-region';
import styles from './ExplorerMap.module.css';
import type { AtlasMap } from './engine/AtlasMap';
import { fittedCamera } from './engine/fitted-camera';
import { DETAIL_ZOOM } from './engine/style/constants';
import { carryFocus } from './focus';
import { Legend, type LegendScope } from './Legend';
import { type AtlasMapParts, loadAtlasMap } from './load-atlas-map';
import { MapProblem, type Problem } from './MapProblem';
import { MunicipalityQuery } from './MunicipalityQuery';
import { MapModel, type MapNetwork, type MapRegion } from './map-model';
import { provideMapView } from './map-view';
import { describeSelection } from './region-words';
import { StaticMap } from './static/StaticMap';
import { type Hover, Tooltip, type TooltipHandle } from './Tooltip';
import { useOnline } from './use-online';
import { usePageTop } from './use-page-top';
import { ZoomButtons } from './ZoomButtons';

/** A map that takes longer than this, in milliseconds, wants an explanation. */
const SLOW_MS = 6000;

/**
 * The map beside the panel. It stays mounted while pages change, and the address says what it shows.
 * At first it is an SVG of links; MapLibre takes the SVG's place as soon as it has drawn the same.
 */
export function ExplorerMap({
  networks: carried,
  coverage: summary,
  legend,
}: CarriedNetworks & { legend: readonly LegendScope[] }) {
  const router = useRouter();
  const path = usePath();
  const [loaded, setLoaded] = useState<readonly MapNetwork[] | null>(null);
  const networks = carried ?? loaded;
  const model = useMemo(() => new MapModel(mapIndex, networks), [networks]);
  const selection = useMemo(() => selectionOf(path), [path]);
  const [drawn, setDrawn] = useState(selection);
  const ids = useFiltering()?.shown ?? null;
  const shown = useMemo(
    () => (ids ? model.networks.filter(({ id }) => ids.has(id)) : model.networks),
    [model, ids],
  );
  const coverage = useMemo(
    () => (model.isComplete ? coverageByRegion(shown) : summaryFor(selection, summary)),
    [model, shown, selection, summary],
  );
  const [choropleth, setMeasure] = useChoropleth(model, shown);
  const [municipality, setMunicipality] = useState<string | null>(null);
  const open = model.openPrefecture(selection)?.code;
  const lookedUp = open && municipality?.startsWith(open) ? municipality : null;
  const [isLive, setLive] = useState(false);
  const [announcement, announce] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const measured = (region: MapRegion) => choropleth?.words(region) ?? null;
  usePageTop(path);

  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const tooltip = useRef<TooltipHandle>(null);
  const atlas = useRef<AtlasMap | null>(null);
  /** What the map is to show when it is created. */
  const current = useRef({ model, selection, networks: shown, choropleth, municipality: lookedUp });

  const navigate = useCallback(
    (target: Selection) => router.push(withKeptQuery(pathOf(target))),
    [router],
  );
  const hover = useCallback((at: Hover | null) => tooltip.current?.show(at), []);
  const prefetch = useCallback((target: Selection) => router.prefetch(pathOf(target)), [router]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is a reason to load again
  useEffect(() => {
    const container = canvas.current;
    if (!container) return;
    let isGone = false;
    const camera = currentCamera();
    const { selection } = current.current;
    const isClose = camera ? camera.zoom >= DETAIL_ZOOM : selection.kind !== 'nation';
    const slow = setTimeout(() => setProblem('slow'), SLOW_MS);
    const create = ({ AtlasMap, ...parts }: AtlasMapParts) => {
      if (isGone) return;
      setProblem(isClose && !parts.first.isDetailed ? 'coarse' : null);
      const start = { ...current.current, camera: currentCamera() };
      try {
        atlas.current = new AtlasMap(parts, container, start.model, start, {
          navigate,
          prefetch,
          hover: (region, x, y) => hover(region && { region, x, y }),
          announce,
          search: openSearch,
          live: (live) => carryFocus(root.current, () => flushSync(() => setLive(live))),
          moved: writeCamera,
          coarse: (isCoarse) => setProblem(isCoarse ? 'coarse' : null),
        });
        atlas.current.showMeasure(current.current.choropleth);
      } catch {
        // no WebGL2: the static map stays and does all but zoom
      }
    };
    const missing = carried
      ? null
      : import('./load-map-networks').then((part) => part.loadMapNetworks());
    Promise.all([loadAtlasMap(isClose), missing])
      .then(
        ([parts, found]) => {
          // before the map is made, which is to show them
          if (found && !isGone) flushSync(() => setLoaded(found));
          create(parts);
        },
        () => {
          if (!isGone) setProblem('failed');
        },
      )
      .finally(() => clearTimeout(slow));
    return () => {
      isGone = true;
      clearTimeout(slow);
      atlas.current?.remove();
      atlas.current = null;
    };
  }, [carried, navigate, prefetch, hover, attempt]);

  const retry = useCallback(() => {
    setProblem(null);
    if (atlas.current) atlas.current.retry();
    else setAttempt((count) => count + 1);
  }, []);
  useOnline(problem === 'failed' || problem === 'coarse' ? retry : null);

  // out of sight, the static map follows once the page has answered
  useEffect(() => startTransition(() => setDrawn(selection)), [selection]);

  // with the address, and not after the frame: a key may be pressed in between
  useLayoutEffect(() => atlas.current?.arrive(selection), [selection]);

  useEffect(() => {
    const isChange = current.current.selection !== selection;
    current.current = { ...current.current, model, selection };
    if (!isChange) return;
    hover(null);
    atlas.current?.select(selection, currentCamera());
    announce(`${describeSelection(model, selection)}、選択しました`);
  }, [selection, model, hover]);

  useEffect(
    () =>
      provideMapView(() => {
        const element = canvas.current;
        if (!element) return null;
        const { clientWidth: width, clientHeight: height } = element;
        const { selection } = current.current;
        const camera = currentCamera();
        return {
          ...current.current,
          camera: camera ?? fittedCamera(element, model.frame(selection)),
          size: { width, height },
          element,
        };
      }),
    [model],
  );

  const followCamera = useCallback((camera: Camera | null) => {
    atlas.current?.select(current.current.selection, camera);
  }, []);
  useCameraAddress(followCamera);

  useEffect(() => {
    current.current = { ...current.current, networks: shown };
    atlas.current?.showNetworks(shown);
  }, [shown]);

  useEffect(() => {
    current.current = { ...current.current, choropleth };
    atlas.current?.showMeasure(choropleth);
  }, [choropleth]);

  useEffect(() => {
    current.current = { ...current.current, municipality: lookedUp };
    atlas.current?.lookUp(lookedUp);
  }, [lookedUp]);

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
        networks={shown}
        coverage={coverage}
        choropleth={choropleth}
        lookedUp={lookedUp}
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
      {isLive && <ZoomButtons onZoom={(step, event) => atlas.current?.zoomBy(step, event)} />}
      <MapProblem problem={problem} onRetry={retry} />
      <p className={styles.attribution}>
        <span>{boundariesAttribution}</span>
      </p>
      <Tooltip ref={tooltip} model={model} measured={measured} />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}
