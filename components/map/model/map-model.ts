/** What the map knows: regions, networks, and how a selection relates to them. Pure, no map library. */

import type { Selection } from '@/data/address/paths';
import type { CoverageFacts } from '@/data/coverage-facts';
import type { MeasureValues } from '@/data/measures';
import type { Frame, MapArea, MapIndex, MapPoint, MapPrefecture } from '@/data/regions/types';
import {
  areaCoverage,
  type PlaceCoverage,
  prefectureCoverage,
  regionsAround,
} from '@/geo/coverage';
import { type CoverageByRegion, coverageByRegion } from './coverage-by-region';

/** The part of a network's record that the map needs. */
export type MapNetwork = CoverageFacts & {
  id: string;
  /** Nickname, or the formal name where there is none; with its years where it has ended. */
  name: string;
  /** Where its marker stands if it covers municipalities: inside the largest piece of them, in map units. */
  point?: MapPoint;
  /** What the map can be coloured by. */
  measures: MeasureValues;
};

/** A prefecture or a secondary medical area on the map. */
export type MapRegion =
  | ({ kind: 'prefecture' } & MapPrefecture)
  | ({ kind: 'area'; prefecture: MapPrefecture } & MapArea);

/** Answers the map's questions about regions and networks. */
export class MapModel {
  readonly regions = new Map<string, MapRegion>();
  readonly networks: readonly MapNetwork[];
  /** False while the networks are on their way: then nothing may be said of where they are. */
  readonly isComplete: boolean;
  private readonly codeOfSlug = new Map<string, string>();
  private readonly networkOfId = new Map<string, MapNetwork>();
  /** The networks found in a prefecture or a part of it, by the prefecture's code. */
  private readonly networksIn = new Map<string, MapNetwork[]>();
  /** Codes of the areas of each prefecture, by its code. */
  private readonly areasIn = new Map<string, string[]>();
  private readonly answers = new Map<string, PlaceCoverage<MapNetwork>>();
  private covered: CoverageByRegion | null = null;

  /** @param networks null while they are not there yet */
  constructor(
    readonly index: MapIndex,
    networks: readonly MapNetwork[] | null,
  ) {
    this.networks = networks ?? [];
    this.isComplete = networks !== null;
    for (const prefecture of index.prefectures.values()) {
      this.regions.set(prefecture.code, { kind: 'prefecture', ...prefecture });
      this.codeOfSlug.set(prefecture.slug, prefecture.code);
    }
    for (const area of index.areas.values()) {
      const prefecture = index.prefectures.get(area.prefectureCode);
      if (!prefecture) continue;
      this.regions.set(area.code, { kind: 'area', prefecture, ...area });
      append(this.areasIn, prefecture.code, area.code);
    }
    for (const network of this.networks) {
      this.networkOfId.set(network.id, network);
      for (const code of prefecturesOf(network)) {
        append(this.networksIn, code, network);
      }
    }
  }

  /** What all networks cover. */
  get coverage(): CoverageByRegion {
    this.covered ??= coverageByRegion(this.networks);
    return this.covered;
  }

  /** The network with this id, or null. */
  network(id: string): MapNetwork | null {
    return this.networkOfId.get(id) ?? null;
  }

  /** Codes of the regions a selection outlines; empty for the nation and for what does not exist. */
  selectedCodes(selection: Selection): string[] {
    switch (selection.kind) {
      case 'nation':
        return [];
      case 'prefecture': {
        const code = this.codeOfSlug.get(selection.slug);
        return code ? [code] : [];
      }
      case 'area':
        return this.regions.has(selection.code) ? [selection.code] : [];
      case 'network':
        return this.placesOf(this.network(selection.id));
    }
  }

  /** The regions a network is found in: those it covers, or covers parts of. */
  placesOf(network: MapNetwork | null): string[] {
    return network ? regionsAround(network) : [];
  }

