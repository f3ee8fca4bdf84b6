import type { Metadata } from 'next';
import { About } from '@/components/about/About';
import { Document } from '@/components/site/Document';
import { withBase } from '@/components/ui/withBase';
import { paths } from '@/data/address/paths';
import { loadNetworks } from '@/data/load';

const TITLE = 'このアトラスについて';

export const metadata: Metadata = {
  title: TITLE,
  description:
    '連携アトラスが示すことと示さないこと、対象地域の読み方、出典とライセンス、算出値の式、誤りのお知らせ、ネットワークの追加、データの版。',
  alternates: { canonical: withBase(paths.about) },
};

export default function AboutPage() {
  return (
    <Document title={TITLE}>
      <About networks={loadNetworks()} />
    </Document>
  );
}
