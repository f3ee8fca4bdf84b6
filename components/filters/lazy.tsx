'use client';

import { type ComponentType, lazy } from 'react';

/**
 * A component whose code is loaded when it is first shown. Code that does not arrive leaves a sentence,
 * not a broken page.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async (): Promise<{ default: ComponentType<P> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: NotLoaded };
    }
  });
}

function NotLoaded() {
  return <p role="alert">絞り込みを読み込めませんでした。</p>;
}
