import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MunicipalityTopology, RegionTopology } from './topology';

/** The fine boundaries of prefectures and areas, read from the project's folder. Build time only. */
export function readDetailTopology(root = process.cwd()): RegionTopology {
  return readTopology(root, 'detail');
}

/** The boundaries of a prefecture's municipalities, by its two-digit code. Build time only. */
export function readMunicipalityTopology(
  prefecture: string,
  root = process.cwd(),
): MunicipalityTopology {
  return readTopology(root, `municipalities/${prefecture}`);
}

function readTopology<T>(root: string, name: string): T {
  return JSON.parse(readFileSync(join(root, 'data', 'boundaries', `${name}.topo.json`), 'utf8'));
}
