import type { Map as MapLibre, Marker } from 'maplibre-gl';
import type { MapLibreModule } from '@/compat/maplibre/load-maplibre';
import { formatNumber } from '@/components/ui/numbers';
import { withBase } from '@/components/ui/withBase';
import { pathOf, type Selection } from '@/data/address/paths';
import type { MapPoint } from '@/data/regions/types';
import { unproject } from '@/geo/mercator';
import { clusterMarkers, placeOfGroup, regionOfGroup } from '../markers/marker-clusters';
import { nameSides } from '../markers/marker-names';
import type { MarkerPlacement } from '../markers/marker-placement';
import styles from '../markers/markers.module.css';
import type { MapModel, MapRegion } from '../model/map-model';
import { LARGE_MARKER_ZOOM, MARKER_NAME_ZOOM } from './style/constants';

/** What the markers ask of the map around them. */
export type MarkerEvents = {
  /** The reader follows a marker's link. */
  open(target: Selection): void;
  /** The reader is about to. */
  prefetch(target: Selection): void;
  /** The reader opens a cluster: zoom to this point, in map units. */
  expand(point: MapPoint, event: Event): void;
};

/**
 * Networks as real links on the map; above 200 on screen they cluster. Those of one region that no zoom can part
 * are a link to the region's page, which lists them.
 */
export class MarkerLayer {
  private placements: readonly MarkerPlacement[] = [];
  private readonly shown = new Map<string, Marker>();
  private readonly names = new Map<string, string>();
  private selected: string | null = null;

  constructor(
    private readonly maplibre: MapLibreModule,
    private readonly map: MapLibre,
    private readonly model: MapModel,
    private readonly events: MarkerEvents,
  ) {
    map.on('zoom', this.update);
    map.on('moveend', this.update);
  }

  /** Replaces all markers. */
  setPlacements(placements: readonly MarkerPlacement[]): void {
    this.placements = placements;
    this.names.clear();
    for (const { network } of placements) this.names.set(network.id, network.name);
    this.update();
  }

  /** Marks one network's marker as the current one. */
  select(networkId: string | null): void {
    this.selected = networkId;
    for (const [key, marker] of this.shown) this.markCurrent(key, marker.getElement());
    this.placeNames();
  }

  /** Takes all markers off the map. */
  remove(): void {
    this.map.off('zoom', this.update);
    this.map.off('moveend', this.update);
    for (const marker of this.shown.values()) marker.remove();
    this.shown.clear();
  }

  private readonly update = (): void => {
    const { dataset } = this.map.getContainer();
    dataset.markerNames = this.map.getZoom() >= MARKER_NAME_ZOOM ? 'shown' : 'hidden';
    dataset.markerSize = this.map.getZoom() >= LARGE_MARKER_ZOOM ? 'large' : 'small';
    const groups = clusterMarkers(
      this.placements,
      this.map.getZoom(),
      this.map.getBounds().toArray(),
    );
    const wanted = new Map(groups.map((group) => [keyOf(group), group]));
    for (const [key, marker] of this.shown) {
      if (wanted.has(key)) continue;
      marker.remove();
      this.shown.delete(key);
    }
    for (const [key, group] of wanted) {
      const known = this.shown.get(key);
      if (known) moveInRing(known, group);
      else this.shown.set(key, this.add(key, group));
    }
    this.placeNames();
  };

  /** Sets each name beside its marker where it covers no other; a name without room is not seen. */
  private placeNames(): void {
    const width = this.map.getContainer().clientWidth;
    const singles = [...this.shown].flatMap(([id, marker]) => {
      const name = this.names.get(id);
      return name === undefined ? [] : [{ id, marker, name }];
    });
    // the current network's name first
    singles.sort((a, b) => Number(b.id === this.selected) - Number(a.id === this.selected));
    const places = nameSides(
      singles.map(({ marker, name }) => ({ ...this.positionOf(marker), name })),
      width,
    );
    singles.forEach(({ marker }, index) => {
      marker.getElement().dataset.name = places[index] ?? 'none';
    });
  }

  private positionOf(marker: Marker): { x: number; y: number } {
    const { x, y } = this.map.project(marker.getLngLat());
    const offset = marker.getOffset();
    return { x: x + offset.x, y: y + offset.y };
  }

  private add(key: string, group: readonly MarkerPlacement[]): Marker {
    const [first] = group;
    if (!first) throw new Error('a cluster without markers');
    const element = this.elementOf(first, group);
    this.markCurrent(key, element);
    const { point, shift } = placeOfGroup(group);
    const [longitude, latitude] = unproject(point);
    return new this.maplibre.Marker({ element, offset: [...shift], subpixelPositioning: true })
      .setLngLat([longitude, latitude])
      .addTo(this.map);
  }

  private elementOf(first: MarkerPlacement, group: readonly MarkerPlacement[]): HTMLElement {
    if (group.length === 1) return this.single(first);
    const region = this.model.regions.get(regionOfGroup(group) ?? '');
    return region
      ? this.crowd(region, group.length)
      : this.cluster(placeOfGroup(group).point, group.length);
  }

  private single({ network }: MarkerPlacement): HTMLElement {
    const link = this.link(styles.marker, { kind: 'network', id: network.id });
    if (network.hasEnded) link.classList.add(styles.hollow ?? '');
    const name = document.createElement('span');
    name.className = styles.name ?? '';
    name.textContent = network.name;
    link.append(name);
    return link;
  }

  /** Networks that all stand in one region. */
  private crowd(region: MapRegion, count: number): HTMLElement {
    const link = this.link(styles.cluster, this.model.selectionOfRegion(region));
    link.textContent = String(count);
    link.setAttribute(
      'aria-label',
      `${this.model.fullName(region)}のネットワーク${formatNumber(count)}件`,
    );
    return link;
  }

  private link(className: string | undefined, target: Selection): HTMLAnchorElement {
    const link = document.createElement('a');
    link.className = className ?? '';
    link.href = withBase(pathOf(target));
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      this.events.open(target);
    });
    link.addEventListener('pointerenter', () => this.events.prefetch(target));
    link.addEventListener('focus', () => this.events.prefetch(target));
    return link;
  }

  private cluster(point: MapPoint, count: number): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = styles.cluster ?? '';
    button.textContent = String(count);
    button.setAttribute('aria-label', `${formatNumber(count)}件のネットワークを拡大して表示`);
    button.addEventListener('click', (event) => this.events.expand(point, event));
    return button;
  }

  private markCurrent(key: string, element: HTMLElement): void {
    if (key === this.selected) element.setAttribute('aria-current', 'page');
    else element.removeAttribute('aria-current');
  }
}

/** A marker's place in its ring changes with who else is shown. */
function moveInRing(marker: Marker, group: readonly MarkerPlacement[]): void {
  const [single, ...others] = group;
  if (!single || others.length > 0) return;
  const [x, y] = single.shift;
  const offset = marker.getOffset();
  if (offset.x !== x || offset.y !== y) marker.setOffset([x, y]);
}

/** What a group's marker is known by: a network is in one group, and a group's number stands on its marker. */
function keyOf(group: readonly MarkerPlacement[]): string {
  const id = group[0]?.network.id ?? '';
  return group.length === 1 ? id : `${id} ${group.length} ${group.at(-1)?.network.id}`;
}
