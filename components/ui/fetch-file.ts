/** Pauses before further tries: a lost packet, a busy server, a laptop waking up. */
const PAUSES_MS = [400, 1200, 3600] as const;

/**
 * Fetches one of the atlas's own JSON files. What does not arrive, or arrives damaged, is asked for again, with
 * growing pauses.
 *
 * @throws the last failure, where no try has brought it whole
 */
export function fetchJson<T>(address: string | URL): Promise<T> {
  return fetchFile(address, (response) => response.json() as Promise<T>);
}

/** {@link fetchJson} for a text file. The byte order mark is left out. */
export function fetchText(address: string | URL): Promise<string> {
  return fetchFile(address, (response) => response.text());
}

async function fetchFile<T>(
  address: string | URL,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await fetchOnce(address, read);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return fetchOnce(address, read);
}

async function fetchOnce<T>(
  address: string | URL,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return read(response);
}
