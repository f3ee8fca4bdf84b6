'use client';

import { useEffect, useState } from 'react';
import styles from './offline.module.css';

/** Asks for the page once more; comes with the scripts, which it needs. */
export function TryAgain() {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!isReady) return null;
  return (
    <button type="button" className={styles.button} onClick={() => window.location.reload()}>
      もう一度読み込む
    </button>
  );
}
