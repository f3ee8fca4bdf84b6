'use client';

import styles from './ColumnPicker.module.css';
import { defaultColumns, NAME, type TableColumn, type TableFile } from './table-model';

type Group = { name: string; columns: TableColumn[] };

/** Groups columns by section, in the fact sheet's order. */
function grouped(columns: TableFile['columns']): Group[] {
  const groups = new Map<string, TableColumn[]>();
  for (const column of columns) {
    if (column.key === NAME) continue;
    const name = column.group || column.label;
    groups.set(name, [...(groups.get(name) ?? []), column]);
  }
  return [...groups].map(([name, own]) => ({ name, columns: own }));
}

/** Checkboxes for all columns of the table. */
export function ColumnPicker({
  columns,
  chosen,
  onChange,
}: {
  columns: TableFile['columns'];
  /** Keys of the columns shown. */
  chosen: readonly string[];
  /** Null for the columns shown by default. */
  onChange: (keys: readonly string[] | null) => void;
}) {
  const all = columns.map(({ key }) => key).filter((key) => key !== NAME);
  const set = (keys: readonly string[]) => {
    const isDefault =
      keys.length === defaultColumns.length && keys.every((key) => defaultColumns.includes(key));
    onChange(isDefault ? null : all.filter((key) => keys.includes(key)));
  };
  const toggle = (key: string) =>
    set(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  return (
    <fieldset className={styles.picker}>
      <legend className="visually-hidden">表に示す項目</legend>
      <div className={styles.actions}>
        <button type="button" onClick={() => onChange(null)}>
          標準に戻す
        </button>
        <button type="button" onClick={() => set(all)}>
          すべて選ぶ
        </button>
        <button type="button" onClick={() => set([])}>
          すべて外す
        </button>
      </div>
      <div className={styles.groups}>
        {grouped(columns).map(({ name, columns: own }) => (
          <fieldset key={name} className={styles.group}>
            <legend>{name}</legend>
            {own.map(({ key, label }) => (
              <label key={key} className={styles.column}>
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  onChange={() => toggle(key)}
                />
                {label}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}
