import type { Network } from '@/data/schema/network';
import { ConsentSections } from './ConsentSections';
import { Contents } from './Contents';
import { CostSections } from './CostSections';
import { CoverageSection } from './CoverageSection';
import { DerivedSection } from './DerivedSection';
import { FeeSection } from './FeeSection';
import { NetworkHead } from './NetworkHead';
import styles from './network.module.css';
import { OverviewSection } from './OverviewSection';
import { ParticipantsSection } from './ParticipantsSection';
import { PurposeSection } from './PurposeSection';
import { ServiceSections } from './ServiceSections';
import { SourceSection } from './SourceSection';
import { SystemSections } from './SystemSections';

/**
 * Everything the record says about a network, in the fact sheet's order; what the sheet does not
 * state is shown as 記載なし.
 */
export function NetworkPanel({ network }: { network: Network }) {
  return (
    <article className={styles.panel}>
      <NetworkHead network={network} />
      <Contents />
      <div className={styles.sections}>
        <OverviewSection network={network} />
        <PurposeSection purpose={network.purpose} />
        <CoverageSection coverage={network.coverage} />
        <ParticipantsSection network={network} />
        <ConsentSections consent={network.consent} />
        <ServiceSections network={network} />
        <SystemSections network={network} />
        <FeeSection fees={network.fees} />
        <CostSections network={network} />
        <DerivedSection network={network} />
        <SourceSection source={network.source} />
      </div>
    </article>
  );
}
