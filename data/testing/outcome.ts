/** Checks that every figure, filter, count and download works with a valid record. */

import { filtersOf } from '../address/filters';
import { writeQuery } from '../address/query';
import { queryKeys } from '../address/query-keys';
import { derivedFigures } from '../derived';
import { columns, nameColumn } from '../export/columns';
import { csvText } from '../export/csv';
import { featureProperties } from '../export/feature-properties';
import { facetOptions, filterRecords } from '../filters/facets';
import { filterKeys, matches } from '../filters/filters';
import { knownFilters } from '../filters/named-values';
import { formatMeasure, measureBreaks, measureClasses, measureIds } from '../measures';
import { displayName } from '../names';
import { measureValues } from '../network-measures';
import { areaByCode, prefectureByCode } from '../regions';
import type { Network } from '../schema/network';
import { startYears, tally } from '../statistics';

const populations = { prefectures: prefectureByCode, areas: areaByCode };

/** Checks that figures are non-negative numbers and are formatted as such. */
function figureFaults(network: Network): string[] {
  const values = measureValues(network, populations);
  const shown = measureIds.flatMap((id) => {
    const value = values[id];
    if (value === undefined) return [];
    const others = [value, value + 1, value * 2];
    const classes = measureClasses(id, measureBreaks(others), others);
    return [[id, value, formatMeasure(id, value), ...classes.map(({ label }) => label)] as const];
  });
  const figures = [
    ...shown,
    ...derivedFigures(network, populations).map(
      ({ label, value, formula }) => [label, value, formula] as const,
    ),
  ];
  return figures
    .filter(
      ([, value, ...texts]) =>
        !(Number.isFinite(value) && value >= 0) || /NaN|Infinity|undefined/.test(texts.join()),
    )
    .map((figure) => `a figure is none: ${figure.join(' ')}`);
}

/** Checks that each value of a record is offered as a filter, and that its address finds the record. */
function filterFaults(network: Network): string[] {
  const [record] = filterRecords([network]);
  const facets = facetOptions([network]);
  if (!record) return ['the filters do not know the record'];
  return filterKeys.flatMap((key) =>
    record.values[key].flatMap((id) => {
      const query = writeQuery({ [key]: [id] });
      const words = queryKeys[key].parse(new URLSearchParams(query).get(key) ?? '');
      const read = knownFilters(filtersOf({ [key]: words }), facets);
      const isFound = read.values[key]?.includes(id) === true && matches(record, read);
      return isFound ? [] : [`${query} does not find the record`];
    }),
  );
}

/** The number of cells in a row of CSV, as spreadsheets count them. */
function cellsOf(csv: string): number {
  return csv.replace(/"(?:[^"]|"")*"/g, '').split(',').length;
}

/** Checks that downloads are well-formed for any words. */
function downloadFaults(network: Network): string[] {
  const cells = [nameColumn, ...columns].flatMap(({ read }) => read(network).csv);
  const row = csvText([cells]);
  const faults: string[] = [];
  if (cellsOf(row) !== cells.length) faults.push(`the CSV has ${cellsOf(row)} cells: ${row}`);
  const strange = cells.filter((cell) => cell === undefined || Number.isNaN(cell));
  if (strange.length > 0) faults.push(`the CSV has what is no value: ${row}`);
  const json = JSON.stringify([network, featureProperties(network)]);
  if (/\p{Cs}/u.test(json + row)) faults.push('a download is not well-formed');
  return faults;
}

/** Checks that tallies count the record once. */
function countFaults(network: Network): string[] {
  const { values } = tally([network], 'vendors', ({ vendors }) => [vendors]);
  const { years } = startYears([network]);
  const counts = [...values, ...years].map(({ networks }) => networks.length);
  const isNamed = displayName(network).trim() !== '';
  return counts.every((count) => count === 1) && isNamed ? [] : ['the record is miscounted'];
}

/**
 * Returns what does not work with a valid record; null where everything does.
 *
 * @throws what the tested function throws
 */
export function outcomeFaults(network: Network): string | null {
  const faults = [
    ...figureFaults(network),
    ...filterFaults(network),
    ...downloadFaults(network),
    ...countFaults(network),
  ];
  return faults.length > 0 ? faults.join('; ') : null;
}
