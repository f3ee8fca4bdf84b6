/**
 * Fetches one of the atlas's own small files while the whole page waits. Only for what a page needs before it is
 * printed, because printing waits for no promise.
 *
 * @returns null where it could not be had
 */
export function fetchJsonNow<T>(address: string | URL): T | null {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', address, false);
    request.send();
    return request.status === 200 ? (JSON.parse(request.responseText) as T) : null;
  } catch {
    return null;
  }
}
