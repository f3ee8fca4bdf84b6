import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrefecturePanel } from '@/components/panel/PrefecturePanel';
import { formatNumber } from '@/components/ui/numbers';
import { withBase } from '@/components/ui/withBase';
import { prefecturePath } from '@/data/address/paths';
import { loadNetworks } from '@/data/load';
import { prefectureBySlug, prefectures } from '@/data/regions';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return prefectures.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const prefecture = prefectureBySlug.get((await params).slug);
  if (!prefecture) return {};
  const { name, population, areas, slug } = prefecture;
  return {
    title: `${name}の医療情報連携ネットワーク`,
    description: `${name}（人口${formatNumber(population)}人、${areas.length}の二次医療圏）を対象とする地域医療情報連携ネットワークと、その対象地域。`,
    alternates: { canonical: withBase(prefecturePath(slug)) },
  };
}

export default async function PrefecturePage({ params }: Props) {
  const prefecture = prefectureBySlug.get((await params).slug);
  if (!prefecture) notFound();
  return <PrefecturePanel prefecture={prefecture} networks={loadNetworks()} />;
}
