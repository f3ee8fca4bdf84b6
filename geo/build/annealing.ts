const SWEEPS = 600;
const TRIALS_PER_ITEM = 40;
const MAX_TEMPERATURE = 20;
const MIN_TEMPERATURE = 0.05;
const SEED = 47;

/**
 * Chooses one option for each item so that the sum of all costs is small: simulated annealing with a fixed seed, then
 * descent to the nearest minimum. The same input gives the same choice.
 *
 * @param costs cost of each option by itself, by item and option
 * @param between cost of a pair of choices, symmetric, 0 for most
 * @returns the index of the chosen option for each item
 */
export function anneal(
  costs: readonly (readonly number[])[],
  between: (item: number, option: number, other: number, otherOption: number) => number,
): number[] {
  const random = randomNumbers(SEED);
  const chosen = costs.map(cheapest);
  const total = (item: number, option: number) =>
    chosen.reduce(
      (sum, otherOption, other) =>
        other === item ? sum : sum + between(item, option, other, otherOption),
      costs[item]?.[option] ?? Infinity,
    );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const temperature = MAX_TEMPERATURE * (MIN_TEMPERATURE / MAX_TEMPERATURE) ** (sweep / SWEEPS);
    for (const [item, options] of costs.entries()) {
      for (let trial = 0; trial < TRIALS_PER_ITEM; trial++) {
        const option = Math.floor(random() * options.length);
        const change = total(item, option) - total(item, chosen[item] ?? 0);
        if (change < 0 || random() < Math.exp(-change / temperature)) chosen[item] = option;
      }
    }
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const [item, options] of costs.entries()) {
      const best = cheapest(options.map((_, option) => total(item, option)));
      if (total(item, best) < total(item, chosen[item] ?? 0)) {
        chosen[item] = best;
        changed = true;
      }
    }
  }
  return chosen;
}

function cheapest(values: readonly number[]): number {
  return values.indexOf(Math.min(...values));
}

/** Random numbers from 0 to below 1 (mulberry32): the same sequence on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
