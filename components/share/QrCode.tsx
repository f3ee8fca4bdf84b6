import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import styles from './ShareDialog.module.css';

/** Free space around a code that readers rely on, in modules. */
const QUIET = 4;

/** An address as a QR code, dark on light in both themes. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  return (
    <svg
      className={styles.qr}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
    >
      <path className={styles.qrGround} d={`M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z`} />
      <path className={styles.qrModules} d={toSvgPath(code)} />
    </svg>
  );
}
