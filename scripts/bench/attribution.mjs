/** Profiles what is done on a page of the build with source maps. */
import { account, recordProfile } from './cpu-profile.mjs';
import { openSources } from './owners.mjs';

/**
 * @param {import('./pages.mjs').Opened} opened a page of the site
 * @param {import('./metrics.mjs').ProfiledSite} site
 * @param {() => Promise<void>} work
 * @returns {Promise<(spans?: readonly import('./cpu-profile.mjs').Span[]) => import('./cpu-profile.mjs').Account>}
 *   whose time it was; within spans if there are any given
 */
export async function attribute({ page, session }, site, work) {
  const recorded = await recordProfile(session, work);
  const urls = recorded.profile.nodes.map(({ callFrame }) => callFrame.url);
  const webgl = await page.evaluate(() =>
    Object.getOwnPropertyNames(WebGL2RenderingContext.prototype),
  );
  const known = {
    locate: await openSources(site.out, site.base, urls),
    webgl: new Set(webgl),
  };
  return (spans) => account(recorded, known, spans);
}
