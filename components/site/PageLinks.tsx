import Link from 'next/link';

/** A page that can be opened. */
export type PageLink = {
  /** Root-relative, without the base path. */
  path: string;
  label: string;
};

/** Pages one beside the other. */
export function PageLinks({ pages }: { pages: readonly PageLink[] }) {
  return (
    <ul className="document-links">
      {pages.map(({ path, label }) => (
        <li key={path}>
          <Link href={path} prefetch={false}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
