import type { EffectRating } from '@/data/schema/effects';
import styles from './charts.module.css';

const SHAPES: Record<EffectRating, string> = {
  effective: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  neither: 'M8 2.6 14 13.2H2z',
  ineffective: 'M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2',
};

/** ○ △ × as drawn shapes of equal weight; the words stand beside it, or are given as `label`. */
export function RatingMark({ rating, label }: { rating: EffectRating | null; label?: string }) {
  return (
    <svg
      className={`${styles.mark} ${rating ? styles[rating] : ''}`}
      viewBox="0 0 16 16"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path d={rating ? SHAPES[rating] : 'M6 8h4'} />
    </svg>
  );
}
