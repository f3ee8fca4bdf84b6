import type { Metadata } from 'next';
import { Document } from '@/components/site/Document';
import { Statistics } from '@/components/statistics/Statistics';
import { withBase } from '@/components/ui/withBase';
import { paths } from '@/data/address/paths';
import { loadNetworks } from '@/data/load';

const TITLE = 'データで見る';

export const metadata: Metadata = {
  title: TITLE,
  description:
    '収録している医療情報連携ネットワークの対象地域の広がり、参加施設と患者、費用、導入効果、サービス、同意の方法、開始年、IT企業を、何件の記載によるかを添えて図と表で示します。',
  alternates: { canonical: withBase(paths.statistics) },
};

export default function StatisticsPage() {
  return (
    <Document title={TITLE} width="wide">
      <Statistics networks={loadNetworks()} />
    </Document>
  );
}
