import { embedPath, selectionOf } from '@/data/address/paths';

/** Height that map, figures and list of an embed need, in CSS pixels. */
const HEIGHT = 640;

/**
 * HTML that shows a page's map in another page.
 *
 * @param path the page's route, without base path
 * @param site address of the atlas, with its base path and without a slash at its end
 * @param title what a screen reader says of the frame
 * @returns null for pages that have no such form
 */
export function embedCode(path: string, site: string, title: string): string | null {
  const selection = selectionOf(path);
  if (selection.kind === 'nation') return null;
  const attributes = {
    src: site + embedPath(selection),
    title,
    width: '100%',
    height: String(HEIGHT),
    loading: 'lazy',
    style: 'border:0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${quoted(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
