const UNITS = ['年', '月', '日'];

/** A date of a record in words: `2026-11` → 2026年11月. */
export function dateInWords(date: string): string {
  return date
    .split('-')
    .map((part, index) => `${Number(part)}${UNITS[index] ?? ''}`)
    .join('');
}
