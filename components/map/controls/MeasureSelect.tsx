'use client';

import { useEffect } from 'react';
import { useQueryValue } from '@/components/address/query';
import { type MeasureId, measureIds, measureUnit } from '@/data/measures';
import { measureTerms } from '@/data/vocabulary/measure-terms';
import styles from './MeasureSelect.module.css';

/** Chooses what the map is coloured by, in the address as `?measure=`. */
export function MeasureSelect({ onChange }: { onChange: (measure: MeasureId | null) => void }) {
  const [measure, setMeasure] = useQueryValue('measure');
  useEffect(() => onChange(measure), [measure, onChange]);
  return (
    <label className={styles.measure}>
      <svg className={styles.ramp} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 10h3v4H2z" />
        <path d="M6.5 6h3v8h-3z" />
        <path d="M11 2h3v12h-3z" />
      </svg>
      <span className={styles.label}>色分け</span>
      <select
        className={styles.select}
        value={measure ?? ''}
        onChange={({ target }) => {
          void setMeasure(measureIds.find((id) => id === target.value) ?? null);
        }}
      >
        <option value="">対象地域</option>
        {measureIds.map((id) => (
          <option key={id} value={id}>
            {`${measureTerms[id].label}（${measureUnit(id)}）`}
          </option>
        ))}
      </select>
    </label>
  );
}
