import type { ReactNode } from 'react';
import { AddressProvider } from '@/components/address/query';
import { CompareBar } from '@/components/compare/CompareBar';
import { ExplorerFilters } from '@/components/filters/ExplorerFilters';
import { FilterBar } from '@/components/filters/FilterBar';
import { TermPopover } from '@/components/glossary/TermPopover';
import { legendScopes } from '@/components/map/controls/legend-scopes';
import { ExplorerMap } from '@/components/map/ExplorerMap';
import { carryNetworks } from '@/components/map/model/carry-networks';
import { mapModelOf } from '@/components/map/model/map-networks';
import { PrintFoot } from '@/components/share/PrintFoot';
import { ShareButton } from '@/components/share/ShareButton';
import { SiteHeader } from '@/components/site/SiteHeader';
import { SkipLink } from '@/components/site/SkipLink';
import { scopeFacet } from '@/data/filters/facets';
import { loadNetworks } from '@/data/load';
import styles from './layout.module.css';
import './panel-styles';

/** Explorer pages: one map that stays mounted, and beside it a panel that changes. */
export default function ExplorerLayout({ children }: { children: ReactNode }) {
  const model = mapModelOf(loadNetworks());
  const carried = carryNetworks(model);
  return (
    <AddressProvider>
      <SkipLink target="panel">地図をとばして詳細へ</SkipLink>
      <SiteHeader className={styles.header} searchClassName={styles.search} />
      <ExplorerFilters networks={carried.networks} scopes={scopeFacet()}>
        <section className={styles.map} aria-label="地図">
          <ExplorerMap {...carried} legend={legendScopes(model.networks)} />
        </section>
        <main id="panel" className={styles.panel} tabIndex={-1}>
          <ShareButton />
          <FilterBar total={model.networks.length} />
          {children}
          <TermPopover />
          <PrintFoot />
        </main>
      </ExplorerFilters>
      <CompareBar place="panel" />
    </AddressProvider>
  );
}
