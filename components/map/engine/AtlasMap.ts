import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import type { Camera } from '@/geo/camera';
import type { LandTopology, MunicipalityTopology, RegionTopology } from '@/geo/topology';
import type { Choropleth } from '../choropleth/choropleth';
import { drawMeasure } from '../choropleth/measure-layers';
import type { MapModel, MapNetwork, MapRegion } from '../map-model';
import { type MarkerPlacement, placeMarkers } from '../marker-placement';
import { describeRegion } from '../region-words';
import type { Selection } from '../selection';
import { CameraControl, fittedCamera } from './camera-control';
import { MapKeyboard } from './keyboard';
import { MarkerLayer } from './marker-layer';
import { Municipalities } from './municipalities';
import { MapPointer } from './pointer';
import {
  areaSource,
  type Boundaries,
  boundarySource,
  coverageSource,
  decodeBoundaries,
  highlightSource,
  labelSource,
  markerSource,
  neighbourSource,
  type SourceData,
} from './sources';
import * as constants from './style/constants';
import { STATED_COVERAGE } from './style/coverage-layers';
import { selectionFilters } from './style/selection-filters';
import { mapStyle } from './style/style';
import { MapTheme } from './theme';

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
  /** The reader wants to search. */
  search(): void;
  /** The map is drawn (or, after a lost context, not drawn any more). */
  live(isLive: boolean): void;
  /** The reader moved the camera. */
  moved(camera: Camera): void;
};

/** Boundaries and context land of the first view. */
export type FirstData = {
  boundaries: RegionTopology;
  /** They are those of the detail level. */
  isDetailed: boolean;
  neighbours: LandTopology;
};

/** What is loaded when it is needed. */
export type LaterData = {
  detail(): Promise<RegionTopology>;
  /** @param prefecture two-digit code */
  municipalities(prefecture: string): Promise<MunicipalityTopology>;
};

/** What the address says when the map is made. */
export type Start = {
  selection: Selection;
  networks: readonly MapNetwork[];
  /** Code of the municipality looked up. */
  municipality: string | null;
  camera: Camera | null;
};

/**
 * The canvas' pixels for one of CSS until it is seen. MapLibre draws a frame for every tile that arrives;
 * without a graphics card those in full size are most of the time that a reader waits for the map.
 */
const UNSEEN_PIXEL_RATIO = 0.05;

/**
 * The interactive map: MapLibre behind the few words the page needs. The page tells it what is
 * selected and shown; the map draws that, and tells what the reader does.
 */
export class AtlasMap {
  private readonly map: MapLibre;
  private readonly theme: MapTheme;
  private readonly camera: CameraControl;
  private readonly markers: MarkerLayer;
  private readonly pointer: MapPointer;
  private readonly keyboard: MapKeyboard;
  private readonly places: readonly MarkerPlacement[];
  private readonly municipalities: Municipalities;
  private boundaries: Boundaries;
  private selection: Selection;
  /** Codes of the regions under the pointer and of the keyboard's candidate. */
  private readonly pointed: Record<'hovered' | 'candidate', string | null> = {
    hovered: null,
    candidate: null,
  };
  private networks: readonly MapNetwork[];
  private choropleth: Choropleth | null = null;
  /** The style can be changed: it is loaded and the context is not lost. */
  private isReady = false;
  /** Data to show as soon as the style can be changed. */
  private waiting: SourceData = {};
  private detail: 'none' | 'loading' | 'loaded';

