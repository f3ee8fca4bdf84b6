import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoverageBoundaries } from './coverage-geometry';
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

let boundaries: CoverageBoundaries | undefined;

/** The fine boundaries that coverage is made of; each file is read when it is first asked for. Build time only. */
export function coverageBoundaries(): CoverageBoundaries {
  if (boundaries) return boundaries;
  const municipalities = new Map<string, MunicipalityTopology>();
  let regions: RegionTopology | undefined;
  boundaries = {
    get regions() {
      regions ??= readDetailTopology();
      return regions;
    },
    municipalitiesOf(prefecture) {
      const topology = municipalities.get(prefecture) ?? readMunicipalityTopology(prefecture);
      municipalities.set(prefecture, topology);
      return topology;
    },
  };
  return boundaries;
}

function readTopology<T>(root: string, name: string): T {
  return JSON.parse(readFileSync(join(root, 'data', 'boundaries', `${name}.topo.json`), 'utf8'));
}
