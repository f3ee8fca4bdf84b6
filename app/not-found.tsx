import type { Metadata } from 'next';
import Link from 'next/link';
import { Document } from '@/components/site/Document';
import { NearMisses } from '@/components/site/NearMisses';
import { loadNetworks } from '@/data/load';
import { displayName } from '@/data/names';

export const metadata: Metadata = { title: 'ページが見つかりません' };

export default function NotFoundPage() {
  const networks = loadNetworks().map((network) => ({
    id: network.id,
    name: displayName(network),
  }));
  return (
    <Document title="ページが見つかりません">
      <p>アドレスに間違いがあるか、ページがなくなっています。</p>
      <NearMisses networks={networks} />
      <p>
        <Link href="/" prefetch={false}>
          地図から探す
        </Link>
      </p>
    </Document>
  );
}
