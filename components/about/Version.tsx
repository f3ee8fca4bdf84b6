import { Definition, DefinitionList } from '@/components/ui/DefinitionList';
import { formatNumber } from '@/components/ui/numbers';
import { shownName } from '@/data/names';
import type { Network } from '@/data/schema/network';
import { honesty } from '@/data/vocabulary';
import type { CoverageStatus } from '@/geo/coverage';
import styles from './about.module.css';
import { atlasCounts, transcriptions } from './counts';
import { dateInWords } from './dates';
import { MAX_IN_TEXT } from './MoreNetworks';

const STATUSES: readonly CoverageStatus[] = ['covered', 'partial', 'may-cover', 'uncollected'];

/** Names, the first of many. */
function named(networks: readonly Network[]): string {
  const names = networks.slice(0, MAX_IN_TEXT).map(shownName).join('、');
  return networks.length > MAX_IN_TEXT ? `${names}など` : names;
}

/** What the data hold as of this build, and when records were added. */
export function Version({ networks }: { networks: readonly Network[] }) {
  const counts = atlasCounts(networks);
  return (
    <>
      <DefinitionList>
        <Definition label="ネットワーク">{formatNumber(counts.networks)}件</Definition>
        <Definition label="都道府県">{formatNumber(counts.prefectures)}</Definition>
        <Definition label="二次医療圏">{formatNumber(counts.areas)}</Definition>
        <Definition label="市区町村">
          {formatNumber(counts.municipalities)}（政令指定都市は区を数え、北方四島の村を含む）
        </Definition>
      </DefinitionList>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>収録の状況（この版のデータから集計）</caption>
          <thead>
            <tr>
              <th scope="col">状況</th>
              <th scope="col">都道府県</th>
              <th scope="col">二次医療圏</th>
            </tr>
          </thead>
          <tbody>
            {STATUSES.map((status) => (
              <tr key={status}>
                <th scope="row">{honesty[status].label}</th>
                <td>{formatNumber(counts.prefecturesByStatus[status])}</td>
                <td>{formatNumber(counts.areasByStatus[status])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>変更</h3>
      <DefinitionList>
        {transcriptions(networks).map(({ date, networks: together }) => (
          <Definition key={date} label={dateInWords(date)}>
            {formatNumber(together.length)}件を転記：{named(together)}
          </Definition>
        ))}
      </DefinitionList>
      <p className={styles.after}>一つひとつの変更は、ソースコードの履歴に残ります。</p>
    </>
  );
}
