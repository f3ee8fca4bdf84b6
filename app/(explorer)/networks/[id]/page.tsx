import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NetworkPanel } from '@/components/panel/network/NetworkPanel';
import { withBase } from '@/components/ui/withBase';
import { networkPath } from '@/data/address/paths';
import { loadNetwork, loadNetworks } from '@/data/load';
import { displayName, shownName } from '@/data/names';
import { prefectureByCode } from '@/data/regions';
import { valueLabel } from '@/data/vocabulary';

type Props = { params: Promise<{ id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return loadNetworks().map(({ id }) => ({ id }));
}

async function find({ params }: Props) {
  const { id } = await params;
  return loadNetwork(id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const network = await find(props);
  if (!network) return {};
  const { id, overview, coverage } = network;
  const places = coverage.prefectures.map((code) => prefectureByCode.get(code)?.name ?? code);
  const isCalledOtherwise = displayName(network) !== overview.systemName;
  const names = [shownName(network), ...(isCalledOtherwise ? [overview.systemName] : [])];
  return {
    title: `${names[0]}（${places.join('・')}）`,
    description: `${names.join('・')}：対象地域（${valueLabel('scope', coverage.scope)}）、参加施設と患者数、同意の方法、サービス、システム、料金、費用。厚生労働省の事例紹介による。`,
    alternates: { canonical: withBase(networkPath(id)) },
  };
}

export default async function NetworkPage(props: Props) {
  const network = await find(props);
  if (!network) notFound();
  return <NetworkPanel network={network} />;
}
