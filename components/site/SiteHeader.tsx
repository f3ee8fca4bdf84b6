import Link from 'next/link';
import styles from './SiteHeader.module.css';

/** The atlas's name and its documents; the same on every page. */
export function SiteHeader({ className = '' }: { className?: string }) {
  return (
    <header className={`${styles.header} ${className}`}>
      <Link className={styles.name} href="/" prefetch={false}>
        <Mark />
        連携アトラス
      </Link>
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
