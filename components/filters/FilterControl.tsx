'use client';

import { Suspense, useId, useState } from 'react';
import styles from './control.module.css';
import { useFiltering } from './ExplorerFilters';
import { lazyPart } from './lazy';

const loadForm = () => import('./ExplorerFilterForm');
const Form = lazyPart(() => loadForm().then(({ ExplorerFilterForm }) => ExplorerFilterForm));

/** The button that unfolds the filters, where scripts run; their code is loaded with the first use. */
export function FilterControl() {
  const filtering = useFiltering();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (!filtering) return null;
  const prepare = () => {
    filtering.load();
    // a failure is shown with the form
    loadForm().catch(() => {});
  };
  return (
    <div className={styles.control}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => {
          prepare();
          setOpen(!isOpen);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12M4.5 8h7M7 12h2" />
        </svg>
        絞り込み
      </button>
      <div id={id}>
        <Suspense fallback={null}>{isOpen && <Form filtering={filtering} />}</Suspense>
      </div>
    </div>
  );
}
