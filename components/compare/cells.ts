import type { CoverageFacts } from '@/data/coverage-facts';
import type { CoverageScope } from '@/data/coverage-scopes';
import type { Frame } from '@/data/regions/types';
import type { EffectRating } from '@/data/schema/effects';

/** What a network states in a row. A row that is not among a network's cells is not stated. */
export type Cell = {
  /** Equal where two networks state the same: canonical ids instead of spellings, and the remark. */
  key: string;
  /** One under another; the values of a list. */
  lines: readonly string[];
  remark?: string;
  /** The figure that the row's scale draws as a bar. */
  number?: number;
  rating?: EffectRating;
  href?: string;
};

/** Figures that share the length of a full bar: all facilities, all patients, costs of one kind. */
export type Scale = 'facilities' | 'patients' | 'construction' | 'annual';

/** A row of the comparison; the same for all networks. */
export type CompareRow = {
  id: string;
  label: string;
  scale?: Scale;
  /** Prose in the atlas's own words, to be marked as a summary. */
  isSummary?: boolean;
  /** Nothing is missing where there is no cell: a reading that was not needed. */
  isOptional?: boolean;
};

/** The rows under one heading. */
export type CompareSection = { id: string; title: string; rows: readonly CompareRow[] };

/** Where a network is drawn, in map units, and what is filled there. */
export type ComparedCoverage = CoverageFacts & { frame: Frame };

/** All that the comparison shows of one network; a file of its own, loaded when it is chosen. */
export type ComparedNetwork = {
  id: string;
  coverage: ComparedCoverage;
  cells: Readonly<Record<string, Cell>>;
};

/** A network as it can be chosen: its name, its prefectures, its scope in words. */
export type NetworkOption = { id: string; name: string; place: string; scope: CoverageScope };
