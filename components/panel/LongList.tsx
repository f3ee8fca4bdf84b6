'use client';

import { type ReactNode, Suspense } from 'react';
import { useFiltering } from '@/components/filters/ExplorerFilters';
import { lazyPart } from '@/components/filters/lazy';
import type { MatchingListProps } from './MatchingList';

const MatchingList = lazyPart(() => import('./MatchingList').then((part) => part.MatchingList));

/**
 * A list of more networks than a page names: its beginning, and where the reader filters, what of all of it
 * passes. In the HTML the rest is in the table.
 */
export function LongList({
  children,
  ...list
}: { children: ReactNode } & Omit<MatchingListProps, 'shown'>) {
  const shown = useFiltering()?.shown;
  if (!shown) return children;
  return (
    <Suspense fallback={null}>
      <MatchingList shown={shown} {...list} />
    </Suspense>
  );
}
