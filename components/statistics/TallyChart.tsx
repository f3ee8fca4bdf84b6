import { BarList } from '@/components/charts/BarList';
import { ChartFigure } from '@/components/charts/ChartFigure';
import type { Tally } from '@/data/statistics';
import { honesty } from '@/data/vocabulary/honesty';
import { filteredExplorer, type LinkedFilter } from './links';

const names = (networks: readonly { name: string }[]) =>
  networks.map(({ name }) => name).join('、');

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
  filter?: LinkedFilter;
  note?: string;
}) {
  return (
    <ChartFigure
      title={title}
      basis={tally}
      note={note}
      table={{
        head: ['値', '件数', 'ネットワーク'],
        rows: [
          ...tally.values.map(({ label, networks }) => [
            label,
            `${networks.length}件`,
            names(networks),
          ]),
          ...(tally.notStated.length > 0
            ? [[honesty['not-stated'].label, `${tally.notStated.length}件`, names(tally.notStated)]]
            : []),
        ],
      }}
    >
      <BarList
        max={tally.stated.length}
        items={tally.values.map(({ id, label, networks }) => ({
          id,
          label,
          href: filter && filteredExplorer(filter, id),
          value: networks.length,
          text: `${networks.length}件`,
        }))}
      />
    </ChartFigure>
  );
}
