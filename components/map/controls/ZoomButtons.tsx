import styles from './ZoomButtons.module.css';

/** Zoom in and out by one step, for readers without wheel and pinch. */
export function ZoomButtons({ onZoom }: { onZoom: (step: 1 | -1, event: Event) => void }) {
  return (
    <div className={styles.buttons}>
      <button type="button" aria-label="拡大" onClick={(event) => onZoom(1, event.nativeEvent)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label="縮小" onClick={(event) => onZoom(-1, event.nativeEvent)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
    </div>
  );
}
