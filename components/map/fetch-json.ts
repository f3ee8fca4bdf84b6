/** Fetches one of the atlas's own files. @throws where it does not arrive, or is no JSON */
export async function fetchJson<T>(url: URL): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`);
  return response.json() as Promise<T>;
}
