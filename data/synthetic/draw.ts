/** Random choices that are the same for the same seed, on every machine. */
export class Draw {
  #state: number;

  /** @param seed an integer; neighbouring seeds give unrelated sequences */
  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  /** The next number from 0 to below 1 (mulberry32, which is small and spreads well enough for this). */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** An integer from `min` to `max`, both included. */
  integer(min: number, max: number): number {
    return min + Math.floor(this.#next() * (max - min + 1));
  }

  /** True in this share (0–1) of draws. */
  chance(share: number): boolean {
    return this.#next() < share;
  }

  /** One of the items. @throws {RangeError} when there are none */
  one<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to draw from');
    return items[this.integer(0, items.length - 1)] as T;
  }

  /** From `min` to `max` of the items in their order, each at most once; fewer where there are fewer. */
  some<T>(items: readonly T[], min: number, max: number): T[] {
    const left = items.map((item, index) => ({ item, index }));
    const count = Math.min(this.integer(min, max), left.length);
    const drawn = Array.from({ length: count }, () =>
      left.splice(this.integer(0, left.length - 1), 1),
    ).flat();
    return drawn.sort((a, b) => a.index - b.index).map(({ item }) => item);
  }
}
