import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import styles from './ShareDialog.module.css';

/** The margin that scanners need around a code. */
const QUIET_ZONE_MODULES = 4;

/** An address as a QR code, dark on light in both themes. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = generate(text);
  const start = -QUIET_ZONE_MODULES;
  const side = code.size + 2 * QUIET_ZONE_MODULES;
  return (
    <svg
      className={styles.qr}
      viewBox={`${start} ${start} ${side} ${side}`}
      role="img"
      aria-label={label}
    >
      <path className={styles.qrGround} d={`M${start} ${start}h${side}v${side}h${-side}z`} />
      <path className={styles.qrModules} d={toSvgPath(code)} />
    </svg>
  );
}
