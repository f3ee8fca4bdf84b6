import { HonestyTerm } from '@/components/glossary/TermLink';
import type { Network } from '@/data/schema/network';
import type { PlaceCoverage } from '@/geo/coverage';
import { NetworkList } from './NetworkList';
import styles from './RegionNetworks.module.css';
import { Section } from './Section';
import { Uncollected } from './Uncollected';

/**
 * The networks of a region: those that cover it, those that cover a part of it, and apart from
 * them, because they do not count as coverage, those whose scope is not stated.
 */
export function RegionNetworks({
  place,
  table,
  found: { status, covering, partial, mayCover, ended },
}: {
  place: string;
  /** Where in the table its prefecture's networks begin. */
  table: string;
  found: PlaceCoverage<Network>;
}) {
  return (
    <Section title="ネットワーク">
      {covering.length > 0 && <NetworkList networks={covering} table={table} />}
      {partial.length > 0 && (
        <>
          <h3 className={styles.kind}>
            <HonestyTerm name="partial" />
            を対象とするもの
          </h3>
          {status === 'covered' && covering.length === 0 && (
            <p className={styles.note}>合わせて{place}の全体を対象としています。</p>
          )}
          <NetworkList networks={partial} table={table} />
        </>
      )}
      {mayCover.length > 0 && (
        <>
          <h3 className={styles.kind}>
            <HonestyTerm name="may-cover" />
            があるもの
          </h3>
          <p className={styles.note}>
            {place}で提供されていますが、対象地域の記載がないため、対象としては数えていません。
          </p>
          <NetworkList networks={mayCover} table={table} />
        </>
      )}
      {status === 'uncollected' && <Uncollected place={place} />}
      {ended.length > 0 && (
        <>
          <h3 className={styles.kind}>運用を終えたもの</h3>
          <NetworkList networks={ended} table={table} />
        </>
      )}
    </Section>
  );
}
