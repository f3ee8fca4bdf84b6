import type { FilterSpecification, GeoJSONSource } from 'maplibre-gl';
import type { DeferredRedrawMap } from '@/compat/maplibre/deferred-redraw-map';
import type { Choropleth } from '../choropleth/choropleth';
import type { SourceData } from './sources';
import { STATED_COVERAGE } from './style/coverage-layers';
import { drawMeasure } from './style/measure-layers';
import type { MapTheme } from './theme';

/**
 * Writes data, filters and colours into MapLibre's style. While the style cannot be changed, because it is not
 * loaded yet or the context is lost, data wait.
 */
export class StyleWriter {
  private isReady = false;
  private waiting: SourceData = {};

  constructor(
    private readonly map: DeferredRedrawMap,
    private readonly theme: MapTheme,
    /** The filters, by layer, that the selection asks for now. */
    private readonly filters: () => ReadonlyMap<string, FilterSpecification>,
    private choropleth: Choropleth | null,
  ) {
    map.on('style.load', this.onLoad);
    map.on('webglcontextlost', this.stop);
    theme.watch(() => {
      if (!this.isReady) return;
      theme.apply(map);
      this.colour();
    });
  }

  /** Replaces the features of sources. */
  setData(data: SourceData): void {
    if (!this.isReady) {
      this.waiting = { ...this.waiting, ...data };
      return;
    }
    for (const [name, features] of Object.entries(data)) {
      if (!features) continue;
      this.map.deferRedraw();
      this.map.getSource<GeoJSONSource>(name)?.setData(features);
    }
  }

  /** Sets the filters that the selection asks for. */
  filter(): void {
    if (!this.isReady) return;
    for (const [layer, filter] of this.filters()) this.map.setFilter(layer, filter);
  }

  /** Colours land by a measure, or by coverage scope (null). */
  setChoropleth(choropleth: Choropleth | null): void {
    this.choropleth = choropleth;
    this.colour();
  }

  /** Leaves the style alone from now on, until it is loaded again. */
  readonly stop = (): void => {
    this.isReady = false;
  };

  private readonly onLoad = (): void => {
    this.isReady = true;
    this.theme.apply(this.map);
    this.setData(this.waiting);
    this.waiting = {};
    this.filter();
    this.colour();
  };

  private colour(): void {
    if (!this.isReady) return;
    // a measure replaces the scopes' colours; coverage that is not stated stays a hatch
    const visibility = this.choropleth ? 'none' : 'visible';
    for (const layer of STATED_COVERAGE)
      this.map.setLayoutProperty(layer, 'visibility', visibility);
    drawMeasure(this.map, this.choropleth, this.theme.palette());
  }
}
