/** A name and the middle of its line, in any unit. */
export type Name = { text: string; x: number; y: number };

/** Height of a line for a letter's width. */
const LINE = 1.25;

/**
 * The names that have room: one that would cover an earlier one is left out, as MapLibre does. The map's
 * size is not known here, so `letter` is that of a map on the small side.
 *
 * @param letter width of a kanji in the same units
 */
export function uncrowded<N extends Name>(names: readonly N[], letter: number): N[] {
  const kept: N[] = [];
  for (const name of names) {
    const isFree = kept.every(
      (other) =>
        Math.abs(name.x - other.x) > ((name.text.length + other.text.length) / 2) * letter ||
        Math.abs(name.y - other.y) > LINE * letter,
    );
    if (isFree) kept.push(name);
  }
  return kept;
}
