import styles from './charts.module.css';

/** A bar in proportion to `max`, where a full bar fills its container. The figure stands beside it as text. */
export function Bar({ value, max }: { value: number; max: number }) {
  const share = max > 0 ? (value / max) * 100 : 0;
  return (
    <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Number(share.toFixed(2))} height="1" />
    </svg>
  );
}
