import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AreaPanel } from '@/components/panel/AreaPanel';
import { formatNumber } from '@/components/ui/numbers';
import { withBase } from '@/components/ui/withBase';
import { areaPath } from '@/data/address/paths';
import { loadNetworks } from '@/data/load';
import { areaByCode, areas, prefectureByCode } from '@/data/regions';

type Props = { params: Promise<{ code: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return areas.map(({ code }) => ({ code }));
}

async function find({ params }: Props) {
  const area = areaByCode.get((await params).code);
  const prefecture = area && prefectureByCode.get(area.prefectureCode);
  return area && prefecture ? { area, prefecture } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  if (!found) return {};
  const { area, prefecture } = found;
  return {
    title: `${prefecture.name} ${area.name}（二次医療圏）の医療情報連携ネットワーク`,
    description: `${prefecture.name}の二次医療圏 ${area.name}（人口${formatNumber(area.population)}人、${area.municipalities.length}市区町村）を対象とする地域医療情報連携ネットワーク。`,
    alternates: { canonical: withBase(areaPath(area.code)) },
  };
}

export default async function AreaPage(props: Props) {
  const found = await find(props);
  if (!found) notFound();
  return <AreaPanel {...found} networks={loadNetworks()} />;
}
