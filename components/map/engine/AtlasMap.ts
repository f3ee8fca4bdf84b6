import type { GeoJSONSource } from 'maplibre-gl';
import { nextTask } from '@/components/ui/next-task';
import type { Selection } from '@/data/address/paths';
import type { Camera } from '@/geo/camera';
import type { LandTopology, MunicipalityTopology, RegionTopology } from '@/geo/topology';
import type { Choropleth } from '../choropleth/choropleth';
import { drawMeasure } from '../choropleth/measure-layers';
import type { MapLibreModule } from '../load-maplibre';
import type { MapModel, MapNetwork, MapRegion } from '../map-model';
import { describeRegion } from '../region-words';
import { CameraControl } from './camera-control';
import { createMap, whenDrawn } from './create-map';
import { fittedCamera } from './fitted-camera';
import { MapKeyboard } from './keyboard';
import { MapContent, type Pointing } from './map-content';
import { MarkerLayer } from './marker-layer';
import { Municipalities } from './municipalities';
import type { PatientMap } from './patient-map';
import { MapPointer } from './pointer';
import type { SourceData } from './sources';
import * as constants from './style/constants';
import { STATED_COVERAGE } from './style/coverage-layers';
import { mapStyle } from './style/style';
import { MapTheme } from './theme';

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
  /** Finer boundaries are wanted and could not be had (or now could). */
  coarse(isCoarse: boolean): void;
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

/** What the map is made of. */
export type MapParts = { maplibre: MapLibreModule; first: FirstData; later: LaterData };

/** What the address says when the map is made. */
export type Start = {
  selection: Selection;
  networks: readonly MapNetwork[];
  /** Code of the municipality looked up. */
  municipality: string | null;
  camera: Camera | null;
};

/**
 * The interactive map: MapLibre behind the few words the page needs. The page tells it what is
 * selected and shown; the map draws that, and tells what the reader does.
 */
export class AtlasMap {
  private readonly map: PatientMap;
  private readonly theme: MapTheme;
  private readonly camera: CameraControl;
  private readonly markers: MarkerLayer;
  private readonly pointer: MapPointer;
  private readonly keyboard: MapKeyboard;
  private readonly municipalities: Municipalities;
  private readonly content: MapContent;
  private choropleth: Choropleth | null = null;
  /** The style can be changed: it is loaded and the context is not lost. */
  private isReady = false;
  /** Data to show as soon as the style can be changed. */
  private waiting: SourceData = {};
  private detail: 'none' | 'loading' | 'loaded';
  private readonly later: LaterData;

