import { BarList } from '@/components/charts/BarList';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { Timeline } from '@/components/charts/Timeline';
import { formatNumber } from '@/components/ui/numbers';
import { startYearPath } from '@/data/address/filters';
import { networkPath } from '@/data/address/paths';
import type { Network } from '@/data/schema/network';
import { startYears, tally } from '@/data/statistics';
import { labelOf } from '@/data/vocabulary';
import { MAX_NAMED_NETWORKS } from './limits';
import { StatisticsSection } from './StatisticsSection';
import { TallyChart } from './TallyChart';

type Props = { networks: readonly Network[] };

/** Services, and the items that are shared, each group of the sheet taken together. */
export function OfferStatistics({ networks }: Props) {
  return (
    <StatisticsSection id="offered">
      <TallyChart
        title={labelOf('services.offered')}
        tally={tally(networks, 'services.offered', ({ services }) => [services.offered])}
        filter="service"
      />
      <TallyChart
        title={labelOf('sharedItems')}
        tally={tally(networks, 'sharedItems.basic', ({ sharedItems }) =>
          Object.values(sharedItems),
        )}
        filter="item"
      />
    </StatisticsSection>
  );
}

/** Who decides on taking part, and how patients consent. */
export function ConsentStatistics({ networks }: Props) {
  const section = labelOf('consent.participation');
  return (
    <StatisticsSection id="consent">
      <TallyChart
        title={`${section}：${labelOf('consent.participation.patients')}`}
        tally={tally(networks, 'consent.participation.patients', ({ consent }) => [
          consent.participation.patients,
        ])}
        filter="consent"
      />
      <TallyChart
        title={`${section}：${labelOf('consent.participation.medicalInstitutions')}`}
        tally={tally(networks, 'consent.participation.medicalInstitutions', ({ consent }) => [
          consent.participation.medicalInstitutions,
        ])}
      />
      <TallyChart
        title={`${section}：${labelOf('consent.participation.careFacilities')}`}
        tally={tally(networks, 'consent.participation.careFacilities', ({ consent }) => [
          consent.participation.careFacilities,
        ])}
      />
    </StatisticsSection>
  );
}

/** When networks started, and with which vendors. */
export function StartStatistics({ networks }: Props) {
  const { years, ...basis } = startYears(networks);
  return (
    <StatisticsSection id="since">
      <ChartFigure
        title="開始年"
        basis={basis}
        table={{
          head: ['年', '件数'],
          rows: years.map(({ year, networks: started }) => [
            `${year}年`,
            `${formatNumber(started.length)}件`,
          ]),
        }}
      >
        {basis.stated.length > MAX_NAMED_NETWORKS ? (
          <BarList
            items={years.map(({ year, networks: started }) => ({
              id: `${year}`,
              label: `${year}年`,
              href: startYearPath(year),
              value: started.length,
              text: `${formatNumber(started.length)}件`,
            }))}
          />
        ) : (
          <Timeline
            years={years.map(({ year, networks: started }) => ({
              year,
              href: startYearPath(year),
              networks: started.map((network) => ({
                name: network.name,
                href: networkPath(network.id),
              })),
            }))}
          />
        )}
      </ChartFigure>
      <TallyChart
        title={labelOf('vendors')}
        tally={tally(networks, 'vendors', ({ vendors }) => [vendors])}
        filter="vendor"
        note="一つのネットワークに複数の企業が書かれていることがある。"
      />
    </StatisticsSection>
  );
}
