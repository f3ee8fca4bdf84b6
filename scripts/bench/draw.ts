/** Draws from a fixed sequence of numbers: the same seed draws the same, on every machine. */
export class Draw {
  #state: number;

  /** @param seed a whole number; neighbouring seeds give unrelated sequences */
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

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  /** True in this share (0–1) of draws. */
  in(share: number): boolean {
    return this.#next() < share;
  }

  /** @throws {RangeError} when there is nothing to draw from */
  one<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to draw from');
    return items[this.whole(0, items.length - 1)] as T;
  }

  /** Some of the items in their order, from `least` to `most` of them, each once. */
  some<T>(items: readonly T[], least: number, most: number): T[] {
    const left = items.map((item, index) => ({ item, index }));
    const wanted = Math.min(this.whole(least, most), left.length);
    const drawn = Array.from({ length: wanted }, () =>
      left.splice(this.whole(0, left.length - 1), 1),
    ).flat();
    return drawn.sort((a, b) => a.index - b.index).map(({ item }) => item);
  }

  /** A key in proportion to its weight; the weights are of any sum. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    const entries = Object.entries<number>(weights) as [Key, number][];
    let left = this.#next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return this.one(entries)[0];
  }
}
