import { createHash } from 'node:crypto';
import type { Artefact } from './artefacts';

/** The hashes of all artefacts, by which `npm run data:check` finds one that was changed afterwards. */
export function hashesFile(artefacts: readonly Artefact[]): Artefact {
  const hashes = artefacts.map(({ path, content }) => [
    path,
    createHash('sha256').update(content).digest('hex'),
  ]);
  return {
    path: 'data/boundaries/hashes.json',
    content: `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
    counts: `${hashes.length} files`,
  };
}
