import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegionTopology } from './topology';

/** The fine boundaries of prefectures and areas, read from the project's folder. Build time only. */
export function readDetailTopology(root = process.cwd()): RegionTopology {
  const file = join(root, 'data', 'boundaries', 'detail.topo.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}
