import { formatThousandYen } from '@/components/panel/network/money';
import type { Network } from '@/data/schema/network';
import { series } from '@/data/statistics';
import { labelOf } from '@/data/vocabulary';
import { SeriesChart } from './SeriesChart';
import { StatisticsSection } from './StatisticsSection';

/** What networks cost to build, and each year. */
export function CostStatistics({ networks }: { networks: readonly Network[] }) {
  return (
    <StatisticsSection id="costs">
      <SeriesChart
        title={labelOf('budget.construction')}
        series={series(networks, ({ budget }) => budget.construction?.value)}
        format={formatThousandYen}
      />
      <SeriesChart
        title={labelOf('budget.annual')}
        series={series(networks, ({ budget }) => budget.annual?.value)}
        format={formatThousandYen}
        note={`棒の縮尺は${labelOf('budget.construction')}とは別`}
      />
    </StatisticsSection>
  );
}
