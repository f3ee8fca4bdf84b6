'use client';

import { useId, useState } from 'react';
import type { NetworkOption } from './cells';
import styles from './compare.module.css';

/** A select of the networks not yet compared, and the button that adds one. */
export function AddNetwork({
  networks,
  onAdd,
}: {
  networks: readonly NetworkOption[];
  onAdd: (id: string) => void;
}) {
  const field = useId();
  const [picked, setPicked] = useState('');
  const id = networks.some((network) => network.id === picked) ? picked : (networks[0]?.id ?? '');
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (id) onAdd(id);
      }}
    >
      <label htmlFor={field}>ネットワークを追加</label>
      <select id={field} value={id} onChange={(event) => setPicked(event.target.value)}>
        {networks.map((network) => (
          <option key={network.id} value={network.id}>
            {`${network.name}（${network.place}）`}
          </option>
        ))}
      </select>
      <button type="submit">追加</button>
    </form>
  );
}
