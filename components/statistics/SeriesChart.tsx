import { BarList } from '@/components/charts/BarList';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { type Series, totalOf } from '@/data/statistics';
import { networkHref } from './links';

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
  const sum = `記載のある${series.stated.length}件の計`;
  return (
    <ChartFigure
      title={title}
      basis={series}
      note={[total !== null && `${sum} ${format(total)}`, note].filter(Boolean).join('。')}
      table={{
        head: ['ネットワーク', title],
        rows: [
          ...series.entries.map(({ network, value }) => [
            network.name,
            value === null ? null : format(value),
          ]),
          ...(total === null ? [] : [[sum, format(total)]]),
        ],
      }}
    >
      <BarList
        max={max}
        items={series.entries.map(({ network, value }) => ({
          id: network.id,
          label: network.name,
          href: networkHref(network),
          value,
          text: value === null ? '' : format(value),
        }))}
      />
    </ChartFigure>
  );
}
