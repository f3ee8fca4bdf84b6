'use client';

import { type ReactNode, Suspense } from 'react';
import type { LongList } from '@/components/panel/MatchingList';
import { useFiltering } from './ExplorerFilters';
import { LeftOut } from './LeftOut';
import { lazyPart } from './lazy';

const MatchingList = lazyPart(() =>
  import('@/components/panel/MatchingList').then((part) => part.MatchingList),
);

/**
 * A list of networks without those that the filters leave out; it says how many these are, so that a
 * filter is never taken for the absence of a network. In the HTML the list is whole.
 */
export function FilteredList({
  items,
  className,
  none,
  long,
}: {
  items: readonly { id: string; item: ReactNode }[];
  className?: string | undefined;
  /** What stands for the list where nothing is left; otherwise the number left out alone. */
  none?: ReactNode;
  /** The whole list, where the items are its beginning only. */
  long?: LongList | undefined;
}) {
  const shown = useFiltering()?.shown;
  if (shown && long) {
    return (
      <Suspense fallback={null}>
        <MatchingList {...long} shown={shown} none={none} />
      </Suspense>
    );
  }
  const left = shown ? items.filter(({ id }) => shown.has(id)) : items;
  const hidden = items.length - left.length;
  return (
    <>
      {left.length > 0 && (
        <ul className={className}>
          {left.map(({ id, item }) => (
            <li key={id}>{item}</li>
          ))}
        </ul>
      )}
      {long?.rest}
      {left.length === 0 && none}
      {hidden > 0 && (left.length > 0 || !none) && <LeftOut hidden={hidden} left={left.length} />}
    </>
  );
}
