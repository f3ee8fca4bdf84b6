import type { Metadata } from 'next';
import Link from 'next/link';
import { Document } from '@/components/site/Document';
import { NearMisses } from '@/components/site/NearMisses';

export const metadata: Metadata = { title: 'ページが見つかりません' };

export default function NotFoundPage() {
  return (
    <Document title="ページが見つかりません">
      <p>アドレスに間違いがあるか、ページがなくなっています。</p>
      <NearMisses />
      <p>
        <Link href="/" prefetch={false}>
          地図から探す
        </Link>
      </p>
    </Document>
  );
}
