import type { Metadata } from 'next';
import { AddressProvider } from '@/components/address/query';
import { Glossary } from '@/components/glossary/Glossary';
import { Document } from '@/components/site/Document';
import { withBase } from '@/components/ui/withBase';
import { paths } from '@/data/address/paths';

const TITLE = '用語集';

export const metadata: Metadata = {
  title: TITLE,
  description:
    '連携アトラスに出てくる項目、値、算出値、「記載なし」「未収録」などの言葉の意味を、英語の言い方を添えて引ける用語集。',
  alternates: { canonical: withBase(paths.glossary) },
};

export default function GlossaryPage() {
  return (
    <AddressProvider>
      <Document title={TITLE}>
        <Glossary />
      </Document>
    </AddressProvider>
  );
}
