import { useEffect, useRef } from 'react';
import { currentPath } from '@/components/address/location';

/**
 * Brings a newly selected page to its top: a link far down the panel would otherwise leave the sheet
 * pulled over the region it leads to. Back and forward keep the place that the browser restores.
 */
export function usePageTop(path: string): void {
  const last = useRef(path);
  const isTraversal = useRef(false);

  useEffect(() => {
    // a fragment within the page fires the same event, and is none
    const onTraversal = () => {
      isTraversal.current = currentPath() !== last.current;
    };
    window.addEventListener('popstate', onTraversal);
    return () => window.removeEventListener('popstate', onTraversal);
  }, []);

  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    if (!isTraversal.current) window.scrollTo({ top: 0, behavior: 'instant' });
    isTraversal.current = false;
  }, [path]);
}
