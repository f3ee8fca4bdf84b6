import { formatThousandYen, formatYen } from '@/components/panel/network/money';
import { formatNumber } from '@/components/ui/numbers';
import type { DerivedFigure } from '@/data/derived';
import type { Fee } from '@/data/schema/fees';
import type { FacilityCount, PatientCount } from '@/data/schema/participants';
import type { Stated, StatedList, Summary } from '@/data/schema/stated';
import { canonicalValues, type FieldPath, parts, valueLabel } from '@/data/vocabulary';
import type { Cell } from './cells';

const keyOf = (...parts: unknown[]) => JSON.stringify(parts);
const remarked = (remark: string | null) => (remark === null ? {} : { remark });

/** Text that no remark goes with. */
export function textCell(text: string | null | undefined): Cell | null {
  return text ? { key: text, lines: [text] } : null;
}

/** A value with its remark. */
export function valueCell<T extends string | number>(
  stated: Stated<T>,
  format: (value: T) => string = String,
): Cell | null {
  if (!stated) return null;
  const { value, remark } = stated;
  return { key: keyOf(value, remark), lines: [format(value)], ...remarked(remark) };
}

/** A list; two are the same if they hold the same canonical values, in whatever order. */
export function listCell(path: FieldPath, list: StatedList): Cell | null {
  if (!list) return null;
  const canonical = list.values
    .flatMap((word) => canonicalValues(path, word))
    .map(({ id, text }) => (text ? `${id}:${text}` : id));
  const key = keyOf([...new Set(canonical)].sort(), list.remark);
  return { key, lines: list.values, ...remarked(list.remark) };
}

/** A passage in the atlas's own words. */
export function summaryCell(summary: Summary): Cell | null {
  return textCell(summary?.summary);
}

/** A number of facilities with its status. */
export function facilityCell(stated: FacilityCount): Cell | null {
  if (!stated) return null;
  const { status, count, remark } = stated;
  return {
    key: keyOf(status, count, remark),
    lines: [`${status ? `${status}：` : ''}${formatNumber(count)}施設`],
    number: count,
    ...remarked(remark),
  };
}

/** A number of patients with its basis. */
export function patientCell(stated: PatientCount): Cell | null {
  if (!stated) return null;
  const { basis, count, remark } = stated;
  return {
    key: keyOf(basis, count, remark),
    lines: [`${basis ? `${basis}：` : ''}${formatNumber(count)}人`],
    number: count,
    ...remarked(remark),
  };
}

/** A cost in thousand yen. */
export function costCell(stated: Stated<number>): Cell | null {
  const cell = valueCell(stated, formatThousandYen);
  return cell && stated ? { ...cell, number: stated.value } : cell;
}

/** What a party pays, with the amounts by condition. */
export function feeCell(fee: Fee): Cell | null {
  if (!fee) return null;
  const { status, charge, monthlyYen, amounts, remark } = fee;
  const lines = [
    `${status ? `${status}：` : ''}${charge ? valueLabel('fee-charge', charge) : ''}`,
    monthlyYen === null ? '' : `${parts.monthlyYen.label} ${formatYen(monthlyYen)}`,
    ...(amounts ?? []).map(({ condition, period, yen }) =>
      [condition, valueLabel('fee-period', period), formatYen(yen)].filter(Boolean).join(' '),
    ),
  ].filter((line) => line !== '');
  return { key: keyOf(fee), lines, ...remarked(remark) };
}

const PERCENT = new Intl.NumberFormat('ja-JP', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A computed figure with what went into it. */
export function derivedCell(figure: DerivedFigure | null): Cell | null {
  if (!figure) return null;
  const { value, unit, inputs } = figure;
  const written = unit === '%' ? PERCENT.format(value) : formatNumber(Math.round(value));
  return {
    key: keyOf(value),
    lines: [
      `${written}${unit}`,
      inputs.map((input) => `${formatNumber(input.value)}${input.unit}`).join(' ÷ '),
    ],
  };
}
