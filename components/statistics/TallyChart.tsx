import { BarList } from '@/components/charts/BarList';
import { ChartFigure } from '@/components/charts/ChartFigure';
import { formatNumber } from '@/components/ui/numbers';
import { filteredExplorerPath } from '@/data/address/filters';
import type { FilterKey } from '@/data/filters/filters';
import type { Tally } from '@/data/statistics';
import { honesty } from '@/data/vocabulary/honesty';

const PERCENT = new Intl.NumberFormat('ja-JP', { style: 'percent' });

/** How many networks state each value of a field, each value a link into the explorer. */
export function TallyChart({
  title,
  tally,
  filter,
  note,
}: {
  title: string;
  tally: Tally;
  /** The filter of the explorer that the values belong to; none where it has none. */
  filter?: FilterKey;
  note?: string;
}) {
  return (
    <ChartFigure
      title={title}
      basis={tally}
      note={note}
      table={{
        head: ['値', '件数', '記載のある件数に占める割合'],
        rows: [
          ...tally.values.map(({ label, networks }) => [
            label,
            `${formatNumber(networks.length)}件`,
            PERCENT.format(networks.length / tally.stated.length),
          ]),
          [honesty['not-stated'].label, `${formatNumber(tally.notStated.length)}件`, '—'],
        ],
      }}
    >
      <BarList
        max={tally.stated.length}
        items={tally.values.map(({ id, label, networks }) => ({
          id,
          label,
          href: filter && filteredExplorerPath(filter, id),
          value: networks.length,
          text: `${formatNumber(networks.length)}件`,
        }))}
      />
    </ChartFigure>
  );
}
