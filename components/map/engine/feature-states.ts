import type { Map as MapLibre } from 'maplibre-gl';
import type { SOURCES } from './style/names';

/** The states that the style draws. */
export type StateName = 'selected' | 'dimmed' | 'hovered' | 'candidate' | 'open';

type Source = keyof typeof SOURCES;

/**
 * The map's feature states, remembered: MapLibre throws on setting one while its WebGL context is
 * lost and has forgotten all of them when the context is back.
 */
export class FeatureStates {
  private readonly codes = new Map<`${Source} ${StateName}`, ReadonlySet<string>>();
  /** Until the style is loaded, and while the context is lost, states can only be remembered. */
  private isPaused = true;

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
    this.isPaused = true;
  }

  /** Applies everything: the style is loaded, for the first time or after a lost context. */
  restore(): void {
    this.isPaused = false;
    for (const [key, codes] of this.codes) {
      const [source, name] = key.split(' ') as [Source, StateName];
      for (const code of codes) this.apply(source, name, code, true);
    }
  }

  private apply(source: Source, name: StateName, code: string, value: boolean): void {
    if (!this.isPaused) this.map.setFeatureState({ source, id: code }, { [name]: value });
  }
}
