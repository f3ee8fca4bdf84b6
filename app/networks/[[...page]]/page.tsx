import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Document } from '@/components/site/Document';
import { NetworksTable } from '@/components/table/NetworksTable';
import { pageCount, tablePage } from '@/components/table/table-data';
import { withBase } from '@/components/ui/withBase';
import { tablePagePath } from '@/data/address/paths';
import { scopeFacet } from '@/data/filters/facets';
import { loadNetworks } from '@/data/load';
import { nationFrame, prefectures } from '@/data/regions';

type Props = { params: Promise<{ page?: string[] }> };

const TITLE = 'ネットワーク一覧';

export const dynamicParams = false;

/** `/networks/`, then `/networks/page/2/` and so on past 200 networks. */
export function generateStaticParams() {
  const further = Array.from({ length: pageCount(loadNetworks()) - 1 }, (_, index) => index + 2);
  return [{ page: [] }, ...further.map((number) => ({ page: ['page', String(number)] }))];
}

async function numberOf({ params }: Props): Promise<number> {
  const { page } = await params;
  return page === undefined ? 1 : Number(page[1]);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const number = await numberOf(props);
  return {
    title: number === 1 ? TITLE : `${TITLE}（${number}ページ）`,
    description:
      '収録しているすべての医療情報連携ネットワークを、対象地域、開始年、参加施設、患者数、費用、システムなどの項目で並べ替え、絞り込み、CSVで保存できる表です。',
    alternates: { canonical: withBase(tablePagePath(number)) },
  };
}

export default async function NetworksPage(props: Props) {
  const number = await numberOf(props);
  const page = tablePage(loadNetworks(), number);
  if (page.rows.length === 0) notFound();
  return (
    <Document title={TITLE} width="full">
      <p>
        収録しているネットワークの一覧です。全国のネットワークの一部で、数は厚生労働省の事例紹介のシートに書かれたものです。シートの日付は分かりません。
      </p>
      <NetworksTable
        page={page}
        scopes={scopeFacet()}
        map={{ nation: nationFrame, prefectures: prefectures.map(({ code }) => code) }}
      />
    </Document>
  );
}
