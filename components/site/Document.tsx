import type { ReactNode } from 'react';
import { PrintFoot } from '@/components/share/PrintFoot';
import { ShareButton } from '@/components/share/ShareButton';
import { SiteHeader } from './SiteHeader';
import { SkipLink } from './SkipLink';

/** A page to read: no map beside it, a comfortable measure, a `wide` one for charts, the whole width for tables. */
export function Document({
  title,
  width = 'reading',
  children,
}: {
  title: string;
  width?: 'reading' | 'wide' | 'full';
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink target="content">本文へ</SkipLink>
      <SiteHeader />
      <main id="content" className="document" data-width={width} tabIndex={-1}>
        <ShareButton />
        <h1 className="document-title">{title}</h1>
        {children}
        <PrintFoot />
      </main>
    </>
  );
}

/** A part of a document under its heading; `id` is its address within the page. */
export function DocumentSection({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className="document-section" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
