import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import type { CoverageScope } from '@/data/coverage-scopes';
import { type Camera, cameraForFrame, type Insets } from '@/geo/camera';
import { unproject } from '@/geo/mercator';
import type { LandTopology, RegionTopology } from '@/geo/topology';
import type { MapModel, MapRegion } from '../map-model';
import { type MarkerPlacement, placeMarkers } from '../marker-placement';
import type { Selection } from '../selection';
import { FeatureStates } from './feature-states';
import { hatchImage } from './hatch';
import { MapKeyboard } from './keyboard';
import { MarkerLayer } from './marker-layer';
import { type Palette, readPalette } from './palette';
import { MapPointer } from './pointer';
import { boundarySources, labelSource, neighbourSource, type SourceData } from './sources';
import {
  areasOfPrefecture,
  COVERAGE_LAYERS,
  coverageFilter,
  HATCH_IMAGE,
  mapLayers,
  mapStyle,
  OPEN_AREA_NAMES,
  PREFECTURE_NAMES,
  prefecturesExcept,
} from './style';
import * as constants from './style-constants';

setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href);

/** What the map tells the page around it. */
export type AtlasMapEvents = {
  /** The reader chose something: go to its page. */
  navigate(selection: Selection): void;
  /** The reader is about to choose something. */
  prefetch(selection: Selection): void;
  /** The pointer is over a region, at this point of the map element (px); null when over none. */
  hover(region: MapRegion | null, x: number, y: number): void;
  /** Say this to readers who do not see the map. */
  announce(text: string): void;
  /** The map is drawn (or, after a lost context, not drawn any more). */
  live(isLive: boolean): void;
  /** The reader moved the camera. */
  moved(camera: Camera): void;
};

/** Boundaries and context land of the first view. */
export type FirstData = { overview: RegionTopology; neighbours: LandTopology };

/**
 * The interactive map: MapLibre behind the few words the page needs. The page tells it what is
 * selected and shown; the map draws that, and tells what the reader does.
 */
export class AtlasMap {
  private readonly map: MapLibre;
  private readonly states: FeatureStates;
  private readonly markers: MarkerLayer;
  private readonly pointer: MapPointer;
  private readonly keyboard: MapKeyboard;
  private readonly darkTheme = matchMedia('(prefers-color-scheme: dark)');
  private palette: Palette;
  private data: SourceData;
  private selection: Selection;
  private scopes: readonly CoverageScope[];
  /** The style can be changed: it is loaded and the context is not lost. */
  private isReady = false;
  private detail: 'none' | 'loading' | 'loaded' = 'none';
  /** The camera is where the reader put it, not where the selection did. */
  private readerMoved: boolean;
  /** The reader is moving the camera now. */
  private readerMoves = false;

  /**
   * @param container an empty element; its `--inset-*` properties (px) say what overlays the map
   * @throws where there is no WebGL2
   */
  constructor(
    private readonly container: HTMLElement,
    private readonly model: MapModel,
    first: FirstData,
    private readonly loadDetail: () => Promise<RegionTopology>,
    start: { selection: Selection; scopes: readonly CoverageScope[]; camera: Camera | null },
    private readonly events: AtlasMapEvents,
  ) {
    this.selection = start.selection;
    this.scopes = start.scopes;
    this.readerMoved = start.camera !== null;
    this.palette = readPalette(container);
    this.map = new MapLibre({
      container,
      style: mapStyle(this.palette),
      ...(start.camera ?? this.fittedCamera()),
      minZoom: constants.MIN_ZOOM,
      maxZoom: constants.MAX_ZOOM,
      maxBounds: constants.MAX_BOUNDS,
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      // the first click of a double click already goes to a page
      doubleClickZoom: false,
      fadeDuration: 0,
      // the labels are Japanese and drawn from the reader's own fonts
      localIdeographFontFamily: getComputedStyle(container).fontFamily,
      locale: { 'Map.Title': '日本地図' },
    });
    this.map.touchZoomRotate.disableRotation();

    this.states = new FeatureStates(this.map);
    this.markers = new MarkerLayer(this.map, {
      open: (id) => events.navigate({ kind: 'network', id }),
      prefetch: (id) => events.prefetch({ kind: 'network', id }),
      expand: (members) => this.zoomTo(members),
    });
    const choice = { model, states: this.states, selection: () => this.selection };
    this.pointer = new MapPointer(this.map, choice, {
      choose: (region) => this.choose(region),
      hover: events.hover,
      prefetch: (region) => events.prefetch(model.selectionOfRegion(region)),
    });
    this.keyboard = new MapKeyboard(this.map, choice, {
      choose: (region) => this.choose(region),
      announce: events.announce,
      prefetch: (region) => events.prefetch(model.selectionOfRegion(region)),
    });

    const placements = this.placements();
    this.markers.setPlacements(placements);
    const marked = new Set(placements.map(({ region }) => region));
    this.data = {
      ...boundarySources(first.overview, model),
      ...neighbourSource(first.neighbours),
      ...labelSource(model, marked),
    };

    this.map.on('style.load', this.draw);
    this.map.on('webglcontextlost', this.onContextLost);
    this.map.on('webglcontextrestored', () => this.map.once('idle', () => events.live(true)));
    this.map.on('wheel', this.onReaderMove);
    this.map.on('dragstart', this.onReaderMove);
    this.map.on('moveend', this.onMoveEnd);
    this.map.on('resize', this.onResize);
    this.map.once('idle', () => {
      events.live(true);
      this.loadDetailsWhereNeeded();
    });
    this.map.on('zoomend', this.loadDetailsWhereNeeded);
    this.darkTheme.addEventListener('change', this.onThemeChange);
  }

