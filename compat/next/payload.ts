/** The inline scripts with which Next hands a page's payload to its client. */
const CHUNK = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/** The file beside a page that Next fetches to show the page without a full load. */
const PAYLOAD_FILE = 'index.txt';

/**
 * The content of a page's {@link PAYLOAD_FILE}, read from the page's HTML: a copy of the HTML is then a copy of both.
 * The build checks that the two agree for every page it packs.
 *
 * @param html a page of the build
 * @returns empty where the page carries none
 */
export function payloadOf(html: string): string {
  return [...html.matchAll(CHUNK)].map(([, text = '""']) => JSON.parse(text) as string).join('');
}

/** Whether an address asks for a page's payload. @param address root-relative, without query */
export function isPayload(address: string): boolean {
  return address.endsWith(`/${PAYLOAD_FILE}`);
}

/** The page that a payload belongs to: `/about/index.txt` → `/about/`. */
export function pageOfPayload(address: string): string {
  return isPayload(address) ? address.slice(0, -PAYLOAD_FILE.length) : address;
}
