import { startTransition, useEffect, useState } from 'react';
import type { TableOrder, TableRequest } from './table-view';

/** More at once take longer than a frame: their layout cannot be done in pieces. */
const AT_ONCE = 30;

/**
 * How many rows to make: of other rows than before those that the reader sees first, and then, in steps, the others.
 *
 * @param request what the rows are of; other columns leave them as they are
 * @param order null where the rows are prerendered
 * @param limit how many there are to be at last
 */
export function useRowsMade(
  { passing, sort }: TableRequest,
  order: TableOrder | null,
  limit: number,
): number {
  const [made, setMade] = useState({ passing, sort, count: AT_ONCE });
  const count = made.passing === passing && made.sort === sort ? made.count : AT_ONCE;
  const isDone = order === null || count >= Math.min(limit, order.places.length);
  useEffect(() => {
    if (isDone) return;
    // after the frame that shows these, so that the reader's next move comes before more
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() =>
        startTransition(() => setMade({ passing, sort, count: count + AT_ONCE })),
      );
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isDone, passing, sort, count]);
  return Math.min(count, limit);
}
