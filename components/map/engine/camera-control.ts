import type { Map as MapLibre } from 'maplibre-gl';
import type { Frame, MapPoint } from '@/data/regions/types';
import type { Camera } from '@/geo/camera';
import { unproject } from '@/geo/mercator';
import { fittedCamera } from './fitted-camera';

/** How long the camera flies to a new selection. MapLibre jumps where less motion is wanted. */
const FLIGHT_MS = 700;

/**
 * Moves the camera to selections and tells the reader’s movements from those: only a camera that
 * the reader chose is reported, and stays when the map changes its size.
 */
export class CameraControl {
  /** The reader put the camera where it is. */
  private isUserPlaced: boolean;
  /** The reader is moving the camera now. */
  private isUserMoving = false;
  private frame: Frame;

  constructor(
    private readonly map: MapLibre,
    start: { frame: Frame; isUserPlaced: boolean },
    private readonly onUserMoved: (camera: Camera) => void,
  ) {
    this.frame = start.frame;
    this.isUserPlaced = start.isUserPlaced;
    map.on('wheel', this.onUserMoves);
    map.on('dragstart', this.onUserMoves);
    map.on('moveend', this.onMoveEnd);
    map.on('resize', this.onResize);
  }

  /** Goes to a frame, or jumps to the camera that the address brings. */
  show(frame: Frame, camera: Camera | null): void {
    this.frame = frame;
    this.isUserPlaced = camera !== null;
    this.isUserMoving = false;
    if (camera) this.map.jumpTo(camera);
    else this.map.flyTo({ ...this.fitted(), duration: FLIGHT_MS, curve: 1.2 });
  }

  /** Zooms one step in or out around the centre, because of the reader's `originalEvent`. */
  zoomBy(step: 1 | -1, originalEvent: Event): void {
    if (step > 0) this.map.zoomIn({}, { originalEvent });
    else this.map.zoomOut({}, { originalEvent });
  }

  /** Goes nearer to a point, because of the reader's `originalEvent`. */
  approach(point: MapPoint, originalEvent: Event): void {
    const [longitude, latitude] = unproject(point);
    const zoom = this.map.getZoom() + 2;
    this.map.flyTo({ center: [longitude, latitude], zoom }, { originalEvent });
  }

  private fitted(): Camera {
    return fittedCamera(this.map.getContainer(), this.frame);
  }

  private readonly onResize = (): void => {
    if (!this.isUserPlaced) this.map.jumpTo(this.fitted());
  };

  private readonly onUserMoves = (): void => {
    this.isUserMoving = true;
  };

  /** The end of a movement by wheel does not always name the reader's event. */
  private readonly onMoveEnd = (event: { originalEvent?: unknown }): void => {
    if (!this.isUserMoving && !event.originalEvent) return;
    this.isUserMoving = false;
    this.isUserPlaced = true;
    const { lng, lat } = this.map.getCenter();
    this.onUserMoved({ center: [lng, lat], zoom: this.map.getZoom() });
  };
}
