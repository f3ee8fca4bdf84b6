import { tablePagePath } from '@/data/address/paths';
import type { Network } from '@/data/schema/network';
import { PAGE_SIZE } from './table-model';

/**
 * The address of the table's page on which a prefecture's networks begin.
 *
 * @param networks in order of prefecture, as the table has them
 * @param prefecture two-digit code
 */
export function tableAddressOf(networks: readonly Network[], prefecture: string): string {
  const first = networks.findIndex(({ coverage }) => coverage.prefectures.includes(prefecture));
  return tablePagePath(1 + Math.floor(Math.max(0, first) / PAGE_SIZE));
}
