'use client';

import { useEffect, useRef, useState } from 'react';
import { filterTerms } from '@/data/vocabulary/filter-terms';
import styles from './filters.module.css';

/** Free text. What is being composed with an input method counts only when it is done. */
export function TextFilter({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  const [text, setText] = useState(q);
  const told = useRef(q);
  useEffect(() => {
    if (q === told.current) return;
    told.current = q;
    setText(q);
  }, [q]);

  const tell = (value: string) => {
    told.current = value;
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
          if (!(event.nativeEvent as InputEvent).isComposing) tell(event.target.value);
        }}
        onCompositionEnd={(event) => tell(event.currentTarget.value)}
      />
    </label>
  );
}
