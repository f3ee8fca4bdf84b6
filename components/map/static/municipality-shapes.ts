import { element } from '@/components/ui/markup';
import type { CoverageBoundaries } from '@/geo/coverage-geometry';
import { municipalityPath } from '@/geo/municipality-path';
import type { CoverageByRegion } from '../model/coverage-by-region';

/**
 * The shapes of the municipalities that networks cover, in map units, by ids like `m06202`: a file that drawings
 * refer to, so that no page carries them. Build time only.
 */
export function municipalityShapes(
  coverage: CoverageByRegion,
  { municipalitiesOf }: Pick<CoverageBoundaries, 'municipalitiesOf'>,
): string {
  const codes = [...coverage.keys()].filter((code) => code.length === 5).sort();
  const paths = codes.map((code) =>
    element('path', {
      id: `m${code}`,
      'vector-effect': 'non-scaling-stroke',
      'fill-rule': 'evenodd',
      d: municipalityPath(municipalitiesOf(code.slice(0, 2)), code, 0) ?? '',
    }),
  );
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg' }, paths.join('\n'))}\n`;
}
