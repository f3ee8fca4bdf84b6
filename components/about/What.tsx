import { formatNumber } from '@/components/ui/numbers';
import type { Network } from '@/data/schema/network';
import { honesty } from '@/data/vocabulary';
import { atlasCounts } from './counts';
import { TermList } from './TermList';

const WORDS = ['not-stated', 'uncollected', 'covered', 'partial', 'may-cover'] as const;

/** What the atlas is and is not, and the words with which it says what it does not know. */
export function What({ networks }: { networks: readonly Network[] }) {
  const { prefecturesByStatus } = atlasCounts(networks);
  return (
    <>
      <p>
        収録しているのは、厚生労働省が公表した事例紹介のうち
        <strong>{formatNumber(networks.length)}件</strong>
        です。全国のネットワークの一部であって、全国の状況を表すものではありません。地図の色の広がりや件数から、整備の進み具合や優劣を比べることはできません。
      </p>
      <p>
        記録のない{formatNumber(prefecturesByStatus.uncollected)}
        の都道府県にも、ネットワークはあるかもしれません。アトラスは分からないことを推測で埋めず、次の言葉で区別して示します。
      </p>
      <TermList terms={WORDS.map((id) => ({ id, term: honesty[id] }))} />
      <p>
        記録はもとの資料を書き写したもので、現在の運用状況を確かめたものではありません。計画や契約の判断には、必ずネットワークの運営者やもとの資料で最新の内容をご確認ください。
      </p>
      <p>
        選んだ都道府県・二次医療圏・ネットワークは、ページのアドレスに残ります。アドレスを送れば、相手にも同じものが開きます。このサイトのページは、外部のサーバーと通信せず、Cookieも使いません。
      </p>
    </>
  );
}
