import styles from './MapProblem.module.css';

/** What keeps the map from being all it can be; null while nothing does. */
export type Problem = 'slow' | 'failed' | 'coarse';

const WORDS: Record<Problem, string> = {
  slow: '地図を動かすためのデータを読み込んでいます。通信に時間がかかっています。',
  failed:
    '地図を動かすためのデータを読み込めませんでした。地図のリンクと説明は、このまま使えます。',
  coarse: '細かい境界を読み込めなかったため、おおまかな地図を表示しています。',
};

/** Says beside the map what is missing, and offers another try. The line is always there, to be announced. */
export function MapProblem({ problem, onRetry }: { problem: Problem | null; onRetry: () => void }) {
  return (
    <div className={styles.problem} aria-live="polite">
      {problem && (
        <p>
          {WORDS[problem]}
          {problem !== 'slow' && (
            <button type="button" onClick={onRetry}>
              もう一度読み込む
            </button>
          )}
        </p>
      )}
    </div>
  );
}
