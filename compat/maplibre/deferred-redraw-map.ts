import type { Map as MapLibre, MapSourceDataEvent } from 'maplibre-gl';
import type { MapLibreModule } from './load-maplibre';

/** A redraw is put off for this time at most, in milliseconds. */
const MAX_DEFER_MS = 150;

/** A map whose redraw can be put off. */
export type DeferredRedrawMap = MapLibre & {
  /** Draws nothing until all new data are there, {@link flushRedraw} is called, or 150 ms are over. */
  deferRedraw(): void;
  /** Draws what was put off. */
  flushRedraw(): void;
};

/**
 * MapLibre without needless frames: without a graphics card each takes longer than the page's answer to a click,
 * and delays it. MapLibre draws one for each release of a mouse button, though nothing on the map changes, and one
 * for each tile of new data.
 */
export function deferredRedrawMap(
  maplibre: MapLibreModule,
): new (
  ...options: ConstructorParameters<typeof MapLibre>
) => DeferredRedrawMap {
  return class extends maplibre.Map {
    private deferral?: ReturnType<typeof setTimeout>;
    private isRedrawWanted = false;

    constructor(...options: ConstructorParameters<typeof maplibre.Map>) {
      super(...options);
      this.on('render', this.onFrame);
      this.on('sourcedata', this.onData);
      // the reader's movements are always followed
      this.on('movestart', () => this.flushRedraw());
    }

    override triggerRepaint(): void {
      if (this.deferral === undefined) super.triggerRepaint();
      else this.isRedrawWanted = true;
    }

    override remove(): void {
      clearTimeout(this.deferral);
      this.deferral = undefined;
      super.remove();
    }

    deferRedraw(): void {
      this.deferral ??= setTimeout(() => this.flushRedraw(), MAX_DEFER_MS);
    }

    flushRedraw(): void {
      clearTimeout(this.deferral);
      this.deferral = undefined;
      if (this.isRedrawWanted) this.triggerRepaint();
      this.isRedrawWanted = false;
    }

    private readonly onFrame = (): void => {
      if (!this.isMoving() && !this.areTilesLoaded()) this.deferRedraw();
    };

    private readonly onData = ({ tile }: MapSourceDataEvent): void => {
      if (tile && this.deferral !== undefined && this.areTilesLoaded()) this.flushRedraw();
    };
  };
}
