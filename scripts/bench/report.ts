import type { Figure } from './metrics/metric';

/** Every value of a quantity on one site and profile. */
export type Result = Figure & { site: string; profile: string };

/**
 * The smallest value that at least this share of the values does not exceed (nearest rank).
 *
 * @param share 0–1
 * @throws {RangeError} when there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];
  if (value === undefined) throw new RangeError('There are no values');
  return value;
}

/** Adds the figures of one run to those of earlier runs on the same site and profile. */
export function addFigures(
  results: Result[],
  figures: readonly Figure[],
  { site, profile }: { site: string; profile: string },
) {
  for (const figure of figures) {
    const earlier = results.find(
      (result) => result.name === figure.name && result.site === site && result.profile === profile,
    );
    if (earlier) earlier.values.push(...figure.values);
    else results.push({ ...figure, values: [...figure.values], site, profile });
  }
}

const round = (value: number) => Number(value.toPrecision(value < 1000 ? 3 : 4));

/**
 * A Markdown table: median and p95 of each quantity, and of the sites after the first the ratio of their median to
 * the first's.
 */
export function markdown(results: readonly Result[]): string {
  const rows = results.flatMap(({ name, unit, values, site, profile }) => {
    if (values.length === 0) return [];
    const first = results.find((other) => other.name === name && other.profile === profile);
    const median = quantile(values, 0.5);
    const ratio =
      first && first.site !== site && first.values.length > 0
        ? `${round(median / quantile(first.values, 0.5))} ×`
        : '';
    const what = unit === '' ? name : `${name}, ${unit}`;
    return [
      [what, profile, site, values.length, round(median), round(quantile(values, 0.95)), ratio],
    ];
  });
  const header = ['what', 'profile', 'site', 'values', 'median', 'p95', 'ratio'];
  return [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
