import { formatNumber } from '@/components/ui/numbers';
import styles from './filtered-list.module.css';

/** The number of networks that the filters leave out of a list, so that a filter is never taken for their absence. */
export function LeftOut({ hidden, left }: { hidden: number; left: number }) {
  return (
    <p className={styles.hidden}>
      {left > 0 && 'ほか'}
      {formatNumber(hidden)}件は、選択中の絞り込みに当てはまりません。
    </p>
  );
}
