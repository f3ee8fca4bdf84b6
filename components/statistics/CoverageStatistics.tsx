import { BarList } from '@/components/charts/BarList';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { DotKey, type DotLook, DotMatrix } from '@/components/charts/DotMatrix';
import { formatNumber } from '@/components/ui/numbers';
import { areas } from '@/data/regions';
import type { Network } from '@/data/schema/network';
import { honesty } from '@/data/vocabulary/honesty';
import type { CoverageStatus } from '@/geo/coverage';
import { coverageShare } from './coverage-share';
import { StatisticsSection } from './StatisticsSection';
import styles from './statistics.module.css';

const STATUSES: readonly CoverageStatus[] = ['covered', 'partial', 'may-cover', 'uncollected'];
const LOOKS: Record<CoverageStatus, DotLook> = {
  covered: 'filled',
  partial: 'half',
  'may-cover': 'ring',
  uncollected: 'point',
};
const DOTS_IN_A_ROW = 33;

const PERCENT = new Intl.NumberFormat('ja-JP', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** How much of the country lies inside a coverage that the atlas has on record. */
export function CoverageStatistics({ networks }: { networks: readonly Network[] }) {
  const share = coverageShare(networks, areas);
  const statuses = STATUSES.filter((status) => share.byStatus[status].areas > 0);
  const rows = statuses.map((status) => ({
    status,
    label: honesty[status].label,
    ...share.byStatus[status],
  }));
  const table = {
    head: ['二次医療圏の状態', '圏域', '圏域の割合', '人口（人）', '人口の割合'],
    rows: rows.map(({ label, areas: count, population }) => [
      label,
      formatNumber(count),
      PERCENT.format(count / share.areas),
      formatNumber(population),
      PERCENT.format(population / share.population),
    ]),
  };
  const words = rows.map(({ label, areas: count }) => `${label}${count}圏域`).join('、');
  return (
    <StatisticsSection id="coverage">
      <ChartFigure
        title="二次医療圏"
        basis={share}
        note={`${formatNumber(share.areas)}圏域を、都道府県の順に一つの点で示す。`}
        table={table}
      >
        <DotMatrix
          columns={DOTS_IN_A_ROW}
          dots={share.statuses.map((status) => LOOKS[status])}
          label={`二次医療圏${share.areas}圏域：${words}`}
        />
        <ul className={styles.key}>
          {rows.map(({ status, label, areas: count }) => (
            <li key={status}>
              <DotKey look={LOOKS[status]} />
              <span>
                {label} <b>{formatNumber(count)}</b>圏域（{PERCENT.format(count / share.areas)}）
              </span>
            </li>
          ))}
        </ul>
      </ChartFigure>
      <ChartFigure
        title="人口"
        basis={share}
        note={`2020年国勢調査の${formatNumber(share.population)}人を、住む二次医療圏の状態で分ける。患者の数ではない。`}
        table={table}
      >
        <BarList
          max={share.population}
          items={rows.map(({ status, label, population }) => ({
            id: status,
            label,
            value: population,
            text: `${formatNumber(population)}人`,
            note: PERCENT.format(population / share.population),
          }))}
        />
      </ChartFigure>
    </StatisticsSection>
  );
}
