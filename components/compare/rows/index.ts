import type { Network } from '@/data/schema/network';
import type { Cell, CompareSection } from '../cells';
import { costSections } from './cost-rows';
import { overviewSections } from './overview-rows';
import { participantSections } from './participant-rows';
import type { SectionReader } from './readers';
import { systemSections } from './system-rows';

/* In the fact sheet's order; the effects have a section of their own. Runs while pages are built. */
const SECTIONS: readonly SectionReader[] = [
  ...overviewSections,
  ...participantSections,
  ...systemSections,
  ...costSections,
];

/** Headings and labels of the comparison, the same for every choice of networks. */
export function compareSections(): CompareSection[] {
  return SECTIONS.map(({ id, title, rows }) => ({
    id,
    title,
    rows: rows.map(({ cellOf, ...row }) => row),
  }));
}

/** What a network states, by row; what it does not state has no cell. */
export function compareCells(network: Network): Record<string, Cell> {
  const cells = SECTIONS.flatMap(({ rows }) =>
    rows.flatMap(({ id, cellOf }) => {
      const cell = cellOf(network);
      return cell ? [[id, cell] as const] : [];
    }),
  );
  return Object.fromEntries(cells);
}
