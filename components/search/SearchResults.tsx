import type { UseComboboxReturnValue } from 'downshift';
import { formatNumber } from '@/components/ui/numbers';
import type { EncodedSearchIndex } from '@/data/search/index-format';
import { type Match, matchedRange } from '@/data/search/match';
import type { ResultGroup } from '@/data/search/search';
import styles from './SearchResults.module.css';

/** The results, grouped by kind. The list is always rendered, even empty, because the combobox needs it. */
export function SearchResults({
  combobox: { getMenuProps, getItemProps, highlightedIndex },
  groups,
  labels,
}: {
  combobox: Pick<
    UseComboboxReturnValue<Match>,
    'getMenuProps' | 'getItemProps' | 'highlightedIndex'
  >;
  groups: readonly ResultGroup[];
  labels: EncodedSearchIndex['labels'] | null;
}) {
  let count = 0;
  return (
    <div {...getMenuProps({ className: styles.results, 'aria-label': '検索結果' })}>
      {groups.map(({ kind, matches, total }) => {
        const start = count;
        count += matches.length;
        return (
          <div key={kind} role="group" aria-labelledby={`search-${kind}`}>
            <p id={`search-${kind}`} role="presentation" className={styles.kind}>
              {labels?.[kind]}
              {total > matches.length && (
                <span>
                  {formatNumber(total)}件のうち{matches.length}件
                </span>
              )}
            </p>
            {matches.map((match, position) => {
              const index = start + position;
              return (
                <div
                  key={match.entry.id}
                  {...getItemProps({
                    item: match,
                    index,
                    className: styles.result,
                    'aria-selected': index === highlightedIndex,
                  })}
                >
                  <Result match={match} />
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

function Result({ match }: { match: Match }) {
  const { entry, key } = match;
  const isInName = key.shown === entry.name;
  return (
    <>
      <span className={styles.name}>
        {isInName ? <Marked text={entry.name} range={matchedRange(match)} /> : entry.name}
        {entry.years && ` ${entry.years}`}
      </span>
      <span className={styles.parents}>{entry.parents.join(' › ')}</span>
      {!isInName && key.shown && (
        <span className={styles.key}>
          {key.label && `${key.label}：`}
          <Marked text={key.shown} range={matchedRange(match)} />
        </span>
      )}
    </>
  );
}

function Marked({ text, range: [start, end] }: { text: string; range: [number, number] }) {
  return (
    <>
      {text.slice(0, start)}
      <mark className={styles.mark}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
