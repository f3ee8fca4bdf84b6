import { formatNumber } from '@/components/ui/numbers';
import type { Network } from '@/data/schema/network';
import { honesty } from '@/data/vocabulary/honesty';
import { CostStatistics } from './CostStatistics';
import { CoverageStatistics } from './CoverageStatistics';
import { EffectStatistics } from './EffectStatistics';
import { NationalContext } from './NationalContext';
import { ParticipantStatistics } from './ParticipantStatistics';
import { statisticsSections } from './StatisticsSection';
import styles from './statistics.module.css';
import { ConsentStatistics, OfferStatistics, StartStatistics } from './ValueStatistics';

/** What the records come to, chart by chart, each with the networks it was made from. */
export function Statistics({ networks }: { networks: readonly Network[] }) {
  return (
    <>
      <div className={styles.head}>
        <div>
          <p>
            アトラスに収録している<strong>{formatNumber(networks.length)}件</strong>
            のネットワークを集計しています。
            <strong>全国の統計ではありません。</strong>
            図ごとに、何件の記載から作ったか、どのネットワークに記載がないかを示します。「
            {honesty['not-stated'].label}」は0として数えていません。
          </p>
          <p>
            もとのシートには日付がなく、数がいつのものかは分かりません。項目の名前から、地図をその値で絞り込めます。
          </p>
          <nav className={styles.contents} aria-label="目次">
            <ul>
              {Object.entries(statisticsSections).map(([id, title]) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <NationalContext />
      </div>
      <CoverageStatistics networks={networks} />
      <ParticipantStatistics networks={networks} />
      <CostStatistics networks={networks} />
      <EffectStatistics networks={networks} />
      <OfferStatistics networks={networks} />
      <ConsentStatistics networks={networks} />
      <StartStatistics networks={networks} />
    </>
  );
}
