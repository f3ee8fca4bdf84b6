'use client';

import { PageFailure } from '@/components/site/PageFailure';

/** What of a page could not be shown. */
export default function ErrorPage() {
  return <PageFailure />;
}
