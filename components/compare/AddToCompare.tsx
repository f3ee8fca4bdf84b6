'use client';

import { Suspense } from 'react';
import { withBase } from '@/components/ui/withBase';
import { paths } from '@/data/address/paths';
import { writeQuery } from '@/data/address/query';
import styles from './AddToCompare.module.css';
import { MOST } from './choice';
import { useCompare } from './use-compare';

type Props = { id: string; name: string };

/** Pins a network for comparison, in the address, or unpins it. A link until scripts run. */
export function AddToCompare({ id, name }: Props) {
  return (
    <Suspense
      fallback={
        <a
          className={styles.button}
          href={withBase(paths.compare + writeQuery({ compare: [id] }))}
          aria-label={`比較に追加：${name}`}
        >
          比較に追加
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
  const words = isFull ? `比較は${MOST}件まで` : '比較に追加';
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isPinned}
      aria-label={`${words}：${name}`}
      disabled={isFull}
      onClick={() => setIds(isPinned ? ids.filter((other) => other !== id) : [...ids, id])}
    >
      {words}
    </button>
  );
}
