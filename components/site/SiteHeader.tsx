import Link from 'next/link';
import { ExplorerLink } from '@/components/panel/ExplorerLink';
import { SearchBox } from '@/components/search/SearchBox';
import { paths } from '@/data/address/paths';
import styles from './SiteHeader.module.css';

/** The atlas's name, the search and the documents; the same on every page. */
export function SiteHeader({
  className = '',
  searchClassName,
}: {
  className?: string;
  /** Where the search box stands, if not between the name and the documents. */
  searchClassName?: string | undefined;
}) {
  return (
    <header className={`${styles.header} ${className}`}>
      <Link className={styles.name} href={paths.nation} prefetch={false}>
        <Mark />
        連携アトラス
      </Link>
      <div className={searchClassName}>
        <SearchBox />
      </div>
      <nav className={styles.documents} aria-label="サイト">
        <ExplorerLink href={paths.table} aria-label="ネットワーク一覧">
          <Rest>ネットワーク</Rest>一覧
        </ExplorerLink>
        <Link href={paths.statistics} prefetch={false}>
          統計
        </Link>
        <Link href={paths.glossary} prefetch={false} aria-label="用語集">
          用語<Rest>集</Rest>
        </Link>
        <Link href={paths.about} prefetch={false} aria-label="このアトラスについて">
          <Rest>このアトラス</Rest>について
        </Link>
      </nav>
    </header>
  );
}

/** The part of a link's name that is not shown where the header is narrow; `aria-label` says all of it. */
function Rest({ children }: { children: string }) {
  return <span className={styles.rest}>{children}</span>;
}

/** Three linked places. */
function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 17 12 6l6 9-12 2" />
      <circle cx="12" cy="6" r="3" />
      <circle cx="6" cy="17" r="3" />
      <circle cx="18" cy="15" r="3" />
    </svg>
  );
}
