import Link from 'next/link';
import { SearchBox } from '@/components/search/SearchBox';
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
      <Link className={styles.name} href="/" prefetch={false}>
        <Mark />
        連携アトラス
      </Link>
      <div className={searchClassName}>
        <SearchBox />
      </div>
      <nav className={styles.documents} aria-label="サイト">
        <Link href="/about/" prefetch={false}>
          このアトラスについて
        </Link>
      </nav>
    </header>
  );
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
