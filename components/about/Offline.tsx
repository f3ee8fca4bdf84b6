import { OfflineSetting } from '@/components/offline/OfflineSetting';

/** What can be read without a network, and how to do without the copies. */
export function Offline() {
  return (
    <>
      <p>
        一度開いたあとは、通信のないところでも、全国、47都道府県、収録しているネットワーク（200件まで）のページを地図とともに開けます。二次医療圏のページと、一覧・統計・用語集などの資料は、開いたことのあるものだけを開けます。ダウンロード用のデータと、ほかのサイトに埋め込む地図は保存しません。
      </p>
      <p>
        そのための写しは、ページの表示が落ち着いてから、このブラウザの中に保存します（3
        MBまでの通信）。通信できるときはいつも新しいページを読み、写しは公開のたびに作り直します。ブラウザの「インストール」や「ホーム画面に追加」で、アプリのように開くこともできます。
      </p>
      <OfflineSetting />
    </>
  );
}
