import { honesty } from '@/data/vocabulary/honesty';
import styles from './Uncollected.module.css';

/** Where the atlas has no record: what that means, and what it does not mean. */
export function Uncollected({ place }: { place: string }) {
  return (
    <p className={styles.note}>
      <strong>{honesty.uncollected.label}</strong>
      <span>
        このアトラスには、{place}を対象とするネットワークの記録がまだありません。
        ネットワークが存在しないという意味ではありません。
      </span>
    </p>
  );
}
