'use client';

import { Suspense } from 'react';
import { withBase } from '@/components/ui/withBase';
import { paths } from '@/data/address/paths';
import { writeQuery } from '@/data/address/query';
import styles from './AddToCompare.module.css';
import { MAX_COMPARED } from './choice';
import { useCompare } from './use-compare';

type Props = { id: string; name: string };

/** Adds a network to the comparison in the address, or removes it. A link until scripts run. */
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
  const isChosen = ids.includes(id);
  const isFull = !isChosen && new Set(ids).size >= MAX_COMPARED;
  const words = isFull ? `比較は${MAX_COMPARED}件まで` : '比較に追加';
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isChosen}
      aria-label={`${words}：${name}`}
      disabled={isFull}
      onClick={() => setIds(isChosen ? ids.filter((other) => other !== id) : [...ids, id])}
    >
      {words}
    </button>
  );
}
