/** What the map knows: regions, networks, and how a selection relates to them. Pure, no map library. */

import type { Selection } from '@/data/address/paths';
import type { CoverageScope } from '@/data/coverage-scopes';
import type { MeasureValues } from '@/data/measures';
import type { Frame, MapArea, MapIndex, MapPrefecture } from '@/data/regions/types';
import { type CoverageByRegion, coverageByRegion } from './coverage-by-region';

/** The part of a network's record that the map needs. */
export type MapNetwork = {
  id: string;
  /** Nickname, or the formal name where there is none. */
  name: string;
  scope: CoverageScope;
  /** Codes of the regions drawn: prefectures (2 digits) or secondary medical areas (4 digits). */
  regions: string[];
  /** Codes of the areas whose municipalities it covers, where the scope is municipalities. */
  partsOf: string[];
  /** Codes of the prefectures the network belongs to. */
  prefectures: string[];
  /** What the map can be coloured by. */
  measures: MeasureValues;
  /** It no longer operates: it has a marker, and covers nothing any more. */
  hasEnded: boolean;
};

/** A prefecture or a secondary medical area on the map. */
export type MapRegion =
  | ({ kind: 'prefecture' } & MapPrefecture)
  | ({ kind: 'area'; prefecture: MapPrefecture } & MapArea);

/** How a network relates to a region, in the order in which it is told. */
export type RegionNetworks = {
  /** Networks that cover all of the region. */
  covering: MapNetwork[];
  /** Networks that cover a part of the region (prefectures only). */
  partial: MapNetwork[];
  /** Networks of this prefecture that do not state what they cover. */
  mayCover: MapNetwork[];
};

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
  private readonly answers = new Map<string, RegionNetworks>();
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
      if (prefecture) this.regions.set(area.code, { kind: 'area', prefecture, ...area });
    }
    for (const network of this.networks) {
      this.networkOfId.set(network.id, network);
      for (const code of prefecturesOf(network)) {
        const together = this.networksIn.get(code);
        if (together) together.push(network);
        else this.networksIn.set(code, [network]);
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
    return network ? [...network.regions, ...network.partsOf] : [];
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
    return [x, y, Math.min(side * SURROUNDINGS, side + MOST_SURROUNDINGS)];
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

  /** The networks of a region. An unstated scope never counts as coverage. */
  networksOf(region: MapRegion): RegionNetworks {
    // asked with every movement of the pointer
    const known = this.answers.get(region.code) ?? this.findNetworksOf(region);
    this.answers.set(region.code, known);
    return known;
  }

  private findNetworksOf(region: MapRegion): RegionNetworks {
    const prefecture = region.kind === 'area' ? region.prefecture.code : region.code;
    const found: RegionNetworks = { covering: [], partial: [], mayCover: [] };
    for (const network of this.networksIn.get(prefecture) ?? []) {
      if (network.hasEnded) continue;
      if (network.scope === 'unstated') {
        if (network.prefectures.includes(prefecture)) found.mayCover.push(network);
      } else if (network.regions.includes(prefecture) || network.regions.includes(region.code)) {
        found.covering.push(network);
      } else if (this.placesOf(network).some((code) => code.startsWith(region.code))) {
        found.partial.push(network);
      }
    }
    return found;
  }

  /** A region's name as the reader should hear it: an area never without its prefecture. */
  fullName(region: MapRegion): string {
    return region.kind === 'area' ? `${region.prefecture.name} ${region.name}` : region.name;
  }
}

/** Codes of the prefectures that a network's record names, itself or by a part of them. */
function prefecturesOf({ prefectures, regions, partsOf }: MapNetwork): Set<string> {
  return new Set([...prefectures, ...regions, ...partsOf].map((code) => code.slice(0, 2)));
}

/** How much more than a region the camera shows, so that the reader sees where it lies. */
const SURROUNDINGS = 1.16;

/** The same for large regions, in map units: these lie in plain sight anyway. */
const MOST_SURROUNDINGS = 250;

function enclosingFrame(frames: Frame[]): Frame {
  const west = Math.min(...frames.map(([x, , side]) => x - side / 2));
  const east = Math.max(...frames.map(([x, , side]) => x + side / 2));
  const north = Math.min(...frames.map(([, y, side]) => y - side / 2));
  const south = Math.max(...frames.map(([, y, side]) => y + side / 2));
  return [(west + east) / 2, (north + south) / 2, Math.max(east - west, south - north)];
}
