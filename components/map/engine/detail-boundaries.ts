import type { Map as MapLibre } from 'maplibre-gl';
import { nextTask } from '@/components/ui/next-task';
import type { RegionTopology } from '@/geo/topology';
import type { MapContent } from './map-content';
import type { SourceData } from './sources';
import { DETAIL_ZOOM } from './style/constants';

/**
 * Replaces the overview's boundaries by those of the detail level once the reader is near enough or has selected
 * something. The overview is enough for the first view, and for the whole country always.
 */
export class DetailBoundaries {
  private status: 'none' | 'loading' | 'loaded';

  constructor(
    private readonly map: MapLibre,
    private readonly content: MapContent,
    isDetailed: boolean,
    private readonly load: () => Promise<RegionTopology>,
    private readonly show: (data: SourceData) => void,
    /** Told whether details that are wanted could not be had. */
    private readonly coarse: (isCoarse: boolean) => void,
  ) {
    this.status = isDetailed ? 'loaded' : 'none';
    map.on('zoomend', this.loadWhereNeeded);
  }

  /** Loads them where they are needed and not there. */
  readonly loadWhereNeeded = async (): Promise<void> => {
    const isClose = this.map.getZoom() >= DETAIL_ZOOM;
    const isSelected = this.content.selectedCodes().length > 0;
    if (this.status !== 'none' || !(isClose || isSelected)) return;
    this.status = 'loading';
    try {
      const boundaries = await this.load();
      this.status = 'loaded';
      for (const data of this.content.refine(boundaries)) {
        this.show(data);
        await nextTask();
      }
      this.coarse(false);
    } catch {
      // the overview stays, and the end of the next movement tries again
      this.status = 'none';
      this.coarse(true);
    }
  };
}
