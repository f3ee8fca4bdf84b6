'use client';

import { useEffect, useRef, useState } from 'react';
import { filterTerms } from '@/data/vocabulary/filter-terms';
import styles from './filters.module.css';

/** The keyword field. Text that is being composed with an input method is reported only when the composition ends. */
export function TextFilter({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  const [text, setText] = useState(q);
  const reported = useRef(q);
  useEffect(() => {
    if (q === reported.current) return;
    reported.current = q;
    setText(q);
  }, [q]);

  const report = (value: string) => {
    reported.current = value;
    onChange(value);
  };
  return (
    <label className={styles.field}>
      {filterTerms.q.label}
      <input
        type="search"
        value={text}
        placeholder="名称・代表団体・企業・地域"
        onChange={(event) => {
          setText(event.target.value);
          if (!(event.nativeEvent as InputEvent).isComposing) report(event.target.value);
        }}
        onCompositionEnd={(event) => report(event.currentTarget.value)}
      />
    </label>
  );
}
