import { startTransition, useEffect, useState } from 'react';
import type { TableOrder } from './table-view';

/** More at once take longer than a frame: their layout cannot be done in pieces. */
const AT_ONCE = 30;

/**
 * How many rows to make: of a new order those that the reader sees first, and then, in steps, the others.
 *
 * @param order null where the rows are prerendered
 * @param limit how many there are to be at last
 */
export function useRowsMade(order: TableOrder | null, limit: number): number {
  const [made, setMade] = useState({ order, count: AT_ONCE });
  const count = made.order === order ? made.count : AT_ONCE;
  const isDone = order === null || count >= Math.min(limit, order.places.length);
  useEffect(() => {
    if (isDone) return;
    // after the frame that shows these, so that the reader's next move comes before more
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setMade({ order, count: count + AT_ONCE })));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isDone, order, count]);
  return Math.min(count, limit);
}
