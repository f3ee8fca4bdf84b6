import { HonestyTerm } from '@/components/glossary/TermLink';
import styles from './Uncollected.module.css';

/** Where the atlas has no record: what that means, and what it does not mean. */
export function Uncollected({ place }: { place: string }) {
  return (
    <p className={styles.note}>
      <strong>
        <HonestyTerm name="uncollected" />
      </strong>
      <span>
        このアトラスには、{place}を対象とするネットワークの記録がまだありません。
        ネットワークが存在しないという意味ではありません。
      </span>
    </p>
  );
}
