import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicAddress, type Site } from './head/addresses';

/** Search engines read no more pages from one sitemap. */
export const MOST_IN_SITEMAP = 50_000;

/** Pages, for search engines. It can only be written with absolute addresses. */
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

/** The sitemaps, by file name: one, or where it would be too long an index of several. */
export function sitemaps(
  addresses: readonly string[],
  site: Site & { siteUrl: string },
): ReadonlyMap<string, string> {
  if (addresses.length <= MOST_IN_SITEMAP) {
    return new Map([['sitemap.xml', sitemap(addresses, site)]]);
  }
  const parts = Array.from({ length: Math.ceil(addresses.length / MOST_IN_SITEMAP) }, (_, part) => {
    const own = addresses.slice(part * MOST_IN_SITEMAP, (part + 1) * MOST_IN_SITEMAP);
    return [`sitemap-${part + 1}.xml`, sitemap(own, site)] as const;
  });
  const entries = parts.map(
    ([name]) => `<sitemap><loc>${publicAddress(site, `/${name}`)}</loc></sitemap>`,
  );
  const index = `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</sitemapindex>
`;
  return new Map([['sitemap.xml', index], ...parts]);
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
  for (const [name, text] of sitemaps(addresses, { basePath, siteUrl })) {
    await writeFile(join(out, name), text);
  }
}
