import { bytesByKind } from '../bytes-by-kind.mjs';
import { becomesQuiet, openPage, visit } from '../pages.mjs';
import { addressesOf } from '../sites.mjs';

/**
 * A response's body, as sent and uncompressed. The browser does not tell what the script of a worker took on
 * its way; the response's own header does.
 *
 * @param {import('@playwright/test').Request} request that is finished
 * @returns {Promise<import('../bytes-by-kind.mjs').Received[]>} none where there is no body, as for a redirect
 */
async function received(request) {
  const response = await request.response();
  const body = await response?.body().catch(() => null);
  if (!response || !body) return [];
  const headers = await response.allHeaders();
  const { responseBodySize } = await request.sizes();
  const sent = responseBodySize || Number(headers['content-length'] ?? body.length);
  return [{ contentType: headers['content-type'] ?? '', sent, raw: body.length }];
}

/**
 * Everything a page loads until it is quiet, with an empty cache. The reader does nothing meanwhile.
 *
 * @param {import('../metrics.mjs').Task} task
 * @param {string} url
 */
async function load({ browser, profile }, url) {
  const { page, close } = await openPage(browser, profile);
  /** @type {Promise<import('../bytes-by-kind.mjs').Received[]>[]} */
  const responses = [];
  page.on('requestfinished', (request) => responses.push(received(request)));
  try {
    await visit(page, url);
    await becomesQuiet(page);
    return bytesByKind((await Promise.all(responses)).flat());
  } finally {
    await Promise.allSettled(responses);
    await close();
  }
}

/** Bytes by kind of the first load of a page of each kind. */
export const bytes = {
  name: 'bytes',
  once: true,
  /** @param {import('../metrics.mjs').Task} task */
  async measure(task) {
    const weights = [];
    for (const site of task.sites) {
      for (const address of await addressesOf(site)) {
        task.say('bytes', `${site.name} ${address}`);
        const kinds = Object.fromEntries(await load(task, `${site.base}${address}`));
        weights.push({ site: site.name, address, kinds });
      }
    }
    return { weights };
  },
};