  /** Shows another selection; the camera goes to it unless the address brings its own. */
  select(selection: Selection, camera: Camera | null): void {
    this.selection = selection;
    this.readerMoved = camera !== null;
    this.readerMoves = false;
    this.drawSelection();
    this.pointer.clear();
    this.keyboard.reset();
    if (camera) this.map.jumpTo(camera);
    else this.frameSelection({ animate: true });
  }

  /** Shows the coverage and the markers of these scopes only. */
  showScopes(scopes: readonly CoverageScope[]): void {
    this.scopes = scopes;
    this.markers.setPlacements(this.placements());
    this.drawScopes();
  }

  /** Zooms one step in or out around the centre, because of the reader's `originalEvent`. */
  zoomBy(step: 1 | -1, originalEvent: Event): void {
    if (step > 0) this.map.zoomIn({}, { originalEvent });
    else this.map.zoomOut({}, { originalEvent });
  }

  /** Takes the map down. */
  remove(): void {
    this.darkTheme.removeEventListener('change', this.onThemeChange);
    this.markers.remove();
    this.keyboard.remove();
    this.map.remove();
  }

  private readonly draw = (): void => {
    this.isReady = true;
    this.addHatch();
    for (const [name, data] of Object.entries(this.data)) {
      this.map.getSource<GeoJSONSource>(name)?.setData(data);
    }
    this.states.restore();
    this.drawSelection();
    this.drawScopes();
  };

  private drawSelection(): void {
    const codes = this.model.selectedCodes(this.selection);
    const open = this.model.openPrefecture(this.selection)?.code ?? null;
    const areas = codes.filter((code) => code.length === 4);
    const prefectures = codes.filter((code) => code.length === 2);
    const { prefectures: allPrefectures, areas: allAreas } = this.model.index;
    const others = (all: Iterable<string>, kept: string[]) =>
      kept.length > 0 ? [...all].filter((code) => !kept.includes(code)) : [];

    this.states.set('prefectures', 'selected', prefectures);
    this.states.set('areas', 'selected', areas);
    this.states.set('prefectures', 'dimmed', others(allPrefectures.keys(), prefectures));
    this.states.set('areas', 'dimmed', others(allAreas.keys(), areas));
    // what belongs to no area dims like the areas around it
    this.states.set('unassigned', 'dimmed', areas.length > 0 ? allPrefectures.keys() : []);
    this.states.set('borders', 'open', open ? [open] : []);
    this.markers.select(this.selection.kind === 'network' ? this.selection.id : null);
    if (this.isReady) {
      this.map.setFilter(OPEN_AREA_NAMES, areasOfPrefecture(open));
      for (const layer of PREFECTURE_NAMES) this.map.setFilter(layer, prefecturesExcept(open));
    }
  }

