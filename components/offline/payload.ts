const CHUNK = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/**
 * What the framework fetches to show a page without a full load (`index.txt` beside the page): the page's HTML
 * carries the same text in its inline scripts, so that a copy of the HTML is a copy of both. The build checks for
 * every page it packs that this is so.
 *
 * @param html a page of the build
 * @returns empty where the page carries none
 */
export function payloadOf(html: string): string {
  return [...html.matchAll(CHUNK)].map(([, text = '""']) => JSON.parse(text) as string).join('');
}
