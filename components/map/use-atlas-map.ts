import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { currentCamera, writeCamera } from '@/components/address/location';
import { useCameraAddress } from '@/components/address/use-camera-address';
import { openSearch } from '@/components/search/open-search';
import type { Problem } from './controls/MapProblem';
import type { AtlasMap } from './engine/AtlasMap';
import { fittedCamera } from './engine/fitted-camera';
import { DETAIL_ZOOM } from './engine/style/constants';
import type { AtlasMapEvents } from './engine/types';
import { carryFocus } from './focus';
import { type AtlasMapParts, loadAtlasMap } from './loading/load-atlas-map';
import { useOnline } from './loading/use-online';
import type { MapNetwork } from './model/map-model';
import type { MapState } from './state/map-state';
import { provideMapView } from './state/map-view';

/** After this time, in milliseconds, a map that is not there is explained. */
const SLOW_MS = 6000;

/** What the page does for the map. Functions that change have the map made anew. */
export type MapPage = Pick<AtlasMapEvents, 'navigate' | 'prefetch' | 'hover' | 'announce'> & {
  /** Takes the networks where the page does not carry them; null where it does. */
  setNetworks: ((networks: readonly MapNetwork[]) => void) | null;
};

/** The map's elements, and how it is getting on. */
export type AtlasMapHook = {
  root: RefObject<HTMLDivElement | null>;
  canvas: RefObject<HTMLDivElement | null>;
  /** MapLibre has taken the static map's place. */
  isLive: boolean;
  problem: Problem | null;
  /** Loads again what could not be had. */
  retry: () => void;
  zoomBy: (step: 1 | -1, event: Event) => void;
};

/** Loads MapLibre, hands the static map's place over to it, and has it show the state. */
export function useAtlasMap(
  state: MapState,
  { navigate, prefetch, hover, announce, setNetworks }: MapPage,
): AtlasMapHook {
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const atlas = useRef<AtlasMap | null>(null);
  const [isLive, setLive] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const placedState = useEffectEvent(() => ({ ...state, camera: currentCamera() }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is a reason to load again
  useEffect(() => {
    const container = canvas.current;
    if (!container) return;
    let isGone = false;
    const { camera, selection } = placedState();
    const isClose = camera ? camera.zoom >= DETAIL_ZOOM : selection.kind !== 'nation';
    const slow = setTimeout(() => setProblem('slow'), SLOW_MS);
    const create = ({ AtlasMap, ...parts }: AtlasMapParts) => {
      setProblem(isClose && !parts.first.isDetailed ? 'coarse' : null);
      try {
        atlas.current = new AtlasMap(parts, container, placedState(), {
          navigate,
          prefetch,
          hover,
          announce,
          search: openSearch,
          live: (live) => carryFocus(root.current, () => flushSync(() => setLive(live))),
          moved: writeCamera,
          coarse: (isCoarse) => setProblem(isCoarse ? 'coarse' : null),
        });
      } catch {
        // no WebGL2: the static map stays and does all but zoom
      }
    };
    Promise.all([loadAtlasMap(isClose), setNetworks && loadNetworks()])
      .then(
        ([parts, networks]) => {
          if (isGone) return;
          // the state must have them when the map is made
          if (setNetworks && networks) flushSync(() => setNetworks(networks));
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
  }, [navigate, prefetch, hover, announce, setNetworks, attempt]);

  const retry = useCallback(() => {
    setProblem(null);
    if (atlas.current) atlas.current.retry();
    else setAttempt((count) => count + 1);
  }, []);
  useOnline(problem === 'failed' || problem === 'coarse' ? retry : null);

  // with the address, and not after the frame: a key may be pressed in between
  useLayoutEffect(() => atlas.current?.arrive(state.selection), [state.selection]);

  // after the frame: the panel's answer comes first
  useEffect(() => atlas.current?.update({ ...state, camera: currentCamera() }), [state]);

  useCameraAddress(useCallback((camera) => atlas.current?.goTo(camera), []));

  useEffect(
    () =>
      provideMapView(() => {
        const element = canvas.current;
        if (!element) return null;
        const { clientWidth: width, clientHeight: height } = element;
        const camera = currentCamera() ?? fittedCamera(element, state.model.frame(state.selection));
        return { ...state, camera, size: { width, height }, element };
      }),
    [state],
  );

  const zoomBy = (step: 1 | -1, event: Event) => atlas.current?.zoomBy(step, event);
  return { root, canvas, isLive, problem, retry, zoomBy };
}

async function loadNetworks(): Promise<readonly MapNetwork[]> {
  const { loadMapNetworks } = await import('./loading/load-map-networks');
  return loadMapNetworks();
}
