import { useId, useRef, useState } from 'react';
import styles from './ShareDialog.module.css';

/** A text with a button that copies it. Where the clipboard is not available, the button selects the text instead. */
export function CopyField({
  label,
  text,
  isLong = false,
}: {
  label: string;
  text: string;
  /** Shown in a field of several lines. */
  isLong?: boolean;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [message, setMessage] = useState('');
  const copy = async () => {
    try {
      // not available on pages over plain http
      await navigator.clipboard.writeText(text);
      setMessage('コピーしました');
    } catch {
      field.current?.focus();
      field.current?.select();
      setMessage('選択しました。Ctrl+C（⌘C）でコピーできます');
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
        {message}
      </p>
    </div>
  );
}
