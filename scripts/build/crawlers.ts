import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicAddress, type Site } from './head/addresses';

/** All pages, for search engines. It can only be written with absolute addresses. */
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

/** Everything may be read; the sitemap is named where there is one. */
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
