'use client';

import { OfflineSetting } from '@/components/offline/OfflineSetting';

/**
 * What can be read offline, and how to turn the copies off. A client component, so that the page carries its text
 * once, not twice.
 */
export function Offline() {
  return (
    <>
      <p>
        一度開いたあとは、通信のないところでも、全国、都道府県、ネットワーク（200件まで）のページを地図とともに開けます。二次医療圏と、一覧や統計などの資料は、開いたことのあるものだけです。
      </p>
      <p>
        そのための写しを、表示が落ち着いてからこのブラウザに保存します（通信は3
        MBまで）。通信できるときは、いつも新しいページを読みます。
      </p>
      <OfflineSetting />
    </>
  );
}
