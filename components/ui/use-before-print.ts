import { useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';

/**
 * Completes the page before it is printed. The browser prints when the event's listeners have returned, so what
 * `prepare` sets is rendered at once, and nothing asynchronous in it is waited for.
 *
 * @param prepare keeps its identity as long as it does the same
 */
export function useBeforePrint(prepare: () => void): void {
  // Before the paint, so that whatever can be seen can be printed whole.
  useLayoutEffect(() => {
    const onPrint = () => flushSync(prepare);
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, [prepare]);
}
