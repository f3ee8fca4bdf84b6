'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { withKeptQuery } from '@/components/address/location';

/**
 * A link from a panel to another explorer page. It keeps the query (what the map shows or filters)
 * and fetches its page when the reader points at it, not when it comes into view.
 */
export function ExplorerLink({ href, ...props }: ComponentProps<typeof Link> & { href: string }) {
  const router = useRouter();
  const prefetch = () => router.prefetch(href);
  return (
    <Link
      {...props}
      href={href}
      prefetch={false}
      onMouseEnter={prefetch}
      onFocus={prefetch}
      onNavigate={(event) => {
        const target = withKeptQuery(href);
        if (target === href) return;
        event.preventDefault();
        router.push(target);
      }}
    />
  );
}
