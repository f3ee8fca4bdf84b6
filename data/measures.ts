/**
 * Measures by which the map can be coloured: how the values of several networks are combined into a region's, and how
 * values are divided into classes. Browsers load this file, so it does not import records; see network-measures.ts.
 */

/** The measures, as they are also written in addresses (`?measure=`). */
export const measureIds = [
  'networks',
  'registered-share',
  'start-year',
  'cost-per-patient',
] as const;

/** A measure of the map. */
export type MeasureId = (typeof measureIds)[number];

/** A network's value of each measure that its record states. */
export type MeasureValues = Readonly<Partial<Record<MeasureId, number>>>;

/** Steps of the colour ramp, light to dark (in the dark theme dark to light). */
export const rampSteps = [1, 2, 3, 4] as const;

/** A step of the colour ramp; the tokens are `--map-measure-1` and so on. */
export type RampStep = (typeof rampSteps)[number];

/** A class of values: its label in the legend and its step of the ramp. */
export type MeasureClass = { label: string; step: RampStep };

type Measure = {
  /** In Japanese. */
  unit: string;
  /** True for integers: labels of classes end with the last value instead of the next break. */
  isWhole: boolean;
  /** Combines the values of a region's networks; there is at least one. */
  combine(values: readonly number[]): number;
  /** A value as the tooltip shows it, without its unit. */
  format: Intl.NumberFormat;
};

const highest = (values: readonly number[]) => Math.max(...values);
const lowest = (values: readonly number[]) => Math.min(...values);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

const WHOLE = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
const TWO_DIGITS = new Intl.NumberFormat('ja-JP', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const YEAR = new Intl.NumberFormat('ja-JP', { useGrouping: false });

const measures: Record<MeasureId, Measure> = {
  networks: { unit: '件', isWhole: true, combine: total, format: WHOLE },
  'registered-share': { unit: '%', isWhole: false, combine: highest, format: TWO_DIGITS },
  'start-year': { unit: '年', isWhole: true, combine: lowest, format: YEAR },
  'cost-per-patient': { unit: '円', isWhole: false, combine: lowest, format: WHOLE },
};

/** The unit of a measure, in Japanese. */
export function measureUnit(id: MeasureId): string {
  return measures[id].unit;
}

/** A value with its unit, as in the tooltip: 9.03%, 2011年. */
export function formatMeasure(id: MeasureId, value: number): string {
  return measures[id].format.format(value) + measures[id].unit;
}

/**
 * The value of a region from the networks that cover it.
 *
 * @returns null, not 0, where no network has a value
 */
export function combineMeasure(id: MeasureId, networks: readonly MeasureValues[]): number | null {
  const values = networks.flatMap((network) => network[id] ?? []);
  return values.length > 0 ? measures[id].combine(values) : null;
}

/** The ramp has this many steps that can be distinguished. */
const MAX_CLASSES = rampSteps.length;

/**
 * The breaks between classes of about equally many values: the lower bounds of all classes except the first. Each is the
 * roundest number between two neighbouring values, so no class is empty.
 *
 * @param values in any order, repetitions included
 */
export function measureBreaks(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const classes = Math.min(MAX_CLASSES, sorted.length);
  return Array.from({ length: Math.max(0, classes - 1) }, (_, index) => {
    const cut = Math.round(((index + 1) * sorted.length) / classes);
    return roundest(sorted[cut - 1] ?? 0, sorted[cut] ?? 0);
  });
}

/** The roundest number greater than `low` and not greater than `high`. */
function roundest(low: number, high: number): number {
  for (let power = Math.ceil(Math.log10(Math.abs(high) || 1)); power > -9; power--) {
    for (const digit of [5, 2, 1]) {
      // Division instead of multiplication, so that 0.2 does not become 0.2000…1.
      const number =
        power >= 0
          ? (Math.floor(low / (digit * 10 ** power)) + 1) * digit * 10 ** power
          : ((Math.floor((low * 10 ** -power) / digit) + 1) * digit) / 10 ** -power;
      if (number > low && number <= high) return number;
    }
  }
  return high;
}

/** The index of a value's class, from 0. */
export function classOf(breaks: readonly number[], value: number): number {
  return breaks.filter((bound) => bound <= value).length;
}

/**
 * The classes between the breaks, with steps spread over the whole ramp. Without breaks there is one class, of the only
 * value.
 *
 * @param values the values that the breaks were computed from
 */
export function measureClasses(
  id: MeasureId,
  breaks: readonly number[],
  values: readonly number[],
): MeasureClass[] {
  const [only] = values;
  if (only === undefined) return [];
  if (breaks.length === 0) {
    return [{ label: measures[id].format.format(only), step: stepOf(0, 0) }];
  }
  return Array.from({ length: breaks.length + 1 }, (_, index) => ({
    label: classLabel(id, breaks[index - 1], breaks[index]),
    step: stepOf(index, breaks.length),
  }));
}

function stepOf(index: number, last: number): RampStep {
  const place = last === 0 ? 2 : Math.round((index / last) * (MAX_CLASSES - 1));
  return rampSteps[place] ?? 4;
}

const SHORT = new Intl.NumberFormat('ja-JP', { notation: 'compact', maximumFractionDigits: 2 });

/** A class's label without unit, from break to break: 0.2〜2; for integers to the last value: 2012〜2013. */
function classLabel(id: MeasureId, from: number | undefined, bound: number | undefined): string {
  const { isWhole } = measures[id];
  const text = (value: number) => (isWhole ? String(value) : SHORT.format(value));
  const to = bound !== undefined && isWhole ? bound - 1 : bound;
  // A region has at least one network: without a record it is not collected.
  const start = from ?? (id === 'networks' ? 1 : undefined);
  if (start !== undefined && start === to) return text(start);
  return `${start === undefined ? '' : text(start)}〜${to === undefined ? '' : text(to)}`;
}
