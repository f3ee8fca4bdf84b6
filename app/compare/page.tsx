import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AddressProvider } from '@/components/address/query';
import {
  ChooseNetworks,
  HowToChoose,
  MAX_OFFERED,
  OthersInTable,
} from '@/components/compare/ChooseNetworks';
import { CompareView } from '@/components/compare/CompareView';
import { networkOptions } from '@/components/compare/compared-networks';
import { LoadedCompareView } from '@/components/compare/LoadedCompareView';
import { compareSections } from '@/components/compare/rows';
import { Document } from '@/components/site/Document';
import { withBase } from '@/components/ui/withBase';
import { paths } from '@/data/address/paths';
import { loadNetworks } from '@/data/load';

const TITLE = 'ネットワークを比べる';

export const metadata: Metadata = {
  title: TITLE,
  description:
    '2件から5件の医療情報連携ネットワークを並べ、対象地域、参加施設、導入効果、同意の方法、サービス、システム、料金、費用の差を項目ごとに比べます。',
  alternates: { canonical: withBase(paths.compare) },
};

export default function ComparePage() {
  const networks = loadNetworks();
  const options = networkOptions(networks.slice(0, MAX_OFFERED));
  const areAllOffered = options.length === networks.length;
  return (
    <Document title={TITLE} width="wide">
      <AddressProvider>
        <Suspense
          fallback={
            <>
              <HowToChoose />
              <noscript>
                <p>
                  並べて比べるにはJavaScriptが必要です。各ネットワークのページはこのまま読めます。
                </p>
              </noscript>
              <ChooseNetworks networks={options} />
              {!areAllOffered && <OthersInTable />}
            </>
          }
        >
          {areAllOffered ? (
            <CompareView networks={options} sections={compareSections()} />
          ) : (
            <LoadedCompareView sections={compareSections()} />
          )}
        </Suspense>
      </AddressProvider>
    </Document>
  );
}
