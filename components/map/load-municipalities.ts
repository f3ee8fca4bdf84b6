import type { MunicipalityTopology } from '@/geo/topology';
import { fetchJson } from './fetch-json';

/**
 * Loads the municipalities of a prefecture.
 *
 * @param prefecture two-digit code
 * @throws where they cannot be had
 */
export async function loadMunicipalities(prefecture: string): Promise<MunicipalityTopology> {
  const { municipalityBoundaries } = await import('@/data/boundaries/municipalities');
  const url = municipalityBoundaries[prefecture];
  if (!url) throw new Error(`no municipality boundaries for ${prefecture}`);
  return fetchJson<MunicipalityTopology>(url);
}
