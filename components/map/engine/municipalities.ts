import type { Feature, FeatureCollection } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { mesh } from 'topojson-client';
import { municipalityShape } from '@/geo/municipality-path';
import type { MunicipalityTopology } from '@/geo/topology';
import type { MapContent } from './map-content';
import type { SourceData } from './sources';
import { MUNICIPALITY_ZOOM } from './style/constants';
import type { MunicipalityFeature } from './style/municipality-layers';
import { HIT_LAYERS } from './style/names';

/**
 * Municipalities on the map, a prefecture at a time: of the prefectures in sight when the reader is near
 * enough, of the one whose municipality was looked up, and of those where networks cover municipalities.
 */
export class Municipalities {
  private readonly loaded = new Map<string, MunicipalityTopology | 'loading'>();
  private lookedUp: string | null = null;

  constructor(
    private readonly map: MapLibre,
    private readonly content: Pick<MapContent, 'prefecturesToLoad' | 'addMunicipalities'>,
    private readonly load: (prefecture: string) => Promise<MunicipalityTopology>,
    private readonly show: (data: SourceData) => void,
    /** Told whether some that are wanted could not be had. */
    private readonly coarse: (isCoarse: boolean) => void,
  ) {
    map.on('moveend', this.loadWhatIsInSight);
    map.on('idle', this.loadWhatIsInSight);
  }

  /** Outlines a municipality or a designated city; none for null and for codes that do not exist. */
  lookUp(code: string | null): void {
    if (code === this.lookedUp) return;
    this.lookedUp = code;
    if (code) this.want(code.slice(0, 2));
    this.draw();
  }

  /** Loads the municipalities that the networks shown cover. */
  loadCovered(): void {
    for (const prefecture of this.content.prefecturesToLoad()) {
      const topology = this.loaded.get(prefecture);
      if (topology === undefined) this.want(prefecture);
      else if (topology !== 'loading') this.show(this.content.addMunicipalities(topology));
    }
  }

  /** Tries again to load what could not be had. */
  retry(): void {
    this.loadWhatIsInSight();
    this.loadCovered();
    if (this.lookedUp) this.want(this.lookedUp.slice(0, 2));
  }

  private readonly loadWhatIsInSight = (): void => {
    if (this.map.getZoom() < MUNICIPALITY_ZOOM) return;
    if (!this.map.getLayer(HIT_LAYERS.prefectures)) return;
    const inSight = this.map.queryRenderedFeatures({ layers: [HIT_LAYERS.prefectures] });
    for (const { properties } of inSight) this.want(String(properties.code));
  };

  private want(prefecture: string): void {
    if (this.loaded.has(prefecture)) return;
    this.loaded.set(prefecture, 'loading');
    this.load(prefecture).then(
      (topology) => {
        this.loaded.set(prefecture, topology);
        this.draw();
        this.show(this.content.addMunicipalities(topology));
        this.coarse(false);
      },
      // the map is whole without them; the next movement tries again
      () => {
        this.loaded.delete(prefecture);
        this.coarse(true);
      },
    );
  }

  private draw(): void {
    const features = [...this.loaded.values()].flatMap((topology) =>
      topology === 'loading' ? [] : municipalityFeatures(topology, this.lookedUp),
    );
    const municipalities: FeatureCollection = { type: 'FeatureCollection', features };
    this.show({ municipalities });
  }
}

/** What the source `municipalities` has of a prefecture. */
export function municipalityFeatures(
  topology: MunicipalityTopology,
  lookedUp: string | null,
): Feature[] {
  const { municipalities, cities } = topology.objects;
  const kind = (value: MunicipalityFeature) => ({ kind: value });
  const borders: Feature = {
    type: 'Feature',
    properties: kind('border'),
    geometry: mesh(topology, municipalities, (a, b) => a !== b),
  };
  const names = municipalities.geometries
    .filter(({ id }) => id !== lookedUp)
    .map(({ properties }) => nameOf(properties, 'name'));
  const shape = lookedUp === null ? null : municipalityShape(topology, lookedUp);
  const outline: Feature[] = shape
    ? [{ type: 'Feature', properties: kind('looked-up'), geometry: shape }]
    : [];
  const lookedUpNames = [...municipalities.geometries, ...cities.geometries]
    .filter(({ id }) => id === lookedUp)
    .map(({ properties }) => nameOf(properties, 'looked-up-name'));
  return [borders, ...names, ...outline, ...lookedUpNames];
}

function nameOf(
  properties: MunicipalityTopology['objects']['cities']['geometries'][number]['properties'],
  kind: MunicipalityFeature,
): Feature {
  const { name = '', label = [0, 0] } = properties ?? {};
  return {
    type: 'Feature',
    properties: { kind, name },
    geometry: { type: 'Point', coordinates: [...label] },
  };
}
