'use client';

import { formatNumber } from '@/components/ui/numbers';
import type { FilterRecord, YearRange } from '@/data/filters/filters';
import { filterTerms } from '@/data/vocabulary/filter-terms';
import styles from './filters.module.css';

/** First and last start year, out of the years that occur. */
export function YearFilter({
  records,
  since,
  onChange,
}: {
  records: readonly FilterRecord[];
  since: YearRange | null;
  onChange: (since: YearRange | null) => void;
}) {
  const [from, to] = since ?? [null, null];
  const stated = records.flatMap(({ since: year }) => year ?? []);
  const unstated = records.length - stated.length;
  const chosen = [from, to].filter((year) => year !== null);
  const years = [...new Set([...yearsBetween(stated), ...chosen])].sort((a, b) => a - b);
  const choose = (range: YearRange) => {
    const [first, last] = range;
    const isReversed = first !== null && last !== null && first > last;
    onChange(first === null && last === null ? null : isReversed ? [last, first] : range);
  };
  return (
    <fieldset className={styles.years}>
      <legend>{filterTerms.since.label}</legend>
      <YearSelect label="から" years={years} value={from} onChange={(year) => choose([year, to])} />
      <span aria-hidden="true">～</span>
      <YearSelect label="まで" years={years} value={to} onChange={(year) => choose([from, year])} />
      {unstated > 0 && (
        <span className={styles.count}>開始年の記載なし {formatNumber(unstated)}件</span>
      )}
    </fieldset>
  );
}

function YearSelect({
  label,
  years,
  value,
  onChange,
}: {
  label: string;
  years: readonly number[];
  value: number | null;
  onChange: (year: number | null) => void;
}) {
  return (
    <select
      aria-label={`${filterTerms.since.label}（${label}）`}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
    >
      <option value="">指定なし</option>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}年
        </option>
      ))}
    </select>
  );
}

function yearsBetween(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, step) => first + step);
}
