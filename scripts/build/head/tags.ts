import { PREVIEW_SIZE } from '../preview/encode';
import { publicAddress, type Site } from './addresses';
import { escapeAttribute } from './html';

/** The atlas's name, as titles end with it. */
export const SITE_NAME = '連携アトラス';

/** What a link to a page shows, where it is pasted. */
export type Link = {
  /** Without the atlas's name, which `og:site_name` says. */
  title: string;
  description: string;
  /** The page's one address, without the base path. */
  address: string;
  /** Address of the preview image, without the base path. */
  image: string;
  /** What the image shows, in words. */
  imageAlt: string;
};

/** Open Graph and Twitter tags. What Twitter's could only repeat is left out: it reads Open Graph's. */
export function previewTags(link: Link, site: Site): string {
  const properties = [
    ['og:type', 'website'],
    ['og:site_name', SITE_NAME],
    ['og:locale', 'ja_JP'],
    ['og:title', link.title],
    ['og:description', link.description],
    ['og:url', publicAddress(site, link.address)],
    ['og:image', publicAddress(site, link.image)],
    ['og:image:width', String(PREVIEW_SIZE.width)],
    ['og:image:height', String(PREVIEW_SIZE.height)],
    ['og:image:alt', link.imageAlt],
  ] as const;
  const tags = properties.map(
    ([name, content]) => `<meta property="${name}" content="${escapeAttribute(content)}"/>`,
  );
  return `${tags.join('')}<meta name="twitter:card" content="summary_large_image"/>`;
}

/** What makes the site installable, and its icon on a home screen. */
export function appTags(site: Site): string {
  const href = (path: string) => escapeAttribute(site.basePath + path);
  return `<link rel="manifest" href="${href('/manifest.webmanifest')}"/><link rel="apple-touch-icon" href="${href('/apple-touch-icon.png')}"/>`;
}
