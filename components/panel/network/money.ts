import { formatNumber } from '@/components/ui/numbers';

const THOUSAND_YEN_PER_OKU = 100_000;
const THOUSAND_YEN_PER_MAN = 10;

/**
 * A cost in the unit Japanese readers grasp at a glance, rounded: 億円 from 100 million yen on, to two
 * decimals, else 万円.
 *
 * @param thousandYen whole number of thousand yen
 * @example roundedCost(235_620) // { value: '2.36', unit: '億円' }
 */
export function roundedCost(thousandYen: number): { value: string; unit: string } {
  if (thousandYen >= THOUSAND_YEN_PER_OKU) {
    const oku = Math.round((thousandYen / THOUSAND_YEN_PER_OKU) * 100) / 100;
    return { value: formatNumber(oku), unit: '億円' };
  }
  return { value: formatNumber(Math.round(thousandYen / THOUSAND_YEN_PER_MAN)), unit: '万円' };
}

/** A cost exactly as a sheet states it: 235620 → 235,620千円. */
export function formatThousandYen(thousandYen: number): string {
  return `${formatNumber(thousandYen)}千円`;
}

/** An amount in yen: 4000 → 4,000円. */
export function formatYen(yen: number): string {
  return `${formatNumber(yen)}円`;
}
