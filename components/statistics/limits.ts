/**
 * Charts of more networks name only the largest, or show counts alone, which keeps the page small. The table of all
 * networks has every figure.
 */
export const MAX_NAMED_NETWORKS = 12;
