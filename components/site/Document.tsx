import type { ReactNode } from 'react';
import { SiteHeader } from './SiteHeader';
import { SkipLink } from './SkipLink';

/** A page to read: no map beside it, a comfortable measure, or a `wide` one for charts and tables. */
export function Document({
  title,
  wide = false,
  children,
}: {
  title: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink target="content">本文へ</SkipLink>
      <SiteHeader />
      <main id="content" className={wide ? 'document document-wide' : 'document'} tabIndex={-1}>
        <h1 className="document-title">{title}</h1>
        {children}
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
