import { BarList } from '@/components/charts/BarList';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { formatNumber } from '@/components/ui/numbers';
import { networkPath } from '@/data/address/paths';
import { type Series, totalOf } from '@/data/statistics';
import { MAX_NAMED_NETWORKS } from './limits';

/** One number of each network as a bar, and their sum over the networks that state it. */
export function SeriesChart({
  title,
  series,
  format,
  max,
  note,
}: {
  title: string;
  series: Series;
  /** Writes a number with its unit. */
  format: (value: number) => string;
  /** The value of a full bar, where several charts share a scale. */
  max?: number;
  note?: string;
}) {
  const total = totalOf(series);
  const isLong = series.entries.length > MAX_NAMED_NETWORKS;
  const shown = isLong ? largest(series) : series.entries;
  const sum = `記載のある${formatNumber(series.stated.length)}件の計`;
  return (
    <ChartFigure
      title={title}
      basis={series}
      note={[
        total !== null && `${sum} ${format(total)}`,
        note,
        isLong && `大きい順に${formatNumber(shown.length)}件を示す`,
      ]
        .filter(Boolean)
        .join('。')}
      table={{
        head: ['ネットワーク', title],
        rows: [
          ...shown.map(({ network, value }) => [
            network.name,
            value === null ? null : format(value),
          ]),
          ...(total === null ? [] : [[sum, format(total)]]),
        ],
      }}
    >
      <BarList
        max={max}
        items={shown.map(({ network, value }) => ({
          id: network.id,
          label: network.name,
          href: networkPath(network.id),
          value,
          text: value === null ? '' : format(value),
        }))}
      />
    </ChartFigure>
  );
}

/** The networks with the largest numbers, the largest first. */
function largest({ entries }: Series): Series['entries'] {
  return entries
    .filter(({ value }) => value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, MAX_NAMED_NETWORKS);
}
