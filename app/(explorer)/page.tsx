import type { Metadata } from 'next';
import { NationPanel } from '@/components/panel/NationPanel';
import { withBase } from '@/components/ui/withBase';
import { loadNetworks } from '@/data/load';

export const metadata: Metadata = { alternates: { canonical: withBase('/') } };

export default function NationPage() {
  return <NationPanel networks={loadNetworks()} />;
}
