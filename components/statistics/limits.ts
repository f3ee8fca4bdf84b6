/**
 * Up to this many networks are named one by one in a chart. With more, the largest are shown or only
 * counts, so that the page stays light; the table of all networks has every figure.
 */
export const NAMED_ONE_BY_ONE = 12;
