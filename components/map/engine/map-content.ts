import type { Geometry } from 'geojson';
import type { FilterSpecification } from 'maplibre-gl';
import type { Selection } from '@/data/address/paths';
import { countsAsCoverage, namedMunicipalities } from '@/geo/coverage';
import { municipalityShape } from '@/geo/municipality-path';
import type { LandTopology, MunicipalityTopology, RegionTopology } from '@/geo/topology';
import {
  MAX_SINGLE_MARKERS,
  type MarkerPlacement,
  type MarkersByPlace,
  markersByPlace,
  placeShown,
} from '../markers/marker-placement';
import { coverageByRegion } from '../model/coverage-by-region';
import type { MapModel, MapNetwork, MapRegion } from '../model/map-model';
import {
  areaSource,
  type Boundaries,
  boundariesOf,
  boundarySource,
  coverageSource,
  highlightSource,
  labelSource,
  markerSource,
  neighbourSource,
  type SourceData,
} from './sources';
import { selectionFilters } from './style/selection-filters';

/** How a region stands out without being selected. */
export type Pointing = 'hovered' | 'candidate';

/** What the map is to show, and the data and filters that draw it. Draws nothing itself. */
export class MapContent {
  private boundaries: Boundaries;
  private readonly standing: MarkersByPlace;
  /** Shapes of the municipalities that networks cover, by code. */
  private readonly municipalityShapes = new Map<string, Geometry>();
  /** Markers keep their places when others are filtered out. */
  placements: readonly MarkerPlacement[];
  private readonly pointed: Record<Pointing, string | null> = { hovered: null, candidate: null };

  constructor(
    private readonly model: MapModel,
    boundaries: RegionTopology,
    public selection: Selection,
    private networks: readonly MapNetwork[],
  ) {
    this.boundaries = boundariesOf(boundaries);
    this.standing = markersByPlace(model, model.networks);
    this.placements = this.placed();
  }

  /** Everything, with the land around. */
  all(neighbours: LandTopology): SourceData {
    return {
      ...neighbourSource(neighbours),
      ...labelSource(this.model, new Set(this.standing.keys())),
      ...this.ofBoundaries(),
      ...this.markerNames(),
    };
  }

  /**
   * Takes the boundaries of another level.
   *
   * @returns what has changed by that, in steps: none is long, and between them the page can answer the reader
   */
  *refine(boundaries: RegionTopology): Generator<SourceData> {
    this.boundaries = boundariesOf(boundaries);
    yield { prefectures: this.boundaries.prefectures() };
    yield this.ofSelection();
    yield this.coverage();
    const borders = this.boundaries.borders();
    yield {};
    yield { borders };
  }

  /** Takes the networks that are shown. @returns what has changed by that */
  showNetworks(networks: readonly MapNetwork[]): SourceData {
    this.networks = networks;
    this.placements = this.placed();
    return { ...this.markerNames(), ...this.coverage() };
  }

  /** Codes of the prefectures whose municipalities are to be drawn as covered, and have no shapes yet. */
  prefecturesToLoad(): string[] {
    const missing = this.coveredMunicipalities().filter(
      (code) => !this.municipalityShapes.has(code),
    );
    return prefecturesOf(missing);
  }

  /** Takes the shapes of a prefecture's municipalities. @returns what has changed by that */
  addMunicipalities(topology: MunicipalityTopology): SourceData {
    let isChanged = false;
    for (const code of this.coveredMunicipalities()) {
      if (this.municipalityShapes.has(code)) continue;
      const shape = municipalityShape(topology, code);
      if (shape) this.municipalityShapes.set(code, shape);
      isChanged ||= shape !== null;
    }
    return isChanged ? this.coverage() : {};
  }

  private coveredMunicipalities(): string[] {
    return this.networks.filter(countsAsCoverage).flatMap(namedMunicipalities);
  }

  /** What depends on the selection. */
  ofSelection(): SourceData {
    const selected = this.selectedCodes();
    return {
      ...areaSource(this.boundaries, prefecturesOf(selected), selected),
      ...this.highlights(),
    };
  }

  /** Lets one region, and no other, stand out in this way. @returns what has changed; null for nothing */
  point(kind: Pointing, region: MapRegion | null): SourceData | null {
    const code = region?.code ?? null;
    if (this.pointed[kind] === code) return null;
    this.pointed[kind] = code;
    return this.highlights();
  }

  /** The filters, by layer, that the selection asks for. */
  filters(): ReadonlyMap<string, FilterSpecification> {
    const kept = prefecturesOf(this.selectedCodes());
    const others = [...this.model.index.prefectures.keys()].filter((code) => !kept.includes(code));
    return selectionFilters(this.openCode(), kept.length > 0 ? others : []);
  }

  /** Codes of the regions that the selection outlines. */
  selectedCodes(): string[] {
    return this.model.selectedCodes(this.selection);
  }

  private ofBoundaries(): SourceData {
    return {
      ...boundarySource(this.boundaries),
      ...this.coverage(),
      ...this.ofSelection(),
    };
  }

  private coverage(): SourceData {
    const { shapes } = this.boundaries;
    return coverageSource(
      coverageByRegion(this.networks),
      (code) => shapes().get(code) ?? this.municipalityShapes.get(code),
    );
  }

  /** Markers that cluster have names only where the reader is near: too many to make room for all of them. */
  private markerNames(): SourceData {
    const { length } = this.placements;
    return markerSource(length <= MAX_SINGLE_MARKERS ? this.placements : []);
  }

  private placed(): MarkerPlacement[] {
    return placeShown(this.model, this.standing, new Set(this.networks));
  }

  private highlights(): SourceData {
    const [selected, open] = [this.selectedCodes(), this.openCode()];
    return highlightSource(this.boundaries, { selected, open, ...this.pointed });
  }

  private openCode(): string | null {
    return this.model.openPrefecture(this.selection)?.code ?? null;
  }
}

/** Codes of the prefectures that regions are, or lie in. */
function prefecturesOf(regions: readonly string[]): string[] {
  return [...new Set(regions.map((code) => code.slice(0, 2)))];
}