  /** The region a selection is about; null for the nation and for networks, which select none. */
  selectedRegion(selection: Selection): MapRegion | null {
    if (selection.kind !== 'prefecture' && selection.kind !== 'area') return null;
    const [code] = this.selectedCodes(selection);
    return (code && this.regions.get(code)) || null;
  }

  /** The prefecture whose areas the map shows and lets the reader click; null where it is the nation's. */
  openPrefecture(selection: Selection): MapPrefecture | null {
    const region = this.selectedRegion(selection);
    if (!region) return null;
    return region.kind === 'area' ? region.prefecture : region;
  }

  /** The square the camera fits for a selection: its region, all regions of its network, or the nation. */
  frame(selection: Selection): Frame {
    const frames = this.selectedCodes(selection).flatMap((code) => {
      const region = this.regions.get(code);
      return region ? [region.frame] : [];
    });
    if (frames.length === 0) return this.index.nation;
    const [x, y, side] = enclosingFrame(frames);
    return [x, y, Math.min(side * SURROUNDINGS, side + MAX_SURROUNDINGS)];
  }

  /** One level up: area → prefecture → nation; network → its prefecture. Null at the top. */
  parent(selection: Selection): Selection | null {
    if (selection.kind === 'nation') return null;
    if (selection.kind === 'area') {
      const prefecture = this.openPrefecture(selection);
      return prefecture ? { kind: 'prefecture', slug: prefecture.slug } : { kind: 'nation' };
    }
    if (selection.kind === 'network') {
      const home = this.index.prefectures.get(this.network(selection.id)?.prefectures[0] ?? '');
      if (home) return { kind: 'prefecture', slug: home.slug };
    }
    return { kind: 'nation' };
  }

  /** The selection that a region stands for. */
  selectionOfRegion(region: MapRegion): Selection {
    return region.kind === 'area'
      ? { kind: 'area', code: region.code }
      : { kind: 'prefecture', slug: region.slug };
  }

  /** The networks of a region, as `geo/coverage` sorts them. */
  networksOf(region: MapRegion): PlaceCoverage<MapNetwork> {
    // asked with every movement of the pointer
    const known = this.answers.get(region.code) ?? this.coverageOf(region, () => true);
    this.answers.set(region.code, known);
    return known;
  }

  /** The same of the networks that are shown alone. */
  coverageOf(
    region: MapRegion,
    isShown: (network: MapNetwork) => boolean,
  ): PlaceCoverage<MapNetwork> {
    const prefecture = region.code.slice(0, 2);
    const networks = (this.networksIn.get(prefecture) ?? []).filter(isShown);
    if (region.kind === 'area') return areaCoverage(networks, region, itself);
    const place = { code: prefecture, areas: this.areasIn.get(prefecture) ?? [] };
    return prefectureCoverage(networks, place, itself);
  }

  /** A region's name as the reader should hear it: an area never without its prefecture. */
  fullName(region: MapRegion): string {
    return region.kind === 'area' ? `${region.prefecture.name} ${region.name}` : region.name;
  }
}

/** Codes of the prefectures that a network names, itself or by a part of them. */
function prefecturesOf(network: MapNetwork): Set<string> {
  const codes = [...network.prefectures, ...regionsAround(network)];
  return new Set(codes.map((code) => code.slice(0, 2)));
}

/** The map's networks are their own facts. */
const itself = (network: MapNetwork) => network;

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** How much more than a region the camera shows, so that the reader sees where it lies. */
const SURROUNDINGS = 1.16;

/** The same for large regions, in map units: these lie in plain sight anyway. */
const MAX_SURROUNDINGS = 250;

function enclosingFrame(frames: Frame[]): Frame {
  const west = Math.min(...frames.map(([x, , side]) => x - side / 2));
  const east = Math.max(...frames.map(([x, , side]) => x + side / 2));
  const north = Math.min(...frames.map(([, y, side]) => y - side / 2));
  const south = Math.max(...frames.map(([, y, side]) => y + side / 2));
  return [(west + east) / 2, (north + south) / 2, Math.max(east - west, south - north)];
}
