'use client';

import { useEffect } from 'react';

/** Whether the document that is open was loaded for another address, and the page came as a payload. */
function cameAsPayload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && new URL(entry.name).pathname !== window.location.pathname;
}

/**
 * Stands in for a page that failed while it was shown. One whose payload arrived damaged is loaded in full, once:
 * a page that was loaded in full and fails would only fail again.
 */
export function PageFailure() {
  useEffect(() => {
    if (cameAsPayload()) window.location.reload();
  }, []);
  return (
    <main className="document">
      <h1 className="document-title">ページを表示できませんでした</h1>
      <p>
        {/* a full load, unlike the framework's links */}
        <a href="">もう一度読み込む</a>
      </p>
    </main>
  );
}
