/** The map's colours, read from the design tokens so that WebGL, SVG and panel never disagree. */

const TOKENS = {
  sea: '--map-sea',
  neighbour: '--map-neighbour',
  land: '--map-land',
  shore: '--map-shore',
  coast: '--map-coast',
  prefectureBorder: '--map-prefecture-border',
  areaBorder: '--map-area-border',
  openBorder: '--map-open-border',
  wholePrefecture: '--map-whole-prefecture',
  wholePrefectureLine: '--map-whole-prefecture-line',
  medicalArea: '--map-medical-area',
  medicalAreaLine: '--map-medical-area-line',
  unstated: '--map-unstated',
  measure1: '--map-measure-1',
  measure2: '--map-measure-2',
  measure3: '--map-measure-3',
  measure4: '--map-measure-4',
  measureLine: '--map-measure-line',
  selection: '--map-selection',
  selectionCasing: '--map-selection-casing',
  hover: '--map-hover',
  candidate: '--focus',
  label: '--map-label',
  labelHalo: '--map-label-halo',
  marker: '--map-marker',
  markerRing: '--map-marker-ring',
} as const;

/** CSS colours by what they paint. */
export type Palette = Record<keyof typeof TOKENS, string>;

/** Reads the colours of the theme that the reader's system asks for. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const palette = {} as Palette;
  for (const name of Object.keys(TOKENS) as (keyof Palette)[]) {
    palette[name] = style.getPropertyValue(TOKENS[name]).trim();
  }
  return palette;
}
