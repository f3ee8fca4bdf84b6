import type { Network } from '@/data/schema/network';
import { PAGE_SIZE } from './table-model';

/** The address of a page of the prerendered table. */
export function pageAddress(page: number): string {
  return page === 1 ? '/networks/' : `/networks/page/${page}/`;
}

/**
 * The address of the table's page on which a prefecture's networks begin.
 *
 * @param networks in order of prefecture, as the table has them
 * @param prefecture two-digit code
 */
export function tableAddressOf(networks: readonly Network[], prefecture: string): string {
  const first = networks.findIndex(({ coverage }) => coverage.prefectures.includes(prefecture));
  return pageAddress(1 + Math.floor(Math.max(0, first) / PAGE_SIZE));
}
