/** The sites that are measured side by side. */

/**
 * @typedef {object} Site
 * @property {string} name as in the tables
 * @property {string} base address without a final slash; of another site its whole address
 * @property {boolean} isAtlas false where nothing is known of the site
 */

/** One page of each kind that every atlas has. */
const NATION = '/';
const REGIONS = ['/prefectures/akita/', '/areas/0603/'];
const DOCUMENT = '/about/';

/**
 * The first network that a site's first page leads to.
 *
 * @param {Site} site
 * @returns {Promise<string>} its address, root-relative
 * @throws {Error} when there is none
 */
export async function networkOf(site) {
  const html = await (await fetch(`${site.base}${NATION}`)).text();
  const address = html.match(/href="[^"]*(\/networks\/[a-z][\w-]*\/)"/)?.[1];
  if (address === undefined) throw new Error(`${site.name}: the first page leads to no network`);
  return address;
}

/**
 * The pages whose first load is weighed: nation, prefecture, area, network, document; of another site the one
 * that was named.
 *
 * @param {Site} site
 */
export async function addressesOf(site) {
  if (!site.isAtlas) return [''];
  return [NATION, ...REGIONS, await networkOf(site), DOCUMENT];
}