  /**
   * @param container an empty element; its `--inset-*` properties (px) say what overlays the map
   * @throws where there is no WebGL2
   */
  constructor(
    container: HTMLElement,
    private readonly model: MapModel,
    first: FirstData,
    private readonly later: LaterData,
    start: Start,
    private readonly events: AtlasMapEvents,
  ) {
    this.selection = start.selection;
    this.networks = start.networks;
    this.detail = first.isDetailed ? 'loaded' : 'none';
    this.places = placeMarkers(model, model.networks);
    this.theme = new MapTheme(container);
    this.boundaries = decodeBoundaries(first.boundaries);
    const placements = this.placements();
    const data = {
      ...boundarySource(this.boundaries),
      ...coverageSource(this.networks, this.boundaries),
      ...this.selectionSources(),
      ...neighbourSource(first.neighbours),
      ...labelSource(model, new Set(this.places.map(({ region }) => region))),
      ...markerSource(placements),
    };
    const frame = model.frame(start.selection);
    this.map = new MapLibre({
      container,
      style: mapStyle(this.theme.palette(), data, this.selectionFilters()),
      ...(start.camera ?? fittedCamera(container, frame)),
      pixelRatio: UNSEEN_PIXEL_RATIO,
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

    const cameraStart = { frame, isReaders: start.camera !== null };
    this.camera = new CameraControl(this.map, cameraStart, events.moved);
    this.markers = new MarkerLayer(this.map, {
      open: (id) => events.navigate({ kind: 'network', id }),
      prefetch: (id) => events.prefetch({ kind: 'network', id }),
      expand: ({ point }, event) => this.camera.approach(point, event),
    });
    const choice = {
      model,
      selection: () => this.selection,
      highlight: this.highlight,
      describe: (region: MapRegion) =>
        describeRegion(model, region, this.choropleth?.words(region) ?? null),
    };
    this.pointer = new MapPointer(this.map, choice, {
      choose: this.choose,
      hover: events.hover,
      prefetch: (region) => events.prefetch(model.selectionOfRegion(region)),
    });
    this.keyboard = new MapKeyboard(this.map, choice, {
      choose: this.choose,
      announce: events.announce,
      search: events.search,
      prefetch: (region) => events.prefetch(model.selectionOfRegion(region)),
    });

    this.markers.setPlacements(placements);
    this.markers.select(this.selectedNetwork());

    this.municipalities = new Municipalities(this.map, later.municipalities, (data) =>
      this.show(data),
    );
    this.municipalities.lookUp(start.municipality);

    this.map.on('style.load', this.draw);
    this.map.on('webglcontextlost', this.onContextLost);
    this.map.on('webglcontextrestored', () => this.map.once('idle', () => events.live(true)));
    this.map.once('idle', () => {
      // the screen's own, also when it changes
      this.map.setPixelRatio(undefined as never);
      this.map.once('idle', () => {
        events.live(true);
        this.loadDetailsWhereNeeded();
      });
    });
    this.map.on('zoomend', this.loadDetailsWhereNeeded);
    this.theme.watch(() => {
      if (!this.isReady) return;
      this.theme.apply(this.map);
      this.drawColours();
    });
  }

  /** Shows another selection; the camera goes to it unless the address brings its own. */
  select(selection: Selection, camera: Camera | null): void {
    this.selection = selection;
    this.drawSelection();
    this.pointer.clear();
    this.keyboard.reset();
    this.camera.show(this.model.frame(selection), camera);
  }

  /** Shows the coverage and the markers of these networks only. */
  showNetworks(networks: readonly MapNetwork[]): void {
    this.networks = networks;
    const placements = this.placements();
    this.markers.setPlacements(placements);
    this.show({ ...markerSource(placements), ...coverageSource(networks, this.boundaries) });
  }

  /** Colours what networks cover by a measure, or again by scope (null). */
  showMeasure(choropleth: Choropleth | null): void {
    this.choropleth = choropleth;
    this.drawColours();
  }

  /** Outlines a municipality, or a designated city, by its code. */
  lookUp(municipality: string | null): void {
    this.municipalities.lookUp(municipality);
  }

  /** Zooms one step in or out around the centre, because of the reader's `originalEvent`. */
  zoomBy(step: 1 | -1, originalEvent: Event): void {
    this.camera.zoomBy(step, originalEvent);
  }

  /** Takes the map down. */
  remove(): void {
    this.theme.remove();
    this.markers.remove();
    this.keyboard.remove();
    this.map.remove();
  }

  private readonly draw = (): void => {
    this.isReady = true;
    this.theme.apply(this.map);
    this.show(this.waiting);
    this.waiting = {};
    this.filterBySelection();
    this.drawColours();
  };

  private show(data: SourceData): void {
    if (!this.isReady) {
      this.waiting = { ...this.waiting, ...data };
      return;
    }
    for (const [name, features] of Object.entries(data)) {
      if (features) this.map.getSource<GeoJSONSource>(name)?.setData(features);
    }
  }

  private drawSelection(): void {
    this.show(this.selectionSources());
    this.filterBySelection();
    this.markers.select(this.selectedNetwork());
  }

  private selectionSources(): SourceData {
    const selected = this.model.selectedCodes(this.selection);
    return {
      ...areaSource(this.boundaries, prefecturesOf(selected), selected),
      ...this.highlightSource(selected),
    };
  }

  private highlightSource(selected: readonly string[]): SourceData {
    const open = this.model.openPrefecture(this.selection)?.code ?? null;
    return highlightSource(this.boundaries, { selected, open, ...this.pointed });
  }

  private readonly highlight = (kind: 'hovered' | 'candidate', region: MapRegion | null): void => {
    const code = region?.code ?? null;
    if (this.pointed[kind] === code) return;
    this.pointed[kind] = code;
    this.show(this.highlightSource(this.model.selectedCodes(this.selection)));
  };

  private filterBySelection(): void {
    if (!this.isReady) return;
    for (const [layer, filter] of this.selectionFilters()) this.map.setFilter(layer, filter);
  }

  private selectionFilters() {
    const open = this.model.openPrefecture(this.selection)?.code ?? null;
    const kept = prefecturesOf(this.model.selectedCodes(this.selection));
    const others = [...this.model.index.prefectures.keys()].filter((code) => !kept.includes(code));
    return selectionFilters(open, kept.length > 0 ? others : []);
  }

  private selectedNetwork(): string | null {
    return this.selection.kind === 'network' ? this.selection.id : null;
  }

  private drawColours(): void {
    if (!this.isReady) return;
    // a measure takes the place of the scopes' colours; coverage that is not stated stays a hatch
    const visibility = this.choropleth ? 'none' : 'visible';
    for (const layer of STATED_COVERAGE)
      this.map.setLayoutProperty(layer, 'visibility', visibility);
    drawMeasure(this.map, this.choropleth, this.theme.palette());
  }

  /** Markers keep their places when others are filtered out. */
  private placements(): MarkerPlacement[] {
    const shown = new Set(this.networks);
    return this.places.filter(({ network }) => shown.has(network));
  }

  /** A click or `Enter` on a region, or on the sea: one level up. */
  private readonly choose = (region: MapRegion | null): void => {
    const target = region
      ? this.model.selectionOfRegion(region)
      : this.model.parent(this.selection);
    if (target) this.events.navigate(target);
  };

  /** The overview is enough for the first view, and for the whole country always. */
  private readonly loadDetailsWhereNeeded = async (): Promise<void> => {
    const isClose = this.map.getZoom() >= constants.DETAIL_ZOOM;
    const isSelected = this.model.selectedCodes(this.selection).length > 0;
    if (this.detail !== 'none' || !(isClose || isSelected)) return;
    this.detail = 'loading';
    try {
      this.boundaries = decodeBoundaries(await this.later.detail());
      this.detail = 'loaded';
      this.show({
        ...boundarySource(this.boundaries),
        ...coverageSource(this.networks, this.boundaries),
        ...this.selectionSources(),
      });
    } catch {
      // the overview stays, and the end of the next movement tries again
      this.detail = 'none';
    }
  };

  private readonly onContextLost = (): void => {
    this.isReady = false;
    this.events.live(false);
  };
}

/** Codes of the prefectures that regions are, or lie in. */
function prefecturesOf(regions: readonly string[]): string[] {
  return [...new Set(regions.map((code) => code.slice(0, 2)))];
}
