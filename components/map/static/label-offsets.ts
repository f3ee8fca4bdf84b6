/** From the middle of a line of kanji to its baseline, in em. */
export const BASELINE = 0.46;

/** Where the name stands of a region with a marker, in em: as in MapLibre's labels. */
export const BELOW_MARKER = [0, 1.75] as const;
