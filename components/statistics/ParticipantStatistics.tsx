import { BarList } from '@/components/charts/BarList';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { formatNumber } from '@/components/ui/numbers';
import { filteredExplorerPath } from '@/data/address/filters';
import { shownName } from '@/data/names';
import { facilityTypes } from '@/data/schema/facility-types';
import type { Network } from '@/data/schema/network';
import { basisOf, facilitySeries, series, totalOf } from '@/data/statistics';
import { labelOf, valueLabel } from '@/data/vocabulary';
import { MAX_NAMED_NETWORKS } from './limits';
import { SeriesChart } from './SeriesChart';
import { StatisticsSection } from './StatisticsSection';

const persons = (count: number) => `${formatNumber(count)}人`;

/** Participating facilities by type, and patients. */
export function ParticipantStatistics({ networks }: { networks: readonly Network[] }) {
  const registered = series(networks, ({ participants }) => participants.registeredPatients?.count);
  const shared = series(networks, ({ participants }) => participants.sharedPatients?.count);
  const most = Math.max(
    0,
    ...[...registered.entries, ...shared.entries].map(({ value }) => value ?? 0),
  );
  return (
    <StatisticsSection id="participants">
      <FacilityChart networks={networks} />
      <SeriesChart
        title={labelOf('participants.registeredPatients')}
        series={registered}
        format={persons}
        max={most}
      />
      <SeriesChart
        title={labelOf('participants.sharedPatients')}
        series={shared}
        format={persons}
        max={most}
        note={`棒の長さは${labelOf('participants.registeredPatients')}と同じ縮尺`}
      />
    </StatisticsSection>
  );
}

function FacilityChart({ networks }: { networks: readonly Network[] }) {
  const types = facilitySeries(networks);
  const isLong = networks.length > MAX_NAMED_NETWORKS;
  const names = isLong ? [] : networks.map(shownName);
  return (
    <ChartFigure
      title={`種別ごとの${labelOf('participants.facilities')}`}
      basis={basisOf(networks, ({ participants }) =>
        facilityTypes.some((type) => participants.facilities[type] !== null),
      )}
      note="種別ごとに、数の記載があるネットワークだけを足した。"
      table={{
        head: ['種別', ...names, '計', '記載のある件数'],
        rows: types.map(({ type, series: { entries, stated }, series: all }) => {
          const total = totalOf(all);
          return [
            valueLabel('facility-types', type),
            ...(isLong ? [] : entries).map(({ value }) =>
              value === null ? null : formatNumber(value),
            ),
            total === null ? null : formatNumber(total),
            `${formatNumber(stated.length)}件`,
          ];
        }),
      }}
      wide
    >
      <BarList
        items={types.map(({ type, series: all }) => {
          const total = totalOf(all);
          return {
            id: type,
            label: valueLabel('facility-types', type),
            href: filteredExplorerPath('facility', type),
            value: total,
            text: total === null ? '' : `${formatNumber(total)}施設`,
            note: `${formatNumber(all.stated.length)}件の計`,
          };
        })}
      />
    </ChartFigure>
  );
}
