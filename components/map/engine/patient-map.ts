import type { Map as MapLibre, MapSourceDataEvent } from 'maplibre-gl';
import type { MapLibreModule } from '../load-maplibre';

/** What is waited for comes within this time (ms), or the map is drawn before it. */
const PATIENCE = 150;

/** A map that can be asked to draw later. */
export type PatientMap = MapLibre & {
  /** Draws nothing until new data are all there, {@link PatientMap.drawOn}, or the end of patience. */
  drawLater(): void;
  /** Draws what has been waiting. */
  drawOn(): void;
};

/**
 * MapLibre that draws no frame that nobody needs: without a graphics card each takes longer than the page's answer
 * to a click, and holds it up. MapLibre draws one for each release of a mouse button, though nothing on the map
 * changes by it, and one for each tile of new data.
 */
export function patientMap(
  maplibre: MapLibreModule,
): new (
  ...options: ConstructorParameters<typeof MapLibre>
) => PatientMap {
  return class extends maplibre.Map {
    private patience?: ReturnType<typeof setTimeout>;
    private isFrameWanted = false;

    constructor(...options: ConstructorParameters<typeof maplibre.Map>) {
      super(...options);
      this.on('render', this.onFrame);
      this.on('sourcedata', this.onData);
      // whatever is waited for, the reader's movement is followed
      this.on('movestart', () => this.drawOn());
    }

    override triggerRepaint(): void {
      if (this.patience === undefined) super.triggerRepaint();
      else this.isFrameWanted = true;
    }

    override remove(): void {
      clearTimeout(this.patience);
      this.patience = undefined;
      super.remove();
    }

    drawLater(): void {
      this.patience ??= setTimeout(() => this.drawOn(), PATIENCE);
    }

    drawOn(): void {
      clearTimeout(this.patience);
      this.patience = undefined;
      if (this.isFrameWanted) this.triggerRepaint();
      this.isFrameWanted = false;
    }

    private readonly onFrame = (): void => {
      if (!this.isMoving() && !this.areTilesLoaded()) this.drawLater();
    };

    private readonly onData = ({ tile }: MapSourceDataEvent): void => {
      if (tile && this.patience !== undefined && this.areTilesLoaded()) this.drawOn();
    };
  };
}
