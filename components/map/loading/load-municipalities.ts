import { fetchJson } from '@/components/ui/fetch-file';
import type { MunicipalityTopology } from '@/geo/topology';

/** Files that were asked for: the static map and MapLibre may want the same one. */
const asked = new Map<string, Promise<MunicipalityTopology>>();

/**
 * Loads the municipalities of a prefecture, once.
 *
 * @param prefecture two-digit code
 * @throws where they cannot be had; asking again tries again
 */
export function loadMunicipalities(prefecture: string): Promise<MunicipalityTopology> {
  const before = asked.get(prefecture);
  if (before) return before;
  const file = fetchMunicipalities(prefecture);
  asked.set(prefecture, file);
  file.catch(() => asked.delete(prefecture));
  return file;
}

async function fetchMunicipalities(prefecture: string): Promise<MunicipalityTopology> {
  const { municipalityBoundaries } = await import('@/data/boundaries/municipalities');
  const url = municipalityBoundaries[prefecture];
  if (!url) throw new Error(`no municipality boundaries for ${prefecture}`);
  return fetchJson<MunicipalityTopology>(url);
}