  /**
   * @param container an empty element; its `--inset-*` properties (px) say what overlays the map
   * @throws where there is no WebGL2
   */
  constructor(
    { maplibre, first, later }: MapParts,
    container: HTMLElement,
    private readonly model: MapModel,
    start: Start,
    private readonly events: AtlasMapEvents,
  ) {
    this.later = later;
    this.content = new MapContent(model, first.boundaries, start.selection, start.networks);
    this.detail = first.isDetailed ? 'loaded' : 'none';
    this.theme = new MapTheme(container);
    const style = mapStyle(
      this.theme.palette(),
      this.content.all(first.neighbours),
      this.content.filters(),
    );
    const frame = model.frame(start.selection);
    this.map = createMap(
      maplibre,
      container,
      style,
      start.camera ?? fittedCamera(container, frame),
    );

    const cameraStart = { frame, isReaders: start.camera !== null };
    this.camera = new CameraControl(this.map, cameraStart, events.moved);
    this.markers = new MarkerLayer(maplibre, this.map, model, {
      open: events.navigate,
      prefetch: events.prefetch,
      expand: (point, event) => this.camera.approach(point, event),
    });
    const choice = {
      model,
      selection: () => this.content.selection,
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

    this.markers.setPlacements(this.content.placements);
    this.markSelectedNetwork();

    this.municipalities = new Municipalities(
      this.map,
      later.municipalities,
      (data) => this.show(data),
      events.coarse,
    );
    this.municipalities.lookUp(start.municipality);

    this.map.on('style.load', this.draw);
    this.map.on('webglcontextlost', this.onContextLost);
    this.map.on('webglcontextrestored', () => this.map.once('idle', () => events.live(true)));
    whenDrawn(this.map, () => {
      events.live(true);
      this.loadDetailsWhereNeeded();
    });
    this.map.on('zoomend', this.loadDetailsWhereNeeded);
    this.theme.watch(() => {
      if (!this.isReady) return;
      this.theme.apply(this.map);
      this.drawColours();
    });
  }

  /** The page has gone to another selection: the reader's next step starts from there, before it is drawn. */
  arrive(selection: Selection): void {
    this.content.selection = selection;
  }

  /** Shows another selection; the camera goes to it unless the address brings its own. */
  select(selection: Selection, camera: Camera | null): void {
    this.content.selection = selection;
    this.show(this.content.ofSelection());
    this.filterBySelection();
    this.markSelectedNetwork();
    this.pointer.clear();
    this.keyboard.reset();
    this.camera.show(this.model.frame(selection), camera);
    this.map.drawOn();
  }

  /** Shows the coverage and the markers of these networks only. */
  showNetworks(networks: readonly MapNetwork[]): void {
    const data = this.content.showNetworks(networks);
    this.markers.setPlacements(this.content.placements);
    this.show(data);
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

  /** Tries again to load what could not be had. */
  retry(): void {
    void this.loadDetailsWhereNeeded();
    this.municipalities.retry();
  }

  /** Takes the map down. */
  remove(): void {
    this.isReady = false;
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
      if (!features) continue;
      this.map.drawLater();
      this.map.getSource<GeoJSONSource>(name)?.setData(features);
    }
  }

  private filterBySelection(): void {
    if (!this.isReady) return;
    for (const [layer, filter] of this.content.filters()) this.map.setFilter(layer, filter);
  }

  private markSelectedNetwork(): void {
    const { selection } = this.content;
    this.markers.select(selection.kind === 'network' ? selection.id : null);
  }

  private readonly highlight = (kind: Pointing, region: MapRegion | null): void => {
    const data = this.content.point(kind, region);
    if (data) this.show(data);
  };

  private drawColours(): void {
    if (!this.isReady) return;
    // a measure takes the place of the scopes' colours; coverage that is not stated stays a hatch
    const visibility = this.choropleth ? 'none' : 'visible';
    for (const layer of STATED_COVERAGE)
      this.map.setLayoutProperty(layer, 'visibility', visibility);
    drawMeasure(this.map, this.choropleth, this.theme.palette());
  }

  /** A click or `Enter` on a region, or on the sea: one level up. */
  private readonly choose = (region: MapRegion | null): boolean => {
    const target = region
      ? this.model.selectionOfRegion(region)
      : this.model.parent(this.content.selection);
    if (target) this.events.navigate(target);
    return target !== null;
  };

  /** The overview is enough for the first view, and for the whole country always. */
  private readonly loadDetailsWhereNeeded = async (): Promise<void> => {
    const isClose = this.map.getZoom() >= constants.DETAIL_ZOOM;
    const isSelected = this.content.selectedCodes().length > 0;
    if (this.detail !== 'none' || !(isClose || isSelected)) return;
    this.detail = 'loading';
    try {
      const boundaries = await this.later.detail();
      this.detail = 'loaded';
      for (const data of this.content.refine(boundaries)) {
        this.show(data);
        await nextTask();
      }
      this.events.coarse(false);
    } catch {
      // the overview stays, and the end of the next movement tries again
      this.detail = 'none';
      this.events.coarse(true);
    }
  };

  private readonly onContextLost = (): void => {
    this.isReady = false;
    this.events.live(false);
  };
}
