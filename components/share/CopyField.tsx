import { useId, useRef, useState } from 'react';
import styles from './ShareDialog.module.css';

/** A text to copy. Where the clipboard is denied it is selected instead, for the reader to copy. */
export function CopyField({
  label,
  text,
  isLong = false,
}: {
  label: string;
  text: string;
  /** It takes several lines. */
  isLong?: boolean;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      // there is none on pages over plain http
      await navigator.clipboard.writeText(text);
      setSaid('コピーしました');
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid('選択しました。Ctrl+C（⌘C）でコピーできます');
    }
  };
  const common = {
    id,
    ref: field,
    readOnly: true,
    value: text,
    onFocus: () => field.current?.select(),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.copy}>
        {isLong ? <textarea rows={3} {...common} /> : <input type="text" {...common} />}
        <button type="button" onClick={copy} aria-label={`${label}をコピー`}>
          コピー
        </button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
