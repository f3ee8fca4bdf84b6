'use client';

import { Suspense } from 'react';
import { withBase } from '@/components/ui/withBase';
import styles from './AddToCompare.module.css';
import { MOST } from './choice';
import { useCompare } from './use-compare';

type Props = { id: string; name: string };

/** Pins a network for comparison, in the address, or unpins it. A link until scripts run. */
export function AddToCompare({ id, name }: Props) {
  return (
    <Suspense
      fallback={
        <a className={styles.button} href={withBase(`/compare/?compare=${id}`)}>
          比較に追加<span className="visually-hidden">：{name}</span>
        </a>
      }
    >
      <Toggle id={id} name={name} />
    </Suspense>
  );
}

function Toggle({ id, name }: Props) {
  const [ids, setIds] = useCompare();
  const isPinned = ids.includes(id);
  const isFull = !isPinned && new Set(ids).size >= MOST;
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isPinned}
      disabled={isFull}
      onClick={() => setIds(isPinned ? ids.filter((other) => other !== id) : [...ids, id])}
    >
      {isFull ? `比較は${MOST}件まで` : '比較に追加'}
      <span className="visually-hidden">：{name}</span>
    </button>
  );
}
