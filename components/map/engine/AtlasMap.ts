import type { DeferredRedrawMap } from '@/compat/maplibre/deferred-redraw-map';
import type { Camera } from '@/data/address/camera';
import type { Selection } from '@/data/address/paths';
import type { MapModel, MapRegion } from '../model/map-model';
import { describeRegion } from '../model/region-words';
import type { PlacedMapState } from '../state/map-state';
import { CameraControl } from './camera-control';
import { createMap, whenDrawn } from './create-map';
import { DetailBoundaries } from './detail-boundaries';
import { fittedCamera } from './fitted-camera';
import { MapKeyboard } from './keyboard';
import { MapContent, type Pointing } from './map-content';
import { MarkerLayer } from './marker-layer';
import { Municipalities } from './municipalities';
import { MapPointer } from './pointer';
import type { SourceData } from './sources';
import { mapStyle } from './style/style';
import { StyleWriter } from './style-writer';
import { MapTheme } from './theme';
import type { AtlasMapEvents, MapParts } from './types';

/**
 * The interactive map: MapLibre behind the few words the page needs. The page gives it one state, from which it
 * finds out what changed; the map tells what the reader does.
 */
export class AtlasMap {
  /** A map has one model: the page makes another map for another. */
  private readonly model: MapModel;
  private readonly map: DeferredRedrawMap;
  private readonly theme: MapTheme;
  private readonly camera: CameraControl;
  private readonly markers: MarkerLayer;
  private readonly pointer: MapPointer;
  private readonly keyboard: MapKeyboard;
  private readonly municipalities: Municipalities;
  private readonly content: MapContent;
  private readonly style: StyleWriter;
  private readonly detail: DetailBoundaries;

  /**
   * @param container an empty element; its `--inset-*` properties (px) say what overlays the map
   * @throws where there is no WebGL2
   */
  constructor(
    { maplibre, first, later }: MapParts,
    container: HTMLElement,
    private state: PlacedMapState,
    private readonly events: AtlasMapEvents,
  ) {
    const { model, selection } = state;
    this.model = model;
    this.content = new MapContent(model, first.boundaries, selection, state.networks);
    this.theme = new MapTheme(container);
    const frame = model.frame(selection);
    this.map = createMap(
      maplibre,
      container,
      mapStyle(this.theme.palette(), this.content.all(first.neighbours), this.content.filters()),
      state.camera ?? fittedCamera(container, frame),
    );
    this.style = new StyleWriter(
      this.map,
      this.theme,
      () => this.content.filters(),
      state.choropleth,
    );
    const show = (data: SourceData) => this.style.setData(data);

    const cameraStart = { frame, isUserPlaced: state.camera !== null };
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
        describeRegion(model, region, this.state.choropleth?.words(region) ?? null),
    };
    const prefetch = (region: MapRegion) => events.prefetch(model.selectionOfRegion(region));
    this.pointer = new MapPointer(this.map, choice, {
      choose: this.choose,
      hover: events.hover,
      prefetch,
    });
    this.keyboard = new MapKeyboard(this.map, choice, {
      choose: this.choose,
      announce: events.announce,
      search: events.search,
      prefetch,
    });
    this.markers.setPlacements(this.content.placements);
    this.markSelectedNetwork();

    this.municipalities = new Municipalities(
      this.map,
      this.content,
      later.municipalities,
      show,
      events.coarse,
    );
    this.municipalities.lookUp(state.municipality);
    this.municipalities.loadCovered();
    this.detail = new DetailBoundaries(
      this.map,
      this.content,
      first.isDetailed,
      later.detail,
      show,
      events.coarse,
    );

    this.map.on('webglcontextlost', () => events.live(false));
    this.map.on('webglcontextrestored', () => this.map.once('idle', () => events.live(true)));
    whenDrawn(this.map, () => {
      events.live(true);
      void this.detail.loadWhereNeeded();
    });
  }

  /**
   * Lets the reader's next step start from this selection, before it is drawn by {@link update}: a key may be
   * pressed between the change of the address and the frame that shows it.
   */
  arrive(selection: Selection): void {
    this.content.selection = selection;
  }

  /** Draws what is different from the state before. The state's camera is gone to with another selection only. */
  update(state: PlacedMapState): void {
    const before = this.state;
    this.state = state;
    if (state.selection !== before.selection) this.select(state.selection, state.camera);
    if (state.networks !== before.networks) {
      const data = this.content.showNetworks(state.networks);
      this.markers.setPlacements(this.content.placements);
      this.style.setData(data);
      this.municipalities.loadCovered();
    }
    if (state.choropleth !== before.choropleth) this.style.setChoropleth(state.choropleth);
    if (state.municipality !== before.municipality) this.municipalities.lookUp(state.municipality);
  }

  /** Goes to a camera, or where the selection is framed (null). */
  goTo(camera: Camera | null): void {
    this.pointer.clear();
    this.keyboard.reset();
    this.camera.show(this.model.frame(this.content.selection), camera);
    this.map.flushRedraw();
  }

  /** Zooms one step in or out around the centre, because of the reader's `originalEvent`. */
  zoomBy(step: 1 | -1, originalEvent: Event): void {
    this.camera.zoomBy(step, originalEvent);
  }

  /** Tries again to load what could not be had. */
  retry(): void {
    void this.detail.loadWhereNeeded();
    this.municipalities.retry();
  }

  /** Takes the map down. */
  remove(): void {
    this.style.stop();
    this.theme.remove();
    this.markers.remove();
    this.keyboard.remove();
    this.map.remove();
  }

  private select(selection: Selection, camera: Camera | null): void {
    this.content.selection = selection;
    this.style.setData(this.content.ofSelection());
    this.style.filter();
    this.markSelectedNetwork();
    this.goTo(camera);
  }

  private markSelectedNetwork(): void {
    const { selection } = this.content;
    this.markers.select(selection.kind === 'network' ? selection.id : null);
  }

  private readonly highlight = (kind: Pointing, region: MapRegion | null): void => {
    const data = this.content.point(kind, region);
    if (data) this.style.setData(data);
  };

  /** A click or `Enter` on a region, or on the sea: one level up. */
  private readonly choose = (region: MapRegion | null): boolean => {
    const target = region
      ? this.model.selectionOfRegion(region)
      : this.model.parent(this.content.selection);
    if (target) this.events.navigate(target);
    return target !== null;
  };
}