  private drawScopes(): void {
    if (!this.isReady) return;
    for (const [layer, scopes] of Object.entries(COVERAGE_LAYERS)) {
      this.map.setFilter(layer, coverageFilter(scopes, this.scopes));
    }
  }

  private placements(): MarkerPlacement[] {
    const shown = this.model.networks.filter(({ scope }) => this.scopes.includes(scope));
    return placeMarkers(this.model, shown);
  }

  /** A click or `Enter` on a region, or on the sea: one level up. */
  private choose(region: MapRegion | null): void {
    const target = region
      ? this.model.selectionOfRegion(region)
      : this.model.parent(this.selection);
    if (target) this.events.navigate(target);
  }

  private fittedCamera(): Camera {
    const { clientWidth: width, clientHeight: height } = this.container;
    const frame = this.model.frame(this.selection);
    return cameraForFrame(frame, { width, height }, readInsets(this.container));
  }

  private frameSelection({ animate }: { animate: boolean }): void {
    const camera = this.fittedCamera();
    if (animate) this.map.flyTo({ ...camera, duration: FLIGHT_MS, curve: 1.2 });
    else this.map.jumpTo(camera);
  }

  private zoomTo(members: readonly MarkerPlacement[]): void {
    const [first] = members;
    if (!first) return;
    this.readerMoved = true;
    const [longitude, latitude] = unproject(first.point);
    this.map.flyTo({ center: [longitude, latitude], zoom: this.map.getZoom() + 2 });
  }

  private readonly onResize = (): void => {
    if (!this.readerMoved) this.frameSelection({ animate: false });
  };

  private readonly onReaderMove = (): void => {
    this.readerMoves = true;
  };

  /** The end of a movement by wheel does not always name the reader's event. */
  private readonly onMoveEnd = (event: { originalEvent?: unknown }): void => {
    if (!this.readerMoves && !event.originalEvent) return;
    this.readerMoves = false;
    this.readerMoved = true;
    const { lng, lat } = this.map.getCenter();
    this.events.moved({ center: [lng, lat], zoom: this.map.getZoom() });
  };

  /** The overview is enough for the first view, and for the whole country always. */
  private readonly loadDetailsWhereNeeded = (): void => {
    const isClose = this.map.getZoom() >= constants.DETAIL_ZOOM;
    const isSelected = this.model.selectedCodes(this.selection).length > 0;
    if (this.detail !== 'none' || !(isClose || isSelected)) return;
    this.detail = 'loading';
    this.loadDetail().then(
      (topology) => {
        this.detail = 'loaded';
        const boundaries = boundarySources(topology, this.model);
        this.data = { ...this.data, ...boundaries };
        if (!this.isReady) return;
        for (const [name, data] of Object.entries(boundaries)) {
          this.map.getSource<GeoJSONSource>(name)?.setData(data);
        }
      },
      // the overview stays; the next zoom or selection tries again
      () => {
        this.detail = 'none';
      },
    );
  };

  private readonly onContextLost = (): void => {
    this.isReady = false;
    this.states.pause();
    this.events.live(false);
  };

  private readonly onThemeChange = (): void => {
    this.palette = readPalette(this.container);
    if (!this.isReady) return;
    this.addHatch();
    for (const { id, paint } of mapLayers(this.palette)) {
      for (const [property, value] of Object.entries(paint ?? {})) {
        if (property.endsWith('-color'))
          this.map.setPaintProperty(id, property as never, value as never);
      }
    }
  };

  private addHatch(): void {
    const { data, pixelRatio } = hatchImage(this.palette.unstated);
    if (this.map.hasImage(HATCH_IMAGE)) this.map.updateImage(HATCH_IMAGE, data);
    else this.map.addImage(HATCH_IMAGE, data, { pixelRatio });
  }
}

/** How long the camera flies to a new selection. MapLibre jumps where less motion is wanted. */
const FLIGHT_MS = 700;

function readInsets(element: Element): Insets {
  const style = getComputedStyle(element);
  const inset = (side: string) => Number.parseFloat(style.getPropertyValue(`--inset-${side}`)) || 0;
  return { top: inset('top'), right: inset('right'), bottom: inset('bottom'), left: inset('left') };
}
