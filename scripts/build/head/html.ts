/** Reading and completing the <head> of pages that Next has written. */

/** What a page says of itself; `canonical` as in the page, null where it has none. */
export type PageHead = { title: string; description: string; canonical: string | null };

const TITLE = /<title>([^<]*)<\/title>/;
const META = /<meta\b[^>]*\bname="description"[^>]*>/;
const CANONICAL = /<link\b[^>]*\brel="canonical"[^>]*>/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
};

/** Title, description and canonical address of a page, as text; empty where there is none. */
export function readHead(html: string): PageHead {
  const canonical = attribute(CANONICAL.exec(html)?.[0], 'href');
  return {
    title: decode(TITLE.exec(html)?.[1] ?? ''),
    description: attribute(META.exec(html)?.[0], 'content') ?? '',
    canonical,
  };
}

/**
 * The page with more in its head.
 *
 * @throws Error when the page has no head to complete
 */
export function withInHead(html: string, more: string): string {
  const end = html.indexOf('</head>');
  if (end === -1) throw new Error('the page has no </head>');
  return html.slice(0, end) + more + html.slice(end);
}

/** A text as an attribute's value. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function attribute(tag: string | undefined, name: string): string | null {
  const value = tag && new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return typeof value === 'string' ? decode(value) : null;
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
