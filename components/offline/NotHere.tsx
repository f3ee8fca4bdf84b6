import { DocumentSection } from '@/components/site/Document';
import { type PageLink, PageLinks } from '@/components/site/PageLinks';
import { TryAgain } from './TryAgain';
import { VisitedPages } from './VisitedPages';

/** What can be opened without a network, and what cannot. */
export function NotHere({
  networks,
  prefectures,
}: {
  networks: readonly PageLink[];
  prefectures: readonly PageLink[];
}) {
  return (
    <>
      <p>
        サーバーにつながらず、このページはこのブラウザに保存されていません。二次医療圏のページと、一覧・統計・用語集などの資料は、一度開いたものだけを、通信のないところで開けます。検索の一部、ダウンロード用のデータ、共有用の画像は使えないことがあります。
      </p>
      <TryAgain />
      <DocumentSection id="saved" title="いま開けるページ">
        <PageLinks pages={[{ path: '/', label: '全国の地図' }]} />
        <h3>ネットワーク</h3>
        <PageLinks pages={networks} />
        <h3>都道府県</h3>
        <PageLinks pages={prefectures} />
        <VisitedPages />
      </DocumentSection>
    </>
  );
}
