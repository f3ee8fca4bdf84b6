import { embedPath, selectionOf } from '@/data/address/paths';

/** The height that an embed's map, figures and list need. */
const HEIGHT_PX = 640;

/**
 * HTML that shows a page's embed in a page of another site.
 *
 * @param path of the page, without base path
 * @param site address of the atlas, with its base path and without a slash at its end
 * @param title the frame's accessible name
 * @returns null for pages without an embed
 */
export function embedCode(path: string, site: string, title: string): string | null {
  const selection = selectionOf(path);
  if (selection.kind === 'nation') return null;
  const attributes = {
    src: site + embedPath(selection),
    title,
    width: '100%',
    height: String(HEIGHT_PX),
    loading: 'lazy',
    style: 'border:0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${quoted(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
