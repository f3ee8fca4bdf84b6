import type { Map as MapLibre } from 'maplibre-gl';
import type { SOURCES } from './style';

/** The states that the style draws. */
export type StateName = 'selected' | 'dimmed' | 'hovered' | 'candidate' | 'open';

type Source = keyof typeof SOURCES;

/**
 * The map's feature states, remembered: MapLibre throws on setting one while its WebGL context is
 * lost and has forgotten all of them when the context is back.
 */
export class FeatureStates {
  private readonly codes = new Map<`${Source} ${StateName}`, ReadonlySet<string>>();
  private lost = false;

  constructor(private readonly map: MapLibre) {}

  /** Gives exactly these regions of a source the state, and takes it from all others. */
  set(source: Source, name: StateName, codes: Iterable<string>): void {
    const next = new Set(codes);
    const before = this.codes.get(`${source} ${name}`) ?? new Set();
    this.codes.set(`${source} ${name}`, next);
    for (const code of before) if (!next.has(code)) this.apply(source, name, code, false);
    for (const code of next) if (!before.has(code)) this.apply(source, name, code, true);
  }

  /** Only remembers from now on: the context is lost. */
  pause(): void {
    this.lost = true;
  }

  /** Applies everything again: the context was restored. */
  restore(): void {
    this.lost = false;
    for (const [key, codes] of this.codes) {
      const [source, name] = key.split(' ') as [Source, StateName];
      for (const code of codes) this.apply(source, name, code, true);
    }
  }

  private apply(source: Source, name: StateName, code: string, value: boolean): void {
    if (!this.lost) this.map.setFeatureState({ source, id: code }, { [name]: value });
  }
}
