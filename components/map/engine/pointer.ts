import type { MapMouseEvent } from 'maplibre-gl';
import type { DeferredRedrawMap } from '@/compat/maplibre/deferred-redraw-map';
import type { Selection } from '@/data/address/paths';
import type { MapModel, MapRegion } from '../model/map-model';
import type { Pointing } from './map-content';
import { HIT_LAYERS } from './style/names';

/** What pointer and keyboard need to know to choose regions. */
export type MapChoice = {
  model: MapModel;
  /** What is selected now. */
  selection(): Selection;
  /** A region as it is announced. */
  describe(region: MapRegion): string;
  /** Draws a region as hovered or as the keyboard's candidate, and no other. */
  highlight(kind: Pointing, region: MapRegion | null): void;
};

/** What the pointer tells. */
export type PointerEvents = {
  /** A click: on a region, or on the sea (null). @returns whether the page changes by it */
  choose(region: MapRegion | null): boolean;
  /** The pointer is over a region at this point of the map (px), or over none. */
  hover(region: MapRegion | null, x: number, y: number): void;
  /** The pointer came to a region. */
  prefetch(region: MapRegion): void;
};

/** Clicks and hovering on the canvas. */
export class MapPointer {
  private hovered: MapRegion | null = null;
  private readonly canHover = matchMedia('(hover: hover)');

  constructor(
    private readonly map: DeferredRedrawMap,
    private readonly choice: MapChoice,
    private readonly events: PointerEvents,
  ) {
    // capture phase: runs before MapLibre’s mouseup handler schedules a repaint
    map.getCanvasContainer().addEventListener('mouseup', this.onRelease, { capture: true });
    map.on('click', this.onClick);
    map.on('mousemove', this.onMove);
    map.on('mouseout', this.clear);
    // what lies under a resting pointer changes when the camera moves
    map.on('movestart', this.clear);
  }

  /** The button's release ends a drag, or becomes a click. */
  private readonly onRelease = (): void => {
    if (!this.map.isMoving()) this.map.deferRedraw();
  };

  private readonly onClick = (event: MapMouseEvent): void => {
    if (!this.isOnCanvas(event)) return;
    if (!this.events.choose(this.regionAt(event))) this.map.flushRedraw();
  };

  private readonly onMove = (event: MapMouseEvent): void => {
    if (!this.canHover.matches || this.map.isMoving()) return;
    if (!this.isOnCanvas(event)) {
      this.clear();
      return;
    }
    const region = this.regionAt(event);
    if (region?.code !== this.hovered?.code) {
      this.hovered = region;
      this.choice.highlight('hovered', region);
      if (region) this.events.prefetch(region);
      this.map.getCanvas().style.cursor = region ? 'pointer' : '';
    }
    this.events.hover(region, event.point.x, event.point.y);
  };

  /** Forgets what the pointer was over: the map under it changed. */
  readonly clear = (): void => {
    this.hovered = null;
    this.choice.highlight('hovered', null);
    this.events.hover(null, 0, 0);
  };

  /** Markers lie over the canvas, and what happens to them bubbles up to the map. */
  private isOnCanvas({ originalEvent }: MapMouseEvent): boolean {
    return originalEvent.target === this.map.getCanvas();
  }

  /** The prefecture under the pointer; inside the open prefecture its area. */
  private regionAt({ point }: MapMouseEvent): MapRegion | null {
    const { model, selection } = this.choice;
    if (!this.map.isStyleLoaded() && !this.map.getLayer(HIT_LAYERS.prefectures)) return null;
    const codes = this.map
      .queryRenderedFeatures(point, { layers: Object.values(HIT_LAYERS) })
      .map(({ properties }) => String(properties.code));
    const prefecture = codes.find((code) => code.length === 2);
    if (prefecture === undefined) return null;
    const isOpen = model.openPrefecture(selection())?.code === prefecture;
    const area = isOpen && codes.find((code) => code.length === 4 && code.startsWith(prefecture));
    return model.regions.get(area || prefecture) ?? null;
  }
}
