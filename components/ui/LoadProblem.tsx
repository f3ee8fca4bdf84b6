import type { ReactNode } from 'react';

/** Says what could not be loaded, and offers another try. */
export function LoadProblem({
  className,
  onRetry,
  children,
}: {
  className?: string | undefined;
  onRetry: () => void;
  /** What is missing, as a sentence. */
  children: ReactNode;
}) {
  return (
    <p role="alert" className={className}>
      {children}{' '}
      <button type="button" onClick={onRetry}>
        もう一度読み込む
      </button>
    </p>
  );
}
