const SCRIPT = /<script src="([^"]+)"/g;

/** Id of the root element while Next shows that a page has failed. */
const ERROR_ID = '__next_error__';

/** Addresses of the scripts that a page loads; those of one build are named by their content. */
export function scriptsOf(html: string): string[] {
  return [...html.matchAll(SCRIPT)].map(([, address = '']) => address);
}

/** Whether Next shows an error in the page's place. */
export function showsError(document: Document): boolean {
  return document.documentElement.id === ERROR_ID;
}
