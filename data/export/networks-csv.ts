import type { Network } from '../schema/network';
import { columns, nameColumn } from './columns';
import { csvText } from './csv';

/** All networks with all columns, one row a network, names of columns from the vocabulary. */
export function networksCsv(networks: readonly Network[]): string {
  const all = [nameColumn, ...columns];
  return csvText([
    all.flatMap(({ headers }) => headers),
    ...networks.map((network) => all.flatMap(({ read }) => read(network).csv)),
  ]);
}
