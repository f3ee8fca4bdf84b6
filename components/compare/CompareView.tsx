'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useKeptQuery, useQueryValue } from '@/components/address/query';
import { LoadProblem } from '@/components/ui/LoadProblem';
import { AddNetwork } from './AddNetwork';
import { ChooseNetworks, HowToChoose, MAX_OFFERED, OthersInTable } from './ChooseNetworks';
import { type ColumnAction, columnButtonId } from './ColumnHead';
import { CompareTable } from './CompareTable';
import type { CompareSection, NetworkOption } from './cells';
import { choiceNotices, MAX_COMPARED, MIN_COMPARED, moved, readChoice } from './choice';
import styles from './compare.module.css';
import { useCompare } from './use-compare';
import { useComparedNetworks } from './use-compared-networks';

const TABLE = 'compare-table';

/** The comparison that the address asks for, and the means to change it. */
export function CompareView({
  networks,
  sections,
}: {
  networks: readonly NetworkOption[];
  sections: readonly CompareSection[];
}) {
  const [ids, setIds] = useCompare();
  const [rows, setRows] = useQueryValue('rows');
  const differencesOnly = rows === 'differences';
  const query = useKeptQuery();
  const byId = useMemo(() => new Map(networks.map((network) => [network.id, network])), [networks]);
  const choice = useMemo(() => readChoice(ids, (id) => byId.has(id)), [ids, byId]);
  const { chosen } = choice;
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const { networks: loaded, hasFailed, retry } = useComparedNetworks(chosen);
  const columns = useMemo(
    () =>
      chosen.flatMap((id) => {
        const option = byId.get(id);
        return option ? [{ ...option, data: loaded.get(id) ?? null }] : [];
      }),
    [chosen, byId, loaded],
  );
  const [announcement, announce] = useState('');
  const focusNext = useRef<string | null>(null);

  // the button that was used has moved or gone with its column
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the choice has changed
  useEffect(() => {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  }, [chosen]);

  const change = (next: readonly string[], words: string, focus: string | null) => {
    focusNext.current = focus;
    announce(words);
    setIds(next);
  };
  const add = (id: string) =>
    change(
      [...chosen, id],
      `${nameOf(id)}を追加しました`,
      chosen.length + 1 === MIN_COMPARED ? TABLE : null,
    );
  const remove = (id: string) =>
    change(
      chosen.filter((other) => other !== id),
      `${nameOf(id)}を外しました`,
      TABLE,
    );
  const act = (id: string, action: ColumnAction) => {
    if (action === 'remove') return remove(id);
    const next = moved(chosen, id, action === 'left' ? -1 : 1);
    const place = next.indexOf(id);
    const atEnd = action === 'left' ? place === 0 : place === next.length - 1;
    const opposite = action === 'left' ? 'right' : 'left';
    change(
      next,
      `${nameOf(id)}を左から${place + 1}番目にしました`,
      columnButtonId(id, atEnd ? opposite : action),
    );
  };

  const canCompare = chosen.length >= MIN_COMPARED;
  const others = networks.filter(({ id }) => !chosen.includes(id));
  const areAllOffered = networks.length <= MAX_OFFERED;
  return (
    <>
      <div className={styles.notices} role="status">
        {choiceNotices(choice, nameOf).map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
        <p className="visually-hidden">{announcement}</p>
      </div>
      <div id={TABLE} tabIndex={-1} className={styles.comparison}>
        {canCompare ? (
          <>
            <div className={styles.tools}>
              <label className={styles.toggle}>
                <input
                  type="checkbox"
                  checked={differencesOnly}
                  onChange={(event) => void setRows(event.target.checked ? 'differences' : null)}
                />
                差のある項目だけ
              </label>
              {chosen.length < MAX_COMPARED && others.length > 0 && areAllOffered && (
                <AddNetwork networks={others} onAdd={add} />
              )}
            </div>
            {hasFailed && (
              <LoadProblem className={styles.failure} onRetry={retry}>
                データを読み込めませんでした。
              </LoadProblem>
            )}
            <CompareTable
              columns={columns}
              sections={sections}
              differencesOnly={differencesOnly}
              query={query}
              onAction={act}
            />
            <p className={styles.legend}>
              <span className={styles.mark}>差あり</span>
              記載のある値が異なる項目。
              <span className={styles.mark}>記載に差</span>
              記載のある値は同じで、記載のないシートがある項目。棒の長さは、施設数、患者数、構築費用、年間の費用のそれぞれで、並べたネットワークに共通の縮尺。
            </p>
          </>
        ) : (
          <>
            <HowToChoose />
            {chosen.length > 0 && (
              <p className={styles.soFar}>
                {`いま選んでいるのは${chosen.map(nameOf).join('、')}の${chosen.length}件です。`}
                <strong>あと{MIN_COMPARED - chosen.length}件以上を追加してください。</strong>
              </p>
            )}
            <ChooseNetworks
              networks={networks.slice(0, MAX_OFFERED)}
              query={query}
              actionOf={({ id, name }) => (
                <button
                  type="button"
                  aria-pressed={chosen.includes(id)}
                  aria-label={`${name}を比較に追加`}
                  onClick={() => (chosen.includes(id) ? remove(id) : add(id))}
                >
                  {chosen.includes(id) ? '選択中' : '追加'}
                </button>
              )}
            />
            {!areAllOffered && <OthersInTable query={query} />}
          </>
        )}
      </div>
    </>
  );
}
