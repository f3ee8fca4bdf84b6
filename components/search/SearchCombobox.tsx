'use client';

import { useCombobox } from 'downshift';
import { useRouter } from 'next/navigation';
import {
  type RefObject,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { withKeptQuery } from '@/components/address/location';
import { formatNumber } from '@/components/ui/numbers';
import type { Match } from '@/data/search/match';
import { type LoadedSearch, loadSearch } from './load-search';
import boxStyles from './SearchBox.module.css';
import { SearchResults } from './SearchResults';
import styles from './SearchResults.module.css';

/** What the search box passes to the loaded search. */
export type SearchComboboxProps = {
  /** The field's accessible name. */
  label: string;
  placeholder: string;
  /** What was typed before the search had loaded. */
  words: string;
  /** Whether the field that this one replaces has the focus; read when it is replaced. */
  hasFocus: RefObject<boolean>;
  /** Called on Escape in the field while the list is closed. */
  onLeave: () => void;
};

/** The field with its list of results. */
export function SearchCombobox({
  label,
  placeholder,
  words: firstWords,
  hasFocus,
  onLeave,
}: SearchComboboxProps) {
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(firstWords);
  const [loaded, setLoaded] = useState<LoadedSearch | 'failed' | null>(null);

  const asked = useDeferredValue(words);
  const groups = useMemo(
    () => (loaded && loaded !== 'failed' ? loaded.search.find(asked) : []),
    [loaded, asked],
  );
  const matches = useMemo(() => groups.flatMap((group) => group.matches), [groups]);

  const combobox = useCombobox<Match>({
    items: matches,
    itemToString: (match) => match?.entry.name ?? '',
    itemToKey: (match) => match?.entry.id,
    inputValue: words,
    // choosing goes to a page, so nothing stays selected
    selectedItem: null,
    defaultHighlightedIndex: 0,
    initialIsOpen: firstWords !== '',
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
    stateReducer: (state, { type, changes }) => {
      switch (type) {
        // leaving the field chooses nothing
        case useCombobox.stateChangeTypes.InputBlur:
          return { ...changes, selectedItem: null, inputValue: state.inputValue };
        case useCombobox.stateChangeTypes.InputKeyDownEscape:
          return { ...changes, inputValue: state.inputValue };
        case useCombobox.stateChangeTypes.InputClick:
          return { ...changes, isOpen: words !== '' };
        default:
          return changes;
      }
    },
  });

  const choose = ({ entry }: Match) => {
    setWords('');
    router.push(withKeptQuery(entry.path));
    const panel = document.getElementById('panel');
    if (panel) panel.focus({ preventScroll: true });
    else field.current?.blur();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first field is replaced once
  useLayoutEffect(() => {
    if (hasFocus.current) field.current?.focus();
    else combobox.closeMenu();
  }, []);

  useEffect(() => {
    loadSearch().then(setLoaded, () => setLoaded('failed'));
  }, []);

  const isOpen = combobox.isOpen && words.trim() !== '';
  return (
    <>
      <input
        {...combobox.getInputProps({
          ref: field,
          type: 'text',
          className: boxStyles.field,
          'aria-label': label,
          'aria-keyshortcuts': 'Control+K Meta+K',
          placeholder,
          autoComplete: 'off',
          // not through downshift's state, which would lag behind a conversion from kana to kanji
          onChange: (event) => setWords(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key !== 'Escape' || isOpen || event.nativeEvent.isComposing) return;
            setWords('');
            onLeave();
          },
        })}
      />
      <div className={styles.popup} data-open={isOpen || undefined}>
        <SearchResults
          combobox={combobox}
          groups={isOpen ? groups : []}
          labels={loaded && loaded !== 'failed' ? loaded.labels : null}
        />
        {isOpen && (
          <p className={matches.length > 0 ? 'visually-hidden' : styles.message} role="status">
            {statusWords(
              loaded,
              groups.reduce((sum, { total }) => sum + total, 0),
            )}
          </p>
        )}
      </div>
    </>
  );
}

function statusWords(loaded: LoadedSearch | 'failed' | null, count: number): string {
  if (loaded === null) return '読み込んでいます';
  if (loaded === 'failed') return '検索を読み込めませんでした';
  return count > 0 ? `${formatNumber(count)}件見つかりました` : '見つかりません';
}
