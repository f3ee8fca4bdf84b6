import type { Map as MapLibre } from 'maplibre-gl';
import type { StepDirection } from '@/data/regions/types';
import { unproject } from '@/geo/mercator';
import type { MapRegion } from '../model/map-model';
import type { MapChoice } from './pointer';

/** What the keyboard tells. */
export type KeyboardEvents = {
  /** `Enter` on the candidate, or `Esc` (null): one level up. */
  choose(region: MapRegion | null): void;
  announce(text: string): void;
  prefetch(region: MapRegion): void;
  /** `/`: the reader wants to search. */
  search(): void;
};

const DIRECTIONS: Record<string, StepDirection> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
};

/** Pixels that `Shift` and an arrow key move the map. */
const PAN: Record<StepDirection, [x: number, y: number]> = {
  north: [0, -100],
  east: [100, 0],
  south: [0, 100],
  west: [-100, 0],
};

/** Free space kept between the candidate and the map's edge, in CSS pixels. */
const EDGE_PX = 48;

/**
 * Keys on the canvas, and only there: arrows move a candidate from region to region, `Enter`
 * selects it, `Esc` goes up, `+` and `-` zoom, `Shift` and arrows pan, `/` searches.
 */
export class MapKeyboard {
  private candidate: MapRegion | null = null;

  constructor(
    private readonly map: MapLibre,
    private readonly choice: MapChoice,
    private readonly events: KeyboardEvents,
  ) {
    const canvas = map.getCanvas();
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-roledescription', '地図');
    canvas.setAttribute(
      'aria-description',
      '矢印キーで地域を選び、Enterで開きます。Escで一つ上の地域へ、プラスとマイナスで拡大縮小、Shiftと矢印キーで移動、スラッシュで検索します。',
    );
    canvas.addEventListener('keydown', this.onKey);
    canvas.addEventListener('blur', this.onBlur);
  }

  /** Forgets the candidate: something else was selected. */
  reset(): void {
    this.setCandidate(null);
  }

  /** Stops listening. */
  remove(): void {
    const canvas = this.map.getCanvas();
    canvas.removeEventListener('keydown', this.onKey);
    canvas.removeEventListener('blur', this.onBlur);
  }

  private readonly onBlur = (): void => this.setCandidate(null);

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const handled = this.handle(event);
    if (handled) event.preventDefault();
  };

  private handle(event: KeyboardEvent): boolean {
    const direction = DIRECTIONS[event.key];
    if (direction && event.shiftKey) {
      this.map.panBy(PAN[direction], {}, { originalEvent: event });
      return true;
    }
    if (direction) {
      void this.step(direction);
      return true;
    }
    switch (event.key) {
      case 'Enter':
        this.enter();
        return true;
      case 'Escape':
        if (this.candidate) this.setCandidate(null);
        this.events.choose(null);
        return true;
      case '+':
        this.map.zoomIn({}, { originalEvent: event });
        return true;
      case '-':
        this.map.zoomOut({}, { originalEvent: event });
        return true;
      case '/':
        this.events.search();
        return true;
      default:
        return false;
    }
  }

  private async step(direction: StepDirection): Promise<void> {
    const from = this.candidate ?? this.choice.model.selectedRegion(this.choice.selection());
    if (!from) {
      this.setCandidate(this.nearestPrefecture());
      return;
    }
    const { stepFrom } = await import('@/data/regions/steps');
    const code = stepFrom(from.code, direction);
    const next = code === null ? null : this.choice.model.regions.get(code);
    if (next) this.setCandidate(next);
    else this.events.announce(`${DIRECTION_WORDS[direction]}に隣の地域はありません`);
  }

  /** Opens the candidate; on the open prefecture itself goes down to its areas. */
  private enter(): void {
    const { model, selection } = this.choice;
    const selected = model.selectedRegion(selection());
    const target = this.candidate ?? selected;
    if (!target) this.setCandidate(this.nearestPrefecture());
    else if (target.code !== selected?.code) this.events.choose(target);
    else if (target.kind === 'prefecture') this.setCandidate(this.firstArea(target.code));
  }

  private setCandidate(region: MapRegion | null): void {
    if (region?.code === this.candidate?.code) return;
    this.candidate = region;
    this.choice.highlight('candidate', region);
    if (!region) return;
    this.bringIntoView(region);
    this.events.prefetch(region);
    this.events.announce(this.choice.describe(region));
  }

  private bringIntoView(region: MapRegion): void {
    const [lng, lat] = unproject(region.label);
    const { x, y } = this.map.project([lng, lat]);
    const { clientWidth, clientHeight } = this.map.getContainer();
    const isInside =
      x > EDGE_PX && x < clientWidth - EDGE_PX && y > EDGE_PX && y < clientHeight - EDGE_PX;
    if (!isInside) this.map.easeTo({ center: [lng, lat] });
  }

  private nearestPrefecture(): MapRegion | null {
    const { x, y } = this.map.project(this.map.getCenter());
    const distance = (region: MapRegion) => {
      const [lng, lat] = unproject(region.label);
      const point = this.map.project([lng, lat]);
      return Math.hypot(point.x - x, point.y - y);
    };
    return [...this.choice.model.regions.values()]
      .filter(({ kind }) => kind === 'prefecture')
      .reduce<MapRegion | null>(
        (nearest, region) => (nearest && distance(nearest) <= distance(region) ? nearest : region),
        null,
      );
  }

  private firstArea(prefecture: string): MapRegion | null {
    for (const region of this.choice.model.regions.values()) {
      if (region.kind === 'area' && region.prefectureCode === prefecture) return region;
    }
    return null;
  }
}

const DIRECTION_WORDS: Record<StepDirection, string> = {
  north: '北',
  east: '東',
  south: '南',
  west: '西',
};
