'use client';

import Link from 'next/link';
import { Suspense } from 'react';
import { useKeptQuery } from '@/components/address/query';
import { paths } from '@/data/address/paths';
import styles from './CompareBar.module.css';
import { MIN_COMPARED } from './choice';
import { useCompare } from './use-compare';

/**
 * The number of networks chosen for comparison, with a link to it; nothing while none is chosen.
 *
 * @param place at the foot of the explorer's panel, or of the text of a document
 */
export function CompareBar({ place }: { place: 'panel' | 'document' }) {
  return (
    <Suspense fallback={null}>
      <Bar place={place} />
    </Suspense>
  );
}

function Bar({ place }: { place: 'panel' | 'document' }) {
  const [ids, setIds] = useCompare();
  const query = useKeptQuery();
  const count = new Set(ids).size;
  if (count === 0) return null;
  return (
    <aside className={styles.bar} data-place={place} aria-label="比較">
      <span>
        比較：<b>{count}件</b>
      </span>
      <Link href={paths.compare + query} prefetch={false}>
        {count < MIN_COMPARED ? `あと${MIN_COMPARED - count}件を選ぶ` : '並べて比べる'}
      </Link>
      <button type="button" onClick={() => setIds([])}>
        すべて外す
      </button>
    </aside>
  );
}
