const JAPANESE = new Intl.NumberFormat('ja-JP');

/** A whole number as it is read: 18221 → 18,221. */
export function formatNumber(value: number): string {
  return JAPANESE.format(value);
}

/** Square kilometres with thousands separators, without decimals: 11637.5 → 11,638. */
export function formatArea(squareKilometres: number): string {
  return JAPANESE.format(Math.round(squareKilometres));
}
