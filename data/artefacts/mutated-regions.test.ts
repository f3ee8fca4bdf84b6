import { describe, expect, it } from 'vitest';
import { decodeMapIndex } from '../regions/map-index';
import type { EncodedMapIndex } from '../regions/types';
import { type Check, faultsOf, names, regionFiles, SLOW, texts } from '../testing/artefacts';
import { checkRegionAgreement, checkRegionShape } from './check-region-files';

const files = regionFiles();

describe.each(names)('every mutation of data/regions/%s', (name) => {
  it(
    'is rejected with a message that names file and place, or leaves regions that agree',
    () => {
      const check: Check = (mutated) => {
        const problems = checkRegionShape(name, mutated);
        return problems.length > 0 ? problems : checkRegionAgreement({ ...files, [name]: mutated });
      };
      const use = (mutated: unknown) => {
        if (name === 'map-index.json') decodeMapIndex(mutated as EncodedMapIndex);
      };
      expect(faultsOf(`data/regions/${name}`, texts[name], check, use)).toEqual([]);
    },
    SLOW,
  );
});
