import { withBase } from '@/components/ui/withBase';
import { downloadPath, paths } from '@/data/address/paths';
import { networksAttribution, regionsAttribution } from '@/data/export/attribution';
import type { Network } from '@/data/schema/network';
import { honesty } from '@/data/vocabulary';
import styles from './about.module.css';

const notStated = honesty['not-stated'].label;

const FILES: readonly { name: string; form: string; contents: string }[] = [
  {
    name: 'networks.csv',
    form: '表（CSV）',
    contents: `すべてのネットワークとすべての項目。一行に一つ、列の名前は用語集と同じです。文字コードはBOM付きのUTF-8で、表計算ソフトでそのまま開けます。書かれていない値は「${notStated}」、付いていない備考は空欄、いくつもある値は「；」で区切ります。数式と取り違えられる文字で始まる文には、先頭に「'」を付けています。`,
  },
  {
    name: 'networks.json',
    form: '記録（JSON）',
    contents: 'すべての記録をそのままの形で。書かれていない値は null です。',
  },
  {
    name: 'networks.schema.json',
    form: '形式（JSON Schema）',
    contents: '上の記録の形。項目ごとに、名前、英語の用語、説明を添えています。',
  },
  {
    name: 'networks.geojson',
    form: '対象地域（GeoJSON）',
    contents:
      '対象地域の境界（RFC 7946、世界測地系の経度と緯度）と、主な項目。境界は簡略化したもので、測量には使えません。対象地域の記載がないネットワークと、市区町村を対象とするネットワークには、境界がありません（null）。',
  },
  {
    name: 'regions.json',
    form: '地域（JSON）',
    contents:
      '都道府県、二次医療圏、市区町村のコードと名前、人口、面積、隣り合う地域、おおよその範囲と中心。',
  },
];

/** Every file that can be downloaded, with what is in it and on what terms. */
export function Downloads({ networks }: { networks: readonly Network[] }) {
  return (
    <>
      <p>
        このアトラスのデータは、次の形でまとめて取り出せます。
        <a href={withBase(paths.table)}>ネットワーク一覧</a>
        では、絞り込んだものだけを、選んだ項目で取り出せます。
      </p>
      <dl className={styles.terms}>
        {FILES.map(({ name, form, contents }) => (
          <div key={name} className={styles.term}>
            <dt>
              <span>
                <a href={withBase(downloadPath(name))} download>
                  {name}
                </a>
                <span className={styles.english}>{form}</span>
              </span>
            </dt>
            <dd>{contents}</dd>
          </div>
        ))}
      </dl>
      <p>
        出典の資料とデータには、それぞれの公表元の利用条件が適用されます。使うときは次の出典を添え、公表元の条件をご確認ください。要約と算出値は、アトラスが作ったものです。
      </p>
      <ul>
        {[...networksAttribution(networks), ...regionsAttribution].map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </>
  );
}
