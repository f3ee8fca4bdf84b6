/** Pauses before further tries, in milliseconds: a lost packet, a busy server, a laptop waking up. */
const PAUSES = [400, 1200, 3600] as const;

/**
 * Fetches one of the atlas's own files. What does not arrive, or arrives damaged, is asked for again, with
 * growing pauses.
 *
 * @throws the last failure, where no try has brought it whole
 */
export async function fetchJson<T>(address: string | URL): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await fetchOnce<T>(address);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return fetchOnce<T>(address);
}

async function fetchOnce<T>(address: string | URL): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.json() as Promise<T>;
}
