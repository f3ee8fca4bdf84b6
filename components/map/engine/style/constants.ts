/** Zooms of the live map, and widths and sizes (px) of what it alone draws; the rest is in scene/looks.ts. */

/** From here on all 47 prefecture names have room, at their offsets. */
export const ALL_NAMES_ZOOM = 4.15;
/** From here on prefectures carry their full names instead of the short ones. */
export const FULL_NAME_ZOOM = 5.4;
/** From here on prefecture names sit at their label points instead of their offsets. */
export const CENTRED_NAME_ZOOM = 4.95;
/** Until here prefecture names show: further in, areas take over. */
export const PREFECTURE_NAME_MAX_ZOOM = 7.6;
/** From here on area borders show everywhere (before: only in the open prefecture). */
export const AREA_BORDER_ZOOM = 5.6;
/** From here on area names show everywhere (before: only in the open prefecture). */
export const AREA_NAME_ZOOM = 6.4;
/** From here on municipalities are loaded, with their borders and names. */
export const MUNICIPALITY_ZOOM = 8.5;
/** From here on markers have their full size; before, they would cover whole prefectures. */
export const LARGE_MARKER_ZOOM = 4.1;
/** From here on markers carry their network's name. */
export const MARKER_NAME_ZOOM = 5.4;
/** From here on, or with a region selected, the detail boundaries are loaded. */
export const DETAIL_ZOOM = 6;

/** Text size of the names beside markers (px), as in markers.module.css. */
export const MARKER_NAME_SIZE = 13;

export const MIN_ZOOM = 2.4;
export const MAX_ZOOM = 12;

/** Edges of the neighbouring land's cut-out: [west, south, east, north] in degrees. */
export const MAX_BOUNDS: [number, number, number, number] = [96, 6, 174, 61];

/** Zoom → line width stops. */
export const MUNICIPALITY_BORDER_WIDTH = [8, 0.5, 12, 1.2] as const;
export const SHORE_WIDTH = [4, 3, 10, 12] as const;
export const CANDIDATE_WIDTH = [4, 2, 7, 3] as const;
export const CANDIDATE_CASING_WIDTH = [4, 4, 7, 6] as const;
export const HOVER_WIDTH = [4, 1, 7, 1.6] as const;

/** Zoom → text size (px). */
export const PREFECTURE_NAME_SIZE = [4, 10, 4.4, 11, 7.6, 17] as const;
export const AREA_NAME_SIZE = [5, 11, 10, 15] as const;
export const MUNICIPALITY_NAME_SIZE = [8, 10.5, 11, 13] as const;
export const LOOKED_UP_NAME_SIZE = 14;
