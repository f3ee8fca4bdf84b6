import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicAddress, type Site } from './head/addresses';

/**
 * The list of pages for search engines, which take absolute addresses alone, and 50,000 at most: with the pages of
 * regions, more than 40,000 networks.
 */
export function sitemap(addresses: readonly string[], site: Site & { siteUrl: string }): string {
  const urls = addresses.map((address) => {
    const location = publicAddress(site, address).replace(/&/g, '&amp;');
    return `<url><loc>${location}</loc></url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Allows every page to be read, and names the sitemap where there is one. */
export function robots(site: Site): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site.siteUrl !== null) lines.push('', `Sitemap: ${publicAddress(site, '/sitemap.xml')}`);
  return `${lines.join('\n')}\n`;
}

/**
 * Writes `robots.txt`, and `sitemap.xml` where the site's origin is known.
 *
 * @param out the build's folder
 * @param addresses of all pages, without the base path
 */
export async function writeCrawlerFiles(
  out: string,
  addresses: readonly string[],
  { basePath, siteUrl }: Site,
): Promise<void> {
  await writeFile(join(out, 'robots.txt'), robots({ basePath, siteUrl }));
  if (siteUrl === null) return;
  await writeFile(join(out, 'sitemap.xml'), sitemap(addresses, { basePath, siteUrl }));
}
