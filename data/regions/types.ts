/**
 * The shapes of the region records that the geography build writes into this folder.
 *
 * Sources: boundaries 国土交通省 国土数値情報（行政区域データ N03, 2021-01-01）; populations
 * 令和2年国勢調査 (2020 census) and land areas as published by 厚生労働省 for the medical plans.
 *
 * Two coordinate systems occur. Degrees are WGS 84 longitude and latitude. *Map units* are
 * integers of the Web Mercator world, 2^18 units wide: x right from 180°W, y down from the north
 * edge, as in tile schemes (see `geo/mercator.ts`).
 */

/** Longitude and latitude in degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** West, south, east and north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A point in map units. */
export type MapPoint = readonly [x: number, y: number];

/** The square a camera fits to show a region: its centre and its side, in map units. */
export type Frame = readonly [centreX: number, centreY: number, side: number];

/** The eight compass points, clockwise from north. */
export type CompassDirection =
  | 'north'
  | 'northeast'
  | 'east'
  | 'southeast'
  | 'south'
  | 'southwest'
  | 'west'
  | 'northwest';

/** The directions of the four arrow keys. */
export type StepDirection = 'north' | 'east' | 'south' | 'west';

/** Where an arrow key leads from a region: the code of a region of the same kind, or null. */
export type Step = Readonly<Record<StepDirection, string | null>>;

/** A region of the same kind with a common border, and where it lies. */
export interface Neighbour {
  /** Its code. */
  readonly code: string;
  /** Compass point from label point to label point. */
  readonly direction: CompassDirection;
}

/** What prefectures and secondary medical areas have in common. */
export interface Region {
  /** Persons, 2020 census. */
  readonly population: number;
  /** Square kilometres. */
  readonly landArea: number;
  /** Degrees, all of the region's geometry, remote islands included. */
  readonly bounds: Bounds;
  /** What the camera shows: without remote islands where they would make the rest tiny. */
  readonly frame: Frame;
  /** Pole of inaccessibility of the largest polygon, in degrees. */
  readonly labelPoint: LngLat;
  /** Regions with a common land border, clockwise from north. */
  readonly neighbours: readonly Neighbour[];
  /** Where the arrow keys lead, across the sea where no border does. */
  readonly step: Step;
}

/** A prefecture (都道府県). */
export interface Prefecture extends Region {
  /** JIS X 0401 code, two digits: `05`. */
  readonly code: string;
  /** Romanised name as used in addresses: `akita`. */
  readonly slug: string;
  /** Full name: 秋田県. */
  readonly name: string;
  /** Name as on the map: 秋田; 北海道 stays whole. */
  readonly shortName: string;
  /** Reading in hiragana: あきたけん. */
  readonly kana: string;
  /** English name: `Akita`. */
  readonly english: string;
  /**
   * From the label point to the centre of the short name on the nation's map, in em of an 11 px
   * label on a map of 800 px: right and down are positive.
   */
  readonly labelOffset: readonly [dx: number, dy: number];
  /** Codes of its secondary medical areas. */
  readonly areas: readonly string[];
}

/** A secondary medical area (二次医療圏) of the 8th medical plans (from 2024). */
export interface SecondaryMedicalArea extends Region {
  /** Four digits, the prefecture's code first: `0603`. */
  readonly code: string;
  /** Two digits. */
  readonly prefectureCode: string;
  /** Name, not unique in the country: 置賜, 県央. */
  readonly name: string;
  /** Codes of its municipalities. */
  readonly municipalities: readonly string[];
}

/** A municipality; designated cities (政令指定都市) come as wards. */
export interface Municipality {
  /** JIS X 0402 code without check digit, five digits. */
  readonly code: string;
  /** Two digits. */
  readonly prefectureCode: string;
  /** Name, with the city before a ward's: 札幌市中央区. Not unique. */
  readonly name: string;
  /** Reading of the whole name in hiragana: さっぽろしちゅうおうく. */
  readonly kana: string;
  /** Code of its secondary medical area; null for the six villages of the Northern Territories. */
  readonly areaCode: string | null;
}

/** A designated city (政令指定都市) as a whole: the union of its wards. */
export interface DesignatedCity {
  /** JIS X 0402 code without check digit, five digits, no ward's: `14130`. */
  readonly code: string;
  /** Two digits. */
  readonly prefectureCode: string;
  /** 川崎市. */
  readonly name: string;
  /** Reading in hiragana. */
  readonly kana: string;
  /** Codes of its wards, in order. */
  readonly wards: readonly string[];
  /** Codes of the secondary medical areas it lies in: one, but two for 川崎市. */
  readonly areas: readonly string[];
}

/** What a browser needs of a prefecture to draw and frame it. */
export interface MapPrefecture {
  readonly code: string;
  readonly slug: string;
  /** Full name: 秋田県. */
  readonly name: string;
  /** Name as on the map: 秋田. */
  readonly shortName: string;
  readonly frame: Frame;
  /** Label point in map units. */
  readonly label: MapPoint;
  /** See {@link Prefecture.labelOffset}. */
  readonly labelOffset: readonly [dx: number, dy: number];
}

/** What a browser needs of a secondary medical area to draw and frame it. */
export interface MapArea {
  readonly code: string;
  readonly prefectureCode: string;
  readonly name: string;
  readonly frame: Frame;
  /** Label point in map units. */
  readonly label: MapPoint;
}

/** The browser's index of regions. */
export interface MapIndex {
  /** The whole country, remote islets left out. */
  readonly nation: Frame;
  /** By two-digit code, in order of code. */
  readonly prefectures: ReadonlyMap<string, MapPrefecture>;
  /** By four-digit code, in order of code. */
  readonly areas: ReadonlyMap<string, MapArea>;
}

/** `map-index.json` as written: positional, to be small. Decoded by `map-index.ts`. */
export interface EncodedMapIndex {
  nation: Frame;
  prefectures: [
    code: string,
    slug: string,
    name: string,
    frame: Frame,
    label: MapPoint,
    labelOffset: readonly [dx: number, dy: number],
  ][];
  areas: [code: string, name: string, frame: Frame, label: MapPoint][];
}

/** `steps.json` as written: north, east, south and west by region code. */
export type EncodedSteps = Readonly<
  Record<
    string,
    readonly [north: string | null, east: string | null, south: string | null, west: string | null]
  >
>;
