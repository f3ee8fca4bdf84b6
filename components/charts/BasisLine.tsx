import { formatNumber } from '@/components/ui/numbers';
import type { Basis } from '@/data/statistics';
import { honesty } from '@/data/vocabulary/honesty';
import styles from './charts.module.css';

/** More names are only counted; the table behind the chart has all of them. */
const MAX_NAMES = 6;

/** The number of networks that a figure is based on, and the names of those that do not state it. */
export function BasisLine({ basis: { stated, notStated } }: { basis: Basis }) {
  const all = stated.length + notStated.length;
  const named = notStated.slice(0, MAX_NAMES).map(({ name }) => name);
  const others = notStated.length - named.length;
  return (
    <p className={styles.basis}>
      <span
        className={styles.word}
      >{`収録${formatNumber(all)}件のうち${formatNumber(stated.length)}件の記載から。`}</span>
      {notStated.length > 0 && (
        <span>
          {honesty['not-stated'].label}：{named.join('、')}
          {others > 0 && `、ほか${formatNumber(others)}件`}
        </span>
      )}
    </p>
  );
}
