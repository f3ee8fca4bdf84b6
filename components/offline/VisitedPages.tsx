'use client';

import { useEffect, useState } from 'react';
import { type PageLink, PageLinks } from '@/components/site/PageLinks';

import { visitedPages } from './visited';

/** The areas and documents that were visited, and can be opened again. */
export function VisitedPages() {
  const [pages, setPages] = useState<readonly PageLink[]>([]);
  useEffect(() => {
    // no storage, no copies
    visitedPages().then(setPages, () => {});
  }, []);
  if (pages.length === 0) return null;
  return (
    <>
      <h3>開いたことのあるページ</h3>
      <PageLinks pages={pages} />
    </>
  );
}
