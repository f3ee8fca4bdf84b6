import { FilterControl } from '@/components/filters/FilterControl';
import { NoneLeft } from '@/components/filters/NoneLeft';
import { formatNumber } from '@/components/ui/numbers';
import { paths, prefecturePath } from '@/data/address/paths';
import { coverageFacts } from '@/data/coverage-facts';
import { prefectures } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { honesty } from '@/data/vocabulary/honesty';
import { prefectureCoverage } from '@/geo/coverage';
import { ExplorerLink } from './ExplorerLink';
import styles from './NationPanel.module.css';
import { NetworkList } from './NetworkList';
import { PanelHead } from './PanelHead';
import { Section } from './Section';

/** The parts of the country in which prefectures are usually listed, by prefecture code. */
const PARTS_OF_THE_COUNTRY: readonly { name: string; from: string; to: string }[] = [
  { name: '北海道・東北', from: '01', to: '07' },
  { name: '関東', from: '08', to: '14' },
  { name: '中部', from: '15', to: '23' },
  { name: '近畿', from: '24', to: '30' },
  { name: '中国', from: '31', to: '35' },
  { name: '四国', from: '36', to: '39' },
  { name: '九州・沖縄', from: '40', to: '47' },
];

/** The first page: what the atlas holds, all networks, and the way to each prefecture. */
export function NationPanel({ networks }: { networks: readonly Network[] }) {
  const found = new Set(networks.flatMap(({ coverage }) => coverage.prefectures));
  const nameOf = new Map(prefectures.map(({ code, name }) => [code, name]));
  return (
    <>
      <PanelHead kind="日本" title="地域医療情報連携ネットワーク">
        患者さんの診療情報を、地域の病院・診療所・薬局・介護施設などで共有する仕組み
      </PanelHead>
      <p className={styles.summary}>
        厚生労働省の事例紹介から、<strong>{formatNumber(networks.length)}件</strong>（{found.size}
        県）を収録しています。
        {`全国のネットワークの一部です。地図の「${honesty.uncollected.label}」は、ネットワークがないという意味ではありません。`}
      </p>
      <Section title="収録しているネットワーク">
        <FilterControl />
        <NetworkList
          networks={networks}
          none={<NoneLeft />}
          table={paths.table}
          placeOf={({ coverage }) =>
            coverage.prefectures.map((code) => nameOf.get(code) ?? code).join('・')
          }
        />
      </Section>
      <Section title="都道府県から探す">
        <dl className={styles.parts}>
          {PARTS_OF_THE_COUNTRY.map(({ name, from, to }) => (
            <div key={name} className={styles.part}>
              <dt>{name}</dt>
              <dd>
                <ul className={styles.prefectures}>
                  {prefectures
                    .filter(({ code }) => code >= from && code <= to)
                    .map((prefecture) => (
                      <li key={prefecture.code}>
                        <ExplorerLink
                          href={prefecturePath(prefecture.slug)}
                          className={
                            // most are not: a class for each of these weighs on the page
                            prefectureCoverage(networks, prefecture, coverageFacts).status ===
                            'uncollected'
                              ? undefined
                              : styles.collected
                          }
                        >
                          {prefecture.shortName}
                        </ExplorerLink>
                      </li>
                    ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.key}>太字は収録のある県です。</p>
      </Section>
    </>
  );
}
