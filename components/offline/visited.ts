import type { PageLink } from '@/components/site/PageLinks';
import { withBase } from '../ui/withBase';
import { isOwnCache } from './copy';

const TITLE = /<title>([^<｜]*)/;

/** The pages that this browser has a copy of because they were visited, the latest first. */
export async function visitedPages(): Promise<PageLink[]> {
  const scope = new URL(withBase('/'), window.location.origin).href;
  const found = new Map<string, PageLink>();
  for (const name of (await caches.keys()).filter((each) => isOwnCache(each, scope)).reverse()) {
    const cache = await caches.open(name);
    for (const request of [...(await cache.keys())].reverse()) {
      const path = request.url.slice(scope.length - 1);
      if (!path.endsWith('/') || found.has(path)) continue;
      const page = await cache.match(request, { ignoreVary: true });
      const title = page && (await page.text()).match(TITLE)?.[1];
      if (title) found.set(path, { path, label: title });
    }
  }
  return [...found.values()];
}
