/** What the map's colours are called, and the design tokens (components/ui/tokens.css) they are read from. */
export const COLOURS = {
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
  severalPrefectures: '--map-several-prefectures',
  severalPrefecturesLine: '--map-several-prefectures-line',
  medicalArea: '--map-medical-area',
  medicalAreaLine: '--map-medical-area-line',
  municipality: '--map-municipality',
  municipalityLine: '--map-municipality-line',
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

/** The name of a colour. */
export type Colour = keyof typeof COLOURS;

/** CSS colours by what they paint. */
export type Palette = Readonly<Record<Colour, string>>;
