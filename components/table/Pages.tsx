import Link from 'next/link';
import { tablePagePath } from '@/data/address/paths';
import styles from './Pages.module.css';

/** Links between the pages of the table; nothing where there is one page. */
export function Pages({ page, pages }: { page: number; pages: number }) {
  if (pages === 1) return null;
  return (
    <nav aria-label="一覧のページ">
      <ol className={styles.pages}>
        {Array.from({ length: pages }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            {number === page ? (
              <span aria-current="page">{number}</span>
            ) : (
              <Link href={tablePagePath(number)} prefetch={false}>
                {number}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
